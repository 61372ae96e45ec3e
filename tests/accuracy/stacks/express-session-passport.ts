import express from 'express';
import session, { type Done, type Got, MemoryStore, type SessionData } from 'express-session';
import passport from 'passport';
import { Strategy } from 'passport-local';
import { Arrivals } from '../arrivals.ts';
import { ServerLog } from '../log.ts';
import { randomFrom } from '../random.ts';
import { type Said, saidFor, type ToldReason } from '../says.ts';
import { actOnFaults, noFaults, serve, startCollector } from '../serve.ts';
import { PASSWORD, readRequest, type Sessions, Site, type SiteRequest, sendReply } from '../site.ts';
import {
  cannot,
  HOUR_MS,
  type Limits,
  type RunningStack,
  type ServerAct,
  type StackOptions,
} from '../stack.ts';

interface Kept {
  number: string;
  startedAt: number;
  seenAt: number;
  user: string | undefined;
}

/** Express' own memory store, with limits as connect-redis' `ttl` has them, and a log. */
class LoggedStore extends MemoryStore {
  readonly told = new Map<string, Said>();
  readonly #kept = new Map<string, Kept>();
  readonly #log: ServerLog;
  readonly #limits: Limits;
  readonly #say: (reason: ToldReason) => Said | undefined;

  constructor(log: ServerLog, limits: Limits, say: (reason: ToldReason) => Said | undefined) {
    super();
    this.#log = log;
    this.#limits = limits;
    this.#say = say;
  }

