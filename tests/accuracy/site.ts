import type { IncomingMessage, ServerResponse } from 'node:http';
import type { ServerLog } from './log.ts';
import { type AppConfig, appPage, assets, refusalPage, signInPage, workPage } from './pages.ts';
import type { Said } from './says.ts';
import type { ServerAct, Stack } from './stack.ts';
import type { Traits } from './traits.ts';

export interface SiteRequest {
  method: string;
  path: string;
  query: URLSearchParams;
  headers: IncomingMessage['headers'];
  body: Record<string, unknown>;
}

export interface Reply {
  status: number;
  headers: Record<string, string>;
  body: string;
}

/** What a stack's session code says to one request. It writes its own log. */
export interface Sessions {
  check(): Promise<{ ok: true } | { ok: false; says?: Said }>;
  /** Fields of the answer; null where name or password are wrong. */
  signIn(body: Record<string, unknown>): Promise<object | null>;
  signOut(body: Record<string, unknown>): Promise<void>;
  refresh?(body: Record<string, unknown>): Promise<{ status: number; body: object }>;
  switchAccount?(): Promise<object>;
  deleteCookie?(): void;
}

export interface SiteOptions {
  face: Stack['face'];
  traits: Traits;
  log: ServerLog;
  app: AppConfig;
}

export const PASSWORD = 'correct horse';

/** Pages and addresses that every stack has. Sessions are the stack's; what is done once on request is done here. */
export class Site {
  readonly #options: SiteOptions;
  #count = 0;
  #next: ServerAct | null = null;

  constructor(options: SiteOptions) {
    this.#options = options;
  }

  /** False where the act is not one of the site's. */
  act(what: ServerAct): boolean {
    if (!['delete-cookie-on-next', 'clear-site-data-on-next', 'fail-csrf', 'break-probe'].includes(what))
      return false;
    this.#next = what;
    return true;
  }

  async handle(request: SiteRequest, sessions: Sessions): Promise<Reply> {
    const asset = assets[request.path];
    if (asset) return { status: 200, headers: { 'content-type': 'text/javascript' }, body: asset };
    return this.#options.face === 'html' ? this.#html(request, sessions) : this.#app(request, sessions);
  }

