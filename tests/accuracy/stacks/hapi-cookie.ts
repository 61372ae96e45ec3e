import { createServer, type RequestListener } from 'node:http';
import cookieAuth from '@hapi/cookie';
import { server as makeServer, type Request } from '@hapi/hapi';
import { ServerLog } from '../log.ts';
import { randomFrom } from '../random.ts';
import { type Content, SealedBook } from '../sealed-book.ts';
import { actOnFaults, noFaults, serve, startCollector } from '../serve.ts';
import { type Sessions, Site, type SiteRequest, userOf } from '../site.ts';
import { cannot, HOUR_MS, type RunningStack, type Stack, type StackOptions } from '../stack.ts';

type WithCookie = Request & { cookieAuth: { set(session: object): void; clear(): void } };

/** An id in a cookie that is sealed by iron, and what it stands for in the server's cache (catbox), with its limits. */
async function start(face: Stack['face'], given: StackOptions): Promise<RunningStack> {
  const { limits = {}, client = {} } = given;
  const random = randomFrom(`hapi ${given.traits.host}`);
  // As @hapi/cookie refuses (boom), where the site has no words of its own.
  const refusal = {
    statusCode: 401,
    error: 'Unauthorized',
    message: random.pick(['Invalid cookie', 'Missing authentication', 'Unauthorized']),
  };
  const traits = { ...given.traits, refusal };
  const log = new ServerLog();
  const book = new SealedBook(log, given);
  const faults = noFaults();
  const collector = await startCollector(log);
  const site = new Site({ face, traits, log, app: { auth: 'cookie', collector: collector.url, client } });
  const clearInvalid = random.next() < 0.5;
  let password = 'a password of 32 characters and more, the first';
  let count = 0;

  /** The server, started: everything that it keeps in memory is new. */
  async function startHapi(): Promise<{ handle: RequestListener; stop(): Promise<void> }> {
    const listener = createServer();
    const hapi = makeServer({ listener, autoListen: false });
    const cache = hapi.cache<Content>({
      segment: 'sessions',
      expiresIn: limits.idleMs ?? limits.absoluteMs ?? 24 * HOUR_MS,
    });
    await hapi.register(cookieAuth);
    hapi.auth.strategy('session', 'cookie', {
      cookie: {
        name: traits.cookie,
        password,
        isSecure: false,
        isSameSite: random.pick(['Lax', 'Strict'] as const),
        isHttpOnly: client.vendor?.does !== 'delete-cookies',
        path: '/',
        clearInvalid,
        ...(limits.cookieMs === undefined ? {} : { ttl: limits.cookieMs }),
      },
      ...(limits.cookieMs === undefined ? {} : { keepAlive: true }),
      async validate(_request: Request, { id }: { id: string }) {
        const content = (await cache.get(id)) as Content | null;
        // An id that the book knows and the cache does not: its time there was over.
        if (!content) book.limitReached(limits.idleMs === undefined ? 'absolute-limit' : 'idle-limit');
        const found = book.check(content, true);
        if (found.ok && limits.absoluteMs === undefined) await cache.set(id, found.content);
        return { isValid: found.ok, credentials: { id } };
      },
    });
    hapi.route({
      method: '*',
      path: '/{any*}',
      options: { auth: { strategy: 'session', mode: 'try' } },
      async handler(hapiRequest, h) {
        const request = hapiRequest as WithCookie;
        const { headers } = request.raw.req;
        const sessions: Sessions = {
          async check() {
            if (request.auth.isAuthenticated) {
              book.arrivals.given('1', limits.cookieMs);
              return { ok: true };
            }
            const sent = headers.cookie?.includes(`${traits.cookie}=`) === true;
            return book.check(null, sent) as { ok: false };
          },
          async signIn(body) {
            const user = userOf(body, traits);
            if (!user) return null;
            count += 1;
            const id = `${count}-${crypto.randomUUID()}`;
            await cache.set(id, book.open(user));
            request.cookieAuth.set({ id });
            return { name: user };
          },
          async signOut() {
            book.signedOut(book.latest());
            request.cookieAuth.clear();
          },
          async switchAccount() {
            log.write('switched-account');
            return {};
          },
          deleteCookie: () => request.cookieAuth.clear(),
        };
        const { pathname: path, searchParams: query } = request.url;
        const body = (request.payload ?? {}) as Record<string, unknown>;
        const asked: SiteRequest = { method: request.method.toUpperCase(), path, query, headers, body };
        const reply = await site.handle(asked, sessions);
        const response = h.response(reply.body).code(reply.status);
        for (const [name, value] of Object.entries(reply.headers)) response.header(name, value);
        return response;
      },
    });
    await hapi.initialize();
    return {
      handle: (request, response) => void listener.emit('request', request, response),
      stop: () => hapi.stop({ timeout: 0 }),
    };
  }

  let hapi = await startHapi();
  const server = await serve((request, response) => hapi.handle(request, response), {
    host: traits.host,
    faults,
  });

  return {
    url: server.url,
    log,
    async act(what) {
      if (actOnFaults(faults, what) || site.act(what)) return;
      if (what === 'rotate-key') {
        password = 'another password of 32 characters and more';
        book.packageEnded('key-rotated');
      } else if (!book.act(what)) cannot('hapi-cookie', what);
      if (what !== 'lose-store' && what !== 'rotate-key') return;
      await hapi.stop();
      hapi = await startHapi();
    },
    async close() {
      await Promise.all([server.close(), collector.close(), hapi.stop()]);
    },
  };
}

const packages = ['@hapi/hapi', '@hapi/cookie'];

export const hapiCookieHtml: Stack = {
  name: 'hapi-cookie-html',
  face: 'html',
  packages,
  start: (options) => start('html', options),
};

export const hapiCookieApp: Stack = {
  name: 'hapi-cookie-app',
  face: 'app',
  packages,
  start: (options) => start('app', options),
};
