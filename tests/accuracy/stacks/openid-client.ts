import express from 'express';
import session, { MemoryStore } from 'express-session';
import { createLocalJWKSet, jwtVerify } from 'jose';
import * as openid from 'openid-client';
import { startIdentityProvider } from '../identity-provider.ts';
import { ServerLog } from '../log.ts';
import { loopbackFetch } from '../loopback-fetch.ts';
import { leadingPage, refusalPage } from '../pages.ts';
import { randomFrom } from '../random.ts';
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
  tokens?: { id: string; refresh?: string | undefined; until: number } | undefined;
  flow?: { verifier: string; state: string; next: string } | undefined;
  regenerate(done: (error?: unknown) => void): void;
  destroy(done: (error?: unknown) => void): void;
}

type Given = Pick<openid.TokenEndpointResponse, 'id_token' | 'refresh_token' | 'expires_in'>;

/** The provider did not answer as one: its sessions are as good as before. */
class ProviderAway extends Error {}

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
  const config = await openid.discovery(new URL(idp.issuer), idp.clientId, secret, undefined, {
    execute: [openid.allowInsecureRequests],
    [openid.customFetch]: loopbackFetch,
  });
  const keys = createLocalJWKSet(idp.jwks as Parameters<typeof createLocalJWKSet>[0]);
  const app = { auth: 'cookie', collector: collector.url, client, signInLeadsTo: paths.begin } as const;
  const site = new Site({ face, traits, log, app });
  const store = new MemoryStore();
  const refreshing = new Map<string, Promise<boolean>>();
  let backChannelSid: string | null = null;

  async function toProvider(held: Held, next: string, more: Record<string, string>): Promise<Reply> {
    const flow = { verifier: openid.randomPKCECodeVerifier(), state: openid.randomState(), next };
    held.flow = flow;
    const url = openid.buildAuthorizationUrl(config, {
      redirect_uri: server.url + paths.callback,
      scope: idp.scope,
      code_challenge: await openid.calculatePKCECodeChallenge(flow.verifier),
      code_challenge_method: 'S256',
      state: flow.state,
      ...more,
    });
    return lead(url.href);
  }

  const tokensOf = (found: Given, before?: Held['tokens']) => ({
    id: found.id_token ?? before?.id ?? '',
    refresh: found.refresh_token ?? before?.refresh,
    until: Date.now() + (found.expires_in ?? 3_600) * 1000,
  });

  async function backFromProvider(request: { session: Held }, url: URL): Promise<Reply> {
    const { flow, content } = request.session;
    if (!flow) return lead(paths.signIn);
    try {
      const found = await openid.authorizationCodeGrant(config, url, {
        pkceCodeVerifier: flow.verifier,
        expectedState: flow.state,
      });
      const claims = found.claims();
      if (content) log.write('refreshed');
      else {
        await new Promise<void>((resolve) => request.session.regenerate(() => resolve()));
        request.session.content = book.open(claims?.sub ?? '');
      }
      backChannelSid = typeof claims?.sid === 'string' ? claims.sid : null;
      request.session.tokens = tokensOf(found);
      request.session.flow = undefined;
      return lead(flow.next);
    } catch (error) {
      if (!(error instanceof openid.AuthorizationResponseError)) throw error;
      if (content) book.packageEnded('provider-login-required');
      request.session.content = undefined;
      return face === 'html' ? html(200, leadingPage(traits, { action: paths.begin })) : lead(paths.signIn);
    }
  }

  /** Asks the provider for new tokens; false where it refuses. Once at a time for a session. */
  async function refresh(held: Held): Promise<boolean> {
    const { tokens } = held;
    try {
      held.tokens = tokensOf(await openid.refreshTokenGrant(config, tokens?.refresh ?? ''), tokens);
      log.write('refreshed');
      return true;
    } catch (error) {
      if (error instanceof openid.ResponseBodyError && error.error === 'invalid_grant') return false;
      throw new ProviderAway('The provider did not answer a refresh.', { cause: error });
    }
  }

  /** What the provider posts when a session ends there: a signed statement of whose it was. */
  async function backChannel({ body }: SiteRequest): Promise<Reply> {
    const { payload } = await jwtVerify(String(body.logout_token), keys, {
      issuer: idp.issuer,
      audience: idp.clientId,
    });
    const isLogout = 'http://schemas.openid.net/event/backchannel-logout' in Object(payload.events);
    if (isLogout && backChannelSid !== null && payload.sid === backChannelSid) book.act('revoke-all');
    return json(isLogout ? 200 : 400, {});
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
        if (renews === 'refresh-token' && held.tokens && held.tokens.until <= Date.now()) {
          const id = request.sessionID;
          const one = refreshing.get(id) ?? refresh(held).finally(() => refreshing.delete(id));
          refreshing.set(id, one);
          if (!(await one)) {
            held.content = undefined;
            book.packageEnded(tells ? 'refresh-refused-told' : 'refresh-refused-unseen');
            const says = saidFor(randomFrom(traits.host), 'refresh-refused-told');
            return tells ? { ok: false, says } : { ok: false };
          }
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
      const url = openid.buildEndSessionUrl(config, {
        post_logout_redirect_uri: server.url + paths.signIn,
        ...(tokens ? { id_token_hint: tokens.id } : {}),
      });
      const endsAt = client.leavesProvider ? paths.signIn : url.href;
      return face === 'html' ? lead(endsAt) : json(200, { endsAt });
    }

    async function answer(): Promise<Reply> {
      if (path === paths.backChannel) return backChannel(request.site);
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
