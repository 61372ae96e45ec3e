import { Auth, type AuthConfig } from '@auth/core';
import Credentials from '@auth/core/providers/credentials';
import { ServerLog } from '../log.ts';
import { type Content, SealedBook } from '../sealed-book.ts';
import { actOnFaults, noFaults, serve, startCollector } from '../serve.ts';
import { readRequest, type Sessions, Site, sendReply, userOf } from '../site.ts';
import { cannot, type Stack } from '../stack.ts';

/** The session is an encrypted JWT in a cookie that slides; the `jwt` callback may end it, as the guide shows. */
export const authJs: Stack = {
  name: 'authjs',
  face: 'app',
  packages: ['@auth/core'],
  async start(options) {
    const { traits, limits = {}, client = {} } = options;
    const log = new ServerLog();
    const faults = noFaults();
    const book = new SealedBook(log, options);
    const collector = await startCollector(log);
    const site = new Site({
      face: 'app',
      traits,
      log,
      app: { auth: 'cookie', collector: collector.url, client },
    });
    let secret = 'the first secret of this practice, of some length';
    const config = (): AuthConfig => ({
      secret,
      trustHost: true,
      basePath: '/auth',
      useSecureCookies: false,
      logger: { error: () => undefined, warn: () => undefined, debug: () => undefined },
      session: {
        strategy: 'jwt',
        ...(limits.cookieMs === undefined ? {} : { maxAge: Math.ceil(limits.cookieMs / 1000) }),
      },
      providers: [
        Credentials({
          credentials: { user: {}, password: {} },
          authorize: ({ user, password }) =>
            userOf({ [traits.fields.user]: user, [traits.fields.password]: password }, traits)
              ? { id: '1', name: String(user) }
              : null,
        }),
      ],
      callbacks: {
        jwt({ token, user }) {
          if (user) return { ...token, content: book.open(user.name ?? '') };
          const found = book.check(token.content as Content, true);
          return found.ok ? { ...token, content: found.content } : null;
        },
      },
    });

    const server = await serve(
      async (incoming, response) => {
        const request = await readRequest(incoming);
        let cookie = request.headers.cookie ?? '';
        const isSent = cookie.includes('authjs.session-token');
        const given: string[] = [];
        const call = async (path: string, form?: Record<string, string>) => {
          const headers = { cookie, origin: server.url, 'content-type': 'application/x-www-form-urlencoded' };
          const init = form ? { method: 'POST', headers, body: new URLSearchParams(form) } : { headers };
          const answer = await Auth(new Request(`${server.url}/auth/${path}`, init), config());
          for (const one of answer.headers.getSetCookie()) {
            given.push(one);
            cookie = `${cookie}; ${one.split(';')[0]}`;
          }
          return answer;
        };
        const csrfToken = async () =>
          ((await (await call('csrf')).json()) as { csrfToken: string }).csrfToken;
        const sessions: Sessions = {
          async check() {
            const found: unknown = await (await call('session')).json();
            if (found) {
              book.arrivals.given('1', limits.cookieMs);
              return { ok: true };
            }
            return book.check(null, isSent) as { ok: false };
          },
          async signIn(body) {
            const user = String(body[traits.fields.user]);
            const password = String(body[traits.fields.password]);
            await call('callback/credentials', { csrfToken: await csrfToken(), user, password });
            return given.some((one) => /session-token=[^;]/.test(one)) ? { ok: true } : null;
          },
          async signOut() {
            await call('signout', { csrfToken: await csrfToken() });
            book.signedOut(book.latest());
          },
        };
        const reply = await site.handle(request, sessions);
        if (given.length > 0) response.setHeader('set-cookie', given);
        sendReply(response, reply);
      },
      { host: traits.host, faults },
    );
    return {
      url: server.url,
      log,
      act(what) {
        if (actOnFaults(faults, what) || site.act(what) || book.act(what)) return;
        if (what !== 'rotate-key') cannot('authjs', what);
        secret = 'another secret of this practice, of some length';
        book.packageEnded('key-rotated');
      },
      async close() {
        await Promise.all([server.close(), collector.close()]);
      },
    };
  },
};