  async #html(request: SiteRequest, sessions: Sessions): Promise<Reply> {
    const { traits, log, app } = this.#options;
    const { paths } = traits;
    if (request.path === paths.signIn) {
      if (request.method === 'GET') {
        const message = request.query.get('message') ?? '';
        return html(200, signInPage(traits, { message, next: request.query.get(traits.next) ?? '' }));
      }
      if (await sessions.signIn(request.body)) {
        const next = request.body[traits.next];
        return lead(typeof next === 'string' && next.startsWith('/') ? next : paths.home);
      }
      log.write('sign-in-failed');
      return html(401, signInPage(traits, { message: traits.words.wrong }));
    }
    if (request.path === paths.signOut) {
      await sessions.signOut(request.body);
      return lead(paths.signIn);
    }
    const found = await sessions.check();
    if (!found.ok) {
      const query = new URLSearchParams({ [traits.next]: request.path });
      if (found.says) {
        query.set('reason', found.says.code);
        query.set('message', found.says.message);
      }
      return lead(`${paths.signIn}?${query}`);
    }
    log.write('accepted');
    if (request.path === paths.reports) {
      log.write('forbidden');
      return html(403, refusalPage(traits, 403, 'Forbidden'));
    }
    if (request.path === paths.save) {
      if (this.#takes('fail-csrf')) {
        log.write('csrf-failed');
        return html(403, refusalPage(traits, 403, 'CSRF token mismatch.'));
      }
      return lead(paths.list);
    }
    this.#count += 1;
    const scripts = app.client.vendor ? vendorScript(app, traits) : '';
    return this.#accepted(
      html(200, workPage(traits, { count: this.#count, client: app.client, scripts })),
      sessions,
    );
  }

  async #app(request: SiteRequest, sessions: Sessions): Promise<Reply> {
    const { traits, log, app } = this.#options;
    const { paths } = traits;
    const { method, path } = request;
    if (method === 'GET' && (path === paths.signIn || path === paths.home))
      return html(200, appPage(traits, app));
    if (path === paths.signIn) {
      const given = await sessions.signIn(request.body);
      if (given) return json(200, given);
      log.write('sign-in-failed');
      return json(400, { error: 'wrong name or password' });
    }
    if (path === paths.signOut) {
      await sessions.signOut(request.body);
      return json(200, {});
    }
    if (path === paths.refresh && sessions.refresh) {
      const { status, body } = await sessions.refresh(request.body);
      return json(status, body);
    }
    if (path === paths.me && this.#takes('break-probe')) return json(500, { error: 'database is away' });
    const found = await sessions.check();
    if (!found.ok) {
      return json(401, found.says ? { error: found.says.code, message: found.says.message } : traits.refusal);
    }
    log.write('accepted');
    if (path === paths.reports) {
      log.write('forbidden');
      return json(403, { error: 'forbidden' });
    }
    if (path === paths.save && this.#takes('fail-csrf')) {
      log.write('csrf-failed');
      return json(403, { message: 'CSRF token mismatch.' });
    }
    if (path === '/account/switch') return json(200, (await sessions.switchAccount?.()) ?? {});
    const body = path === paths.me ? { name: 'Ada' } : [{ title: 'Water the plants' }];
    return this.#accepted(json(200, body), sessions);
  }

  #takes(what: ServerAct): boolean {
    if (this.#next !== what) return false;
    this.#next = null;
    return true;
  }

  #accepted(reply: Reply, sessions: Sessions): Reply {
    const { log } = this.#options;
    if (this.#takes('delete-cookie-on-next')) {
      log.write('cookie-deleted');
      sessions.deleteCookie?.();
    }
    if (this.#takes('clear-site-data-on-next')) {
      log.write('site-data-cleared');
      return { ...reply, headers: { ...reply.headers, 'clear-site-data': '"cookies", "storage"' } };
    }
    return reply;
  }
}

function vendorScript({ client, collector }: AppConfig, { keys }: Traits): string {
  const { does, afterMs } = client.vendor ?? { does: '', afterMs: 0 };
  const said = JSON.stringify(keys).replaceAll('"', '&quot;');
  return `<script src="/assets/vendor.js" data-does="${does}" data-after="${afterMs}" data-collector="${collector}" data-keys="${said}"></script>`;
}

export const html = (status: number, body: string): Reply => ({
  status,
  headers: { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' },
  body,
});

export const json = (status: number, body: object): Reply => ({
  status,
  headers: { 'content-type': 'application/json', 'cache-control': 'no-store' },
  body: JSON.stringify(body),
});

export const lead = (location: string): Reply => ({ status: 303, headers: { location }, body: '' });

/** Reads a request, its body as JSON or as a form. Bodies are ours and small. */
export async function readRequest(incoming: IncomingMessage): Promise<SiteRequest> {
  const url = new URL(incoming.url ?? '/', 'http://site');
  let text = '';
  for await (const part of incoming) text += part;
  const isJson = incoming.headers['content-type']?.includes('json') === true;
  const body: unknown = isJson && text ? JSON.parse(text) : Object.fromEntries(new URLSearchParams(text));
  return {
    method: incoming.method ?? 'GET',
    path: url.pathname,
    query: url.searchParams,
    headers: incoming.headers,
    body: body as Record<string, unknown>,
  };
}

export function sendReply(response: ServerResponse, { status, headers, body }: Reply): void {
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
  response.statusCode = status;
  response.end(body);
}

/** The name that signs in, or null where the password is wrong. */
export function userOf(body: Record<string, unknown>, { fields }: Traits): string | null {
  return body[fields.password] === PASSWORD ? String(body[fields.user]) : null;
}
