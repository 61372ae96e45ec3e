import express from 'express';
import session, { MemoryStore } from 'express-session';
import { startIdentityProvider } from '../identity-provider.ts';
import { ServerLog } from '../log.ts';
import { leadingPage, refusalPage } from '../pages.ts';
import { randomFrom } from '../random.ts';
import { type Flow, type HeldTokens, ProviderAway, RelyingParty } from '../relying-party.ts';
import { saidFor } from '../says.ts';
import { type Content, SealedBook } from '../sealed-book.ts';
import { actOnFaults, noFaults, serve, startCollector } from '../serve.ts';
import {
  html,
  json,
  lead,
  type Reply,
  readRequest,
  type Sessions,
  Site,
  type SiteRequest,
  sendReply,
} from '../site.ts';
import { cannot, type RunningStack, type Stack, type StackOptions } from '../stack.ts';

interface Held {
  content?: Content | undefined;
  tokens?: HeldTokens | undefined;
  flow?: Flow | undefined;
  regenerate(done: (error?: unknown) => void): void;
  destroy(done: (error?: unknown) => void): void;
}

/** A site that signs in at a provider, on the server: its own session is express-session's, the tokens lie in there. */
async function start(face: Stack['face'], options: StackOptions): Promise<RunningStack> {
  const { traits, limits = {}, client = {}, tells = false } = options;
  const log = new ServerLog();
  const book = new SealedBook(log, options);
  const faults = noFaults();
  const collector = await startCollector(log);
  const random = randomFrom(`relying party ${traits.host}`);
  const renews = client.renews ?? 'refresh-token';
  const paths = {
    ...traits.paths,
    begin: random.pick(['/oidc/start', '/auth/begin', '/login/provider']),
    callback: random.pick(['/oidc/callback', '/auth/callback', '/signin-oidc', '/cb']),
    backChannel: random.pick(['/oidc/backchannel-logout', '/backchannel_logout', '/auth/logout-token']),
  };
  // Some sites have a sign-in page with a button, some send people to their provider at once.
  const leadsAtOnce = face === 'html' && random.next() < 0.5;
  const clearsCookie = random.next() < 0.5;
  let handle: Parameters<typeof serve>[0] = (_request, response) => void response.writeHead(503).end();
  const server = await serve((request, response) => handle(request, response), { host: traits.host, faults });
  const secret = 'a secret of the client, of some length';
  const idp = await startIdentityProvider({
    traits,
    log,
    limits,
    app: server.url,
    paths: {
      callbacks: [paths.callback],
      afterSignOut: paths.signIn,
      // Who asks the provider time and again is not told by it.
      ...(renews === 'prompt-none' ? {} : { backChannel: paths.backChannel }),
    },
    clientSecret: secret,
    refreshes: renews === 'refresh-token',
    sameSite: false,
    asks: client.providerAsks === true,
  });
  const party = await RelyingParty.discover(idp, secret, server.url + paths.callback);
  const app = { auth: 'cookie', collector: collector.url, client, signInLeadsTo: paths.begin } as const;
  const site = new Site({ face, traits, log, app });
  const store = new MemoryStore();
  const refreshing = new Map<string, Promise<HeldTokens | null>>();
  let backChannelSid: string | null = null;

  async function toProvider(held: Held, next: string, more: Record<string, string>): Promise<Reply> {
    const { url, flow } = await party.begin(next, more);
    held.flow = flow;
    return lead(url);
  }

  async function backFromProvider(request: { session: Held }, url: URL): Promise<Reply> {
    const { flow, content } = request.session;
    if (!flow) return lead(paths.signIn);
    const found = await party.finish(url, flow);
    if (!found) {
      if (content) book.packageEnded('provider-login-required');
      request.session.content = undefined;
      return face === 'html' ? html(200, leadingPage(traits, { action: paths.begin })) : lead(paths.signIn);
    }
    if (content) log.write('refreshed');
    else {
      await new Promise<void>((resolve) => request.session.regenerate(() => resolve()));
      request.session.content = book.open(found.user);
    }
    backChannelSid = found.sid;
    Object.assign(request.session, { tokens: found.tokens, flow: undefined });
    return lead(flow.next);
  }

  /** Asks the provider for new tokens, once at a time for a session; false where it refuses. */
  async function refresh(id: string, held: Held, tokens: HeldTokens): Promise<boolean> {
    const one = refreshing.get(id) ?? party.refresh(tokens).finally(() => refreshing.delete(id));
    refreshing.set(id, one);
    const given = await one;
    if (!given) return false;
    held.tokens = given;
    log.write('refreshed');
    return true;
  }

  const application = express().disable('x-powered-by');
  application.use(async (request, _response, next) => {
    Object.assign(request, { site: await readRequest(request) });
    next();
  });
  application.use(
    session({
      store,
      name: traits.cookie,
      secret: 'keyboard cat',
      resave: false,
      saveUninitialized: false,
      rolling: limits.cookieMs !== undefined,
      cookie: {
        ...(limits.cookieMs === undefined ? {} : { maxAge: limits.cookieMs }),
        httpOnly: client.vendor?.does !== 'delete-cookies',
      },
    }),
  );
  application.use(async (incoming, response) => {
    const request = incoming as typeof incoming & { site: SiteRequest; session: Held; sessionID: string };
    const { method, path, query, headers } = request.site;
    const sent = headers.cookie?.includes(`${traits.cookie}=`) === true;
    const sessions: Sessions = {
      async check() {
        const held = request.session;
        const found = book.check(held.content ?? null, sent);
        if (!found.ok) {
          held.content = undefined;
          return found;
        }
        const { tokens } = held;
        const isOver = renews === 'refresh-token' && tokens && tokens.until <= Date.now();
        if (isOver && !(await refresh(request.sessionID, held, tokens))) {
          held.content = undefined;
          book.packageEnded(tells ? 'refresh-refused-told' : 'refresh-refused-unseen');
          const says = saidFor(randomFrom(traits.host), 'refresh-refused-told');
          return tells ? { ok: false, says } : { ok: false };
        }
        held.content = found.content;
        book.arrivals.given('1', limits.cookieMs);
        return { ok: true };
      },
      signIn: async () => null,
      signOut: async () => undefined,
      deleteCookie: () => response.setHeader('set-cookie', `${traits.cookie}=; Path=/; Max-Age=0`),
    };
    const next = query.get(traits.next);
    const target = next?.startsWith('/') ? next : paths.home;

    async function signOut(): Promise<Reply> {
      const { content, tokens } = request.session;
      book.signedOut(content ?? null);
      backChannelSid = null;
      await new Promise<void>((resolve) => request.session.destroy(() => resolve()));
      if (clearsCookie) sessions.deleteCookie?.();
      const url = party.endSessionUrl(server.url + paths.signIn, tokens);
      const endsAt = client.leavesProvider ? paths.signIn : url;
      return face === 'html' ? lead(endsAt) : json(200, { endsAt });
    }

    async function answer(): Promise<Reply> {
      if (path === paths.backChannel) {
        const sid = await party.endedSid(String(request.site.body.logout_token));
        if (sid && sid === backChannelSid) book.act('revoke-all');
        return json(200, {});
      }
      if (path === paths.callback) return backFromProvider(request, new URL(request.url ?? '', server.url));
      if (path === paths.begin) return toProvider(request.session, target, {});
      if (path === paths.signOut) return signOut();
      if (path === paths.signIn && face === 'html') {
        const message = query.get('message') ?? '';
        if (leadsAtOnce && !message) return toProvider(request.session, target, { prompt: 'login' });
        return html(200, leadingPage(traits, { action: paths.begin, message }));
      }
      const { tokens, content } = request.session;
      const isOver = content && tokens && tokens.until <= Date.now();
      if (isOver && renews === 'prompt-none' && method === 'GET' && face === 'html') {
        return toProvider(request.session, path, { prompt: 'none' });
      }
      return site.handle(request.site, sessions);
    }

    try {
      sendReply(response, await answer());
    } catch (error) {
      const isAway = error instanceof ProviderAway;
      if (!isAway) log.write('server-error', { detail: String(error) });
      const status = isAway ? 503 : 500;
      const page = html(status, refusalPage(traits, status, ''));
      sendReply(response, face === 'html' ? page : json(status, {}));
    }
  });
  handle = application;

  return {
    url: server.url,
    log,
    async act(what) {
      if (what === 'heal') actOnFaults(idp.faults, what);
      if (what === 'end-provider-session') return idp.endSessions();
      if (what === 'withdraw-consent') return idp.revokeTokens();
      if (what === 'break-refresh' || what === 'cut-refresh') return void actOnFaults(idp.faults, what);
      if (what === 'lose-store') store.sessions = {};
      if (!actOnFaults(faults, what) && !site.act(what) && !book.act(what)) cannot('openid-client', what);
    },
    async close() {
      await Promise.all([server.close(), collector.close(), idp.close()]);
    },
  };
}

const packages = ['express', 'express-session', 'openid-client', 'oidc-provider'];

export const openidClientHtml: Stack = {
  name: 'openid-client-html',
  face: 'html',
  packages,
  start: (options) => start('html', options),
};

export const openidClientApp: Stack = {
  name: 'openid-client-app',
  face: 'app',
  packages,
  start: (options) => start('app', options),
};