  override get(id: string, done: Got): void {
    const kept = this.#kept.get(id);
    const now = Date.now();
    if (kept?.user && now - kept.seenAt > (this.#limits.idleMs ?? HOUR_MS)) this.#end(id, 'idle-limit');
    else if (kept?.user && now - kept.startedAt > (this.#limits.absoluteMs ?? HOUR_MS)) {
      this.#end(id, 'absolute-limit');
    } else if (kept) kept.seenAt = now;
    super.get(id, done);
  }

  override set(id: string, data: SessionData, done?: Done): void {
    const now = Date.now();
    const known = this.#kept.get(id);
    // passport's logout() takes the user out of the session and saves it, before it asks for a new one.
    if (known?.user && !data.passport?.user) this.#log.write('signed-out', { session: known.number });
    const number = known?.number ?? String(this.#kept.size + 1);
    this.#kept.set(id, { startedAt: now, ...known, number, seenAt: now, user: data.passport?.user });
    super.set(id, data, done);
  }

  override destroy(id: string, done?: Done): void {
    const kept = this.#kept.get(id);
    if (kept?.user) this.#log.write('signed-out', { session: kept.number });
    this.#kept.delete(id);
    super.destroy(id, done);
  }

  endAll(
    reason: 'revoked' | 'store-lost' | 'concurrent-login-told' | 'suspended-told',
    except?: string,
  ): void {
    for (const [id, kept] of this.#kept) if (kept.user && id !== except) this.#end(id, reason);
  }

  #end(
    id: string,
    reason:
      | 'idle-limit'
      | 'absolute-limit'
      | 'revoked'
      | 'store-lost'
      | 'concurrent-login-told'
      | 'suspended-told',
  ): void {
    const isOfWords = reason.endsWith('-told');
    const says =
      reason === 'store-lost' ? undefined : this.#say((isOfWords ? reason : `${reason}-told`) as ToldReason);
    if (says) this.told.set(id, says);
    const what = says && !isOfWords ? (`${reason}-told` as ToldReason) : reason;
    this.#log.write(what, { session: this.#kept.get(id)?.number ?? '?' });
    this.#kept.delete(id);
    super.destroy(id);
  }
}

/** express-session's memory store behind passport-local, as passport's own documentation sets them up. */
export async function startExpressSession(
  face: 'html' | 'app',
  options: StackOptions,
): Promise<RunningStack> {
  const { traits, limits = {}, client = {}, tells = false, single = false } = options;
  const log = new ServerLog();
  const arrivals = new Arrivals(log);
  const faults = noFaults();
  const collector = await startCollector(log);
  const random = randomFrom(traits.host);
  const store = new LoggedStore(log, limits, (reason) =>
    tells || reason === 'concurrent-login-told' || reason === 'suspended-told'
      ? saidFor(random, reason)
      : undefined,
  );
  const rolling = limits.cookieMs !== undefined && random.next() < 0.5;
  // Visitors are given an id by some, as PHP does, and by others not: both are common.
  const givesEverybodyAnId = random.next() < 0.4;
  const site = new Site({ face, traits, log, app: { auth: 'cookie', collector: collector.url, client } });

  const authenticator = new passport.Passport();
  authenticator.use(
    new Strategy(
      { usernameField: traits.fields.user, passwordField: traits.fields.password },
      (user, password, done) => done(null, password === PASSWORD ? user : false),
    ),
  );
  authenticator.serializeUser((user, done) => done(null, user));
  authenticator.deserializeUser((id, done) => done(null, id));

  type Request = SiteRequest & {
    sessionID: string;
    user?: string;
    logIn(user: string, done: Done): void;
    logout(done: Done): void;
  };

  const app = express().disable('x-powered-by');
  app.use(async (request, _response, next) => {
    Object.assign(request, { site: await readRequest(request) });
    next();
  });
  app.use(
    session({
      store,
      name: traits.cookie,
      secret: 'keyboard cat',
      resave: false,
      saveUninitialized: givesEverybodyAnId,
      rolling,
      cookie: {
        ...(limits.cookieMs === undefined ? {} : { maxAge: limits.cookieMs }),
        httpOnly: client.vendor?.does !== 'delete-cookies',
      },
    }),
  );
  app.use(authenticator.initialize());
  app.use(authenticator.session());
  app.use(async (incoming, response) => {
    const request = incoming as typeof incoming & Request & { site: SiteRequest };
    const sentId = /=s%3A([^.;]+)\./.exec(request.headers.cookie ?? '')?.[1];
    const sessions: Sessions = {
      async check() {
        if (request.user) {
          if (rolling) arrivals.given('of this browser', limits.cookieMs);
          return { ok: true };
        }
        if (!sentId) arrivals.missing();
        const says = sentId ? store.told.get(decodeURIComponent(sentId)) : undefined;
        return says ? { ok: false, says } : { ok: false };
      },
      signIn: (body) =>
        new Promise((resolve, reject) => {
          Object.assign(request, { body });
          authenticator.authenticate('local', (error, user) => {
            if (error || !user) return resolve(null);
            request.logIn(user, (failed) => {
              if (failed) return reject(failed);
              if (single) store.endAll('concurrent-login-told', request.sessionID);
              log.write('signed-in');
              arrivals.given('of this browser', limits.cookieMs);
              resolve({ name: user });
            });
          })(request, response, reject);
        }),
      signOut: () =>
        new Promise((resolve, reject) => {
          arrivals.ended();
          request.logout((error) => (error ? reject(error) : resolve()));
        }),
      deleteCookie: () => response.setHeader('set-cookie', `${traits.cookie}=; Path=/; Max-Age=0`),
      async switchAccount() {
        log.write('switched-account');
        return {};
      },
    };
    sendReply(response, await site.handle(request.site, sessions));
  });
  const server = await serve(app, { host: traits.host, faults });

  return {
    url: server.url,
    log,
    act(what: ServerAct) {
      if (actOnFaults(faults, what) || site.act(what)) return;
      if (what === 'revoke-all') store.endAll('revoked');
      else if (what === 'lose-store') store.endAll('store-lost');
      else if (what === 'suspend') store.endAll('suspended-told');
      else if (what === 'sign-in-elsewhere') store.endAll('concurrent-login-told');
      else cannot('express-session', what);
    },
    async close() {
      await Promise.all([server.close(), collector.close()]);
    },
  };
}
