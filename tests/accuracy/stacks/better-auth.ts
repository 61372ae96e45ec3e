import { betterAuth } from 'better-auth';
import { memoryAdapter } from 'better-auth/adapters/memory';
import { Arrivals } from '../arrivals.ts';
import { ServerLog } from '../log.ts';
import { actOnFaults, noFaults, serve, startCollector } from '../serve.ts';
import { readRequest, type Sessions, Site, sendReply } from '../site.ts';
import { cannot, HOUR_MS, type Stack } from '../stack.ts';
import type { Reason } from '../truth.ts';

interface Row {
  token: string;
  userId: string;
  expiresAt: Date;
}

/** Passwords are at least 8 characters there, and names are addresses. */
const addressOf = (user: unknown) => `${String(user)}@example.com`;

/** Sessions in a table, a signed cookie with the session's own lifetime, which slides with every look at it. */
export const betterAuthStack: Stack = {
  name: 'better-auth',
  face: 'app',
  packages: ['better-auth'],
  async start(options) {
    const { traits, limits = {}, client = {} } = options;
    const log = new ServerLog();
    const faults = noFaults();
    const arrivals = new Arrivals(log);
    const collector = await startCollector(log);
    const site = new Site({
      face: 'app',
      traits,
      log,
      app: { auth: 'cookie', collector: collector.url, client },
    });
    const db: Record<string, Row[]> = { user: [], session: [], account: [], verification: [] };
    const known = new Map<string, Row>();
    const lifeMs = limits.cookieMs ?? limits.idleMs ?? 24 * HOUR_MS;
    // A session cookie lives as long as the browser where the person does not want to be remembered.
    const remembers = limits.cookieMs !== undefined;
    let ended: Reason | null = null;

    const make = (url: string) =>
      betterAuth({
        baseURL: url,
        secret: 'a secret of some length for the practice of signing',
        database: memoryAdapter(db),
        emailAndPassword: { enabled: true, minPasswordLength: 8 },
        session: { expiresIn: Math.ceil(lifeMs / 1000), updateAge: 0 },
        advanced: { cookiePrefix: traits.cookie.replaceAll('.', '-'), useSecureCookies: false },
        rateLimit: { enabled: false },
        telemetry: { enabled: false },
        logger: { disabled: true },
      });
    let auth: ReturnType<typeof make> | null = null;

    function end(reason: Reason): void {
      if (known.size === 0) return;
      ended = reason;
      known.clear();
      log.write(reason);
    }

    const server = await serve(
      async (incoming, response) => {
        const request = await readRequest(incoming);
        const current = auth;
        if (!current) return void response.writeHead(503).end();
        const cookie = request.headers.cookie ?? '';
        const headers = new Headers({ cookie, origin: server.url });
        const passCookies = (answer: Response) => {
          for (const one of answer.headers.getSetCookie()) response.appendHeader('set-cookie', one);
        };
        const note = () => {
          for (const row of db.session ?? []) known.set(row.token, { ...row });
        };
        const sessions: Sessions = {
          async check() {
            const answer = await current.api.getSession({ headers, asResponse: true });
            passCookies(answer);
            const found: unknown = await answer.json();
            if (found) {
              note();
              arrivals.given('1', remembers ? lifeMs : undefined);
              return { ok: true };
            }
            const sent = cookie.includes('session_token=');
            if (!sent) arrivals.missing();
            // The table's own date: the package refuses, and removes the row, when that has passed.
            else if (!ended && [...known.values()].some((row) => row.expiresAt.getTime() <= Date.now())) {
              end('idle-limit');
            }
            return { ok: false };
          },
          async signIn(body) {
            const email = addressOf(body[traits.fields.user]);
            const password = String(body[traits.fields.password]);
            const answer = await current.api.signInEmail({
              body: { email, password, rememberMe: remembers },
              headers,
              asResponse: true,
            });
            if (!answer.ok) return null;
            passCookies(answer);
            note();
            ended = null;
            log.write('signed-in');
            arrivals.given('1', remembers ? lifeMs : undefined);
            return { ok: true };
          },
          async signOut() {
            const answer = await current.api.signOut({ headers, asResponse: true });
            passCookies(answer);
            end('signed-out');
            arrivals.ended();
          },
        };
        sendReply(response, await site.handle(request, sessions));
      },
      { host: traits.host, faults },
    );
    auth = make(server.url);
    for (const user of ['ada', 'grace']) {
      await auth.api.signUpEmail({
        body: { email: addressOf(user), name: user, password: 'correct horse' },
      });
    }
    db.session?.splice(0);

    return {
      url: server.url,
      log,
      async act(what) {
        if (actOnFaults(faults, what) || site.act(what)) return;
        if (what === 'lose-store') {
          db.session?.splice(0);
          end('store-lost');
        } else if (what === 'revoke-all' && auth) {
          const { internalAdapter } = await auth.$context;
          for (const { token } of [...(db.session ?? [])]) await internalAdapter.deleteSession(token);
          end('revoked');
        } else cannot('better-auth', what);
      },
      async close() {
        await Promise.all([server.close(), collector.close()]);
      },
    };
  },
};
