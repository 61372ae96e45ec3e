import { createLocalJWKSet, jwtVerify } from 'jose';
import { startIdentityProvider } from '../identity-provider.ts';
import { ServerLog } from '../log.ts';
import { appPage } from '../pages.ts';
import { randomFrom } from '../random.ts';
import { type Content, SealedBook } from '../sealed-book.ts';
import { actOnFaults, noFaults, serve, startCollector } from '../serve.ts';
import { html, readRequest, type Sessions, Site, type SiteRequest, sendReply } from '../site.ts';
import { cannot, type RunningStack, type Stack, type StackOptions } from '../stack.ts';
import { bearerOf } from '../token-site.ts';

/** How an API knows a token: it asks the provider each time, or verifies a JWT by itself until that runs out. */
type Tokens = 'opaque' | 'jwt';

/** A page that signs in at a provider (code and PKCE), with an API on its own origin. The provider is another. */
async function start(tokens: Tokens, options: StackOptions): Promise<RunningStack> {
  const { traits, limits = {}, client = {} } = options;
  const log = new ServerLog();
  const book = new SealedBook(log, options);
  const faults = noFaults();
  const collector = await startCollector(log);
  const random = randomFrom(`page ${traits.host}`);
  const renews = client.renews ?? 'refresh-token';
  const paths = {
    callback: random.pick(['/oidc/callback', '/callback', '/auth/cb', '/signin-callback']),
    silentCallback: random.pick(['/silent-renew', '/oidc/silent', '/auth/silent-cb']),
  };
  let handle: Parameters<typeof serve>[0] = (_request, response) => void response.writeHead(503).end();
  const server = await serve((request, response) => handle(request, response), { host: traits.host, faults });
  const audience = `${server.url}/api`;
  const idp = await startIdentityProvider({
    traits,
    log,
    limits,
    app: server.url,
    paths: { callbacks: [paths.callback, paths.silentCallback], afterSignOut: traits.paths.signIn },
    refreshes: renews === 'refresh-token',
    ...(tokens === 'jwt' ? { jwtFor: audience } : {}),
    sameSite: renews === 'prompt-none' || client.storage === 'memory',
    asks: client.providerAsks === true,
  });
  const app = {
    auth: 'bearer',
    collector: collector.url,
    client: { ...client, renews },
    scripts: ['/assets/oidc-client-ts.js', '/assets/oidc-spa.js'],
    provider: {
      issuer: idp.issuer,
      clientId: idp.clientId,
      scope: idp.scope,
      ...paths,
      // Some pages look at the date before they ask, some renew when they are refused.
      checksDate: renews !== 'never' && random.next() < 0.5,
    },
  } as const;
  const site = new Site({ face: 'app', traits, log, app });
  const keys = createLocalJWKSet(idp.jwks as Parameters<typeof createLocalJWKSet>[0]);
  const saysInvalid = random.next() < 0.5;
  let content: Content | null = null;
  let isExpired = false;

  idp.onTokens((grantType) => {
    if (content || grantType === 'refresh_token') log.write('refreshed');
    else content = book.open('ada');
  });
  idp.onSignedOut(() => {
    book.signedOut(content);
    content = null;
  });
  idp.onPromptNoneRefused((error) => {
    if (!content) return log.write('not-signed-in');
    book.packageEnded(
      error === 'login_required' ? 'provider-login-required' : 'provider-interaction-required',
    );
  });
  idp.onRefreshRefused((detail, token) => {
    const isOver = (idp.expiryOf(token) ?? Number.POSITIVE_INFINITY) <= Date.now();
    if (detail === 'refresh token already used') book.packageEnded('refresh-reused');
    else book.packageEnded(isOver ? 'refresh-expired-undated' : 'refresh-refused-after-expiry');
  });

  /** Whether the token itself is good, which says nothing of the session that it belongs to. */
  async function isGood(token: string): Promise<boolean> {
    if (tokens === 'opaque') {
      const isActive = await idp.isActive(token);
      isExpired = !isActive && (idp.expiryOf(token) ?? Number.POSITIVE_INFINITY) <= Date.now();
      return isActive;
    }
    try {
      await jwtVerify(token, keys, { issuer: idp.issuer, audience });
      return true;
    } catch (error) {
      isExpired = (error as { code?: string }).code === 'ERR_JWT_EXPIRED';
      return false;
    }
  }

  const sessionsFor = (request: SiteRequest): Sessions => ({
    async check() {
      const token = bearerOf(request);
      isExpired = false;
      if (!token || token === 'undefined' || !content) {
        log.write('not-signed-in');
        return { ok: false };
      }
      const isTaken = await isGood(token);
      // What was taken back, or ran out, is no matter of the limits.
      if (!isTaken) {
        if (isExpired && renews === 'never') book.packageEnded('access-expired-none-to-refresh');
        return book.check(null, true) as { ok: false };
      }
      const found = book.check(content, true);
      if (found.ok) content = found.content;
      else await idp.revokeTokens();
      return found;
    },
    signIn: async () => null,
    signOut: async () => undefined,
  });

  handle = async (incoming, response) => {
    const request = await readRequest(incoming);
    if (request.path === paths.callback || request.path === paths.silentCallback) {
      return sendReply(response, html(200, appPage(traits, app)));
    }
    const reply = await site.handle(request, sessionsFor(request));
    if (reply.status === 401 && saysInvalid) {
      const why = isExpired ? ', error_description="The access token expired"' : '';
      response.setHeader('www-authenticate', `Bearer error="invalid_token"${why}`);
    }
    sendReply(response, reply);
  };

  return {
    url: server.url,
    log,
    async act(what) {
      if (what === 'heal' || what === 'slow') actOnFaults(idp.faults, what);
      if (what === 'end-provider-session') return idp.endSessions();
      if (what === 'withdraw-consent') return void Object.assign(idp, { consentWithdrawn: true });
      if (what === 'hang-provider') return void Object.assign(idp, { hangs: true });
      if (what === 'break-refresh' || what === 'cut-refresh') return void actOnFaults(idp.faults, what);
      if (actOnFaults(faults, what) || site.act(what)) return;
      // A JWT is good until it runs out: the API hears of nothing, the provider refuses the next refresh.
      const isUnheard = tokens === 'jwt' && what === 'revoke-all';
      if (!isUnheard && !book.act(what)) cannot('oidc-client-ts', what);
      await idp.revokeTokens();
    },
    async close() {
      await Promise.all([server.close(), collector.close(), idp.close()]);
    },
  };
}

const packages = ['oidc-client-ts', 'oidc-provider'];

export const oidcClientTs: Stack = {
  name: 'oidc-client-ts',
  face: 'app',
  packages,
  start: (options) => start('opaque', options),
};

export const oidcClientTsJwt: Stack = {
  name: 'oidc-client-ts-jwt',
  face: 'app',
  packages: [...packages, 'jose'],
  start: (options) => start('jwt', options),
};
