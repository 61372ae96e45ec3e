import fastifyCookie from '@fastify/cookie';
import Fastify from 'fastify';
import { ServerLog } from '../log.ts';
import { actOnFaults, noFaults, serve, startCollector } from '../serve.ts';
import { Site, type SiteRequest } from '../site.ts';
import { cannot, type Stack } from '../stack.ts';
import { TokenBook } from '../token-book.ts';
import { type Carrier, tokenSessions } from '../token-site.ts';

/** Both tokens in HttpOnly cookies, the refresh token's on the refresh path alone: nothing for a script to read. */
export const jwtCookiesFastify: Stack = {
  name: 'jwt-cookies-fastify',
  face: 'app',
  packages: ['fastify', '@fastify/cookie', 'jose'],
  async start(options) {
    const { traits, client = {} } = options;
    const log = new ServerLog();
    const faults = noFaults();
    const collector = await startCollector(log);
    const book = new TokenBook(log, options);
    const config = { auth: 'cookie', collector: collector.url, client, refreshes: true } as const;
    const site = new Site({ face: 'app', traits, log, app: config });
    const names = { access: traits.cookie, refresh: `${traits.cookie}_r` };
    const app = Fastify();
    await app.register(fastifyCookie);
    app.all('*', async (incoming, reply) => {
      const url = new URL(incoming.url, 'http://site');
      const request: SiteRequest = {
        method: incoming.method,
        path: url.pathname,
        query: url.searchParams,
        headers: incoming.headers,
        body: (incoming.body ?? {}) as Record<string, unknown>,
      };
      const carrier: Carrier = {
        access: () => incoming.cookies[names.access] ?? null,
        refresh: () => incoming.cookies[names.refresh] ?? null,
        give(pair) {
          const common = { httpOnly: true, sameSite: 'lax' } as const;
          const path = traits.paths.refresh;
          if (pair) reply.setCookie(names.access, pair.access, { ...common, path: '/' });
          else reply.clearCookie(names.access, { path: '/' }).clearCookie(names.refresh, { path });
          if (pair?.refresh) reply.setCookie(names.refresh, pair.refresh, { ...common, path });
          return { ok: true };
        },
      };
      const sessions = {
        ...tokenSessions(request, book, carrier, traits),
        deleteCookie: () =>
          void reply
            .clearCookie(names.access, { path: '/' })
            .clearCookie(names.refresh, { path: traits.paths.refresh }),
      };
      const made = await site.handle(request, sessions);
      return reply.code(made.status).headers(made.headers).send(made.body);
    });
    await app.ready();
    const server = await serve((request, response) => app.routing(request, response), {
      host: traits.host,
      refreshPath: traits.paths.refresh,
      faults,
    });
    return {
      url: server.url,
      log,
      act(what) {
        if (!actOnFaults(faults, what) && !site.act(what) && !book.act(what))
          cannot('jwt-cookies-fastify', what);
      },
      async close() {
        await Promise.all([server.close(), collector.close(), app.close()]);
      },
    };
  },
};
