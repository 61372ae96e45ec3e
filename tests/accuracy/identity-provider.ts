import { exportJWK, generateKeyPair } from 'jose';
import Provider from 'oidc-provider';
import { type ProviderSettings, providerSettings } from './identity-provider-settings.ts';
import type { ServerLog } from './log.ts';
import { signInPage } from './pages.ts';
import { randomFrom } from './random.ts';
import { type Faults, noFaults, serve } from './serve.ts';
import { readRequest, userOf } from './site.ts';

export interface IdentityProviderOptions extends ProviderSettings {
  log: ServerLog;
  /** Frames with `prompt=none` need the provider on the app's own site: cookies of others are not sent. */
  sameSite: boolean;
}

export interface IdentityProvider {
  issuer: string;
  clientId: string;
  scope: string;
  faults: Faults;
  /** Never answers what is asked without a person (`prompt=none`). */
  hangs: boolean;
  /** The next question without a person is answered that a person has to consent first. */
  consentWithdrawn: boolean;
  /** Whether an opaque access token is good: what an API asks the provider. */
  isActive(accessToken: string): Promise<boolean>;
  jwks: { keys: object[] };
  /** Takes back every token that was given out. */
  revokeTokens(): Promise<void>;
  /** An administrator ends everybody's session, and tells the apps that asked to be told. */
  endSessions(): Promise<void>;
  /** When an opaque token that was given out runs out, in ms since the epoch. */
  expiryOf(token: string): number | undefined;
  /** A refused refresh, with what the provider's own log says of it, which its answer does not. */
  onRefreshRefused(hear: (detail: string, refreshToken: string) => void): void;
  /** An answer to `prompt=none` that only a person can mend: `login_required` and its like. */
  onPromptNoneRefused(hear: (error: string) => void): void;
  onSignedOut(hear: () => void): void;
  /** Tokens were given: for a code (somebody signed in, or was found signed in), or for a refresh token. */
  onTokens(hear: (grantType: string) => void): void;
  close(): Promise<void>;
}

interface Kept {
  jti: string;
  /** In seconds from when it is saved. */
  expiration: number;
  accountId?: string;
  destroy(): Promise<void>;
  sidFor?(clientId: string): string;
}

interface Context {
  oidc?: { params?: Record<string, string | undefined> };
}

let signingKeys: Promise<{ private_: object; public_: object }> | null = null;

/** One key a run: making one takes a while. */
async function keyPair() {
  const { privateKey, publicKey } = await generateKeyPair('RS256', { extractable: true });
  const about = { use: 'sig', alg: 'RS256', kid: 'practice' };
  return {
    private_: { ...(await exportJWK(privateKey)), ...about },
    public_: { ...(await exportJWK(publicKey)), ...about },
  };
}

/** A real OpenID provider on a host of its own, with a sign-in page in the site's language. */
export async function startIdentityProvider(options: IdentityProviderOptions): Promise<IdentityProvider> {
  const { traits, log, app, paths, jwtFor, sameSite } = options;
  const random = randomFrom(`provider of ${traits.host}`);
  const faults = noFaults();
  const clientId = random.pick([
    'practice-client',
    '0oa1b2c3',
    'web',
    'f3b1c0de-77aa-4c1e-9c2e-0d5a2f8b1e11',
  ]);
  const scope = jwtFor ? 'openid profile api' : 'openid profile';
  const routes = random.pick([
    { authorization: '/auth', token: '/token', end_session: '/session/end' },
    { authorization: '/authorize', token: '/oauth/token', end_session: '/v2/logout' },
    { authorization: '/connect/authorize', token: '/connect/token', end_session: '/connect/endsession' },
  ]);
  const within = random.pick(['id', 'login', 'auth']);
  const host = sameSite || random.next() < 0.5 ? `${within}.${traits.host}` : `${within}-${traits.host}`;
  signingKeys ??= keyPair();
  const { private_, public_ } = await signingKeys;

  const state = { hangs: false, consentWithdrawn: false };
  const tokens = new Map<string, Kept>();
  const expiries = new Map<string, number>();
  const sessions = new Map<string, Kept>();
  let handle: Parameters<typeof serve>[0] = (_request, response) => void response.writeHead(503).end();
  const server = await serve((request, response) => handle(request, response), {
    host,
    refreshPath: routes.token,
    faults,
    headers: { 'access-control-allow-origin': app },
  });

  const provider = new Provider(server.url, {
    ...providerSettings(options, clientId),
    routes,
    jwks: { keys: [private_] },
    loadExistingGrant: async ({
      oidc,
    }: {
      oidc: { client: { clientId: string }; session: { accountId: string } };
    }) => {
      if (state.consentWithdrawn) return undefined;
      const grant = new provider.Grant({ clientId: oidc.client.clientId, accountId: oidc.session.accountId });
      grant.addOIDCScope('openid profile offline_access');
      if (jwtFor) grant.addResourceScope(jwtFor, 'api');
      await grant.save();
      return grant;
    },
  });
  for (const kind of ['access_token', 'refresh_token']) {
    provider.on(`${kind}.saved`, (about) => {
      const token = about as Kept;
      tokens.set(token.jti, token);
      // The package counts in whole seconds, and keeps the date in its store alone.
      expiries.set(token.jti, (Math.floor(Date.now() / 1000) + token.expiration) * 1000);
    });
  }
  provider.on('session.saved', (session) => sessions.set((session as Kept).jti, session as Kept));
  const callback = provider.callback();

  const answer: typeof handle = async (request, response) => {
    const url = new URL(request.url ?? '/', server.url);
    if (state.hangs && url.searchParams.get('prompt') === 'none') return;
    if (!url.pathname.startsWith('/interaction/')) return callback(request, response);
    const page = (message: string) =>
      response
        .setHeader('content-type', 'text/html; charset=utf-8')
        .end(signInPage(traits, { message, action: url.pathname }));
    if (request.method !== 'POST') return page('');
    const user = userOf((await readRequest(request)).body, traits);
    if (user)
      return provider.interactionFinished(request, response, { login: { accountId: user, remember: true } });
    log.write('sign-in-failed');
    page(traits.words.wrong);
  };
  handle = (request, response) =>
    void Promise.resolve(answer(request, response)).catch((error: unknown) => {
      log.write('server-error', { detail: String(error) });
      response.writeHead(500).end();
    });

  return Object.assign(state, {
    issuer: server.url,
    clientId,
    scope,
    faults,
    jwks: { keys: [public_] },
    isActive: async (accessToken: string) => (await provider.AccessToken.find(accessToken)) !== undefined,
    async revokeTokens() {
      await Promise.all([...tokens.values()].map((token) => token.destroy()));
    },
    async endSessions() {
      const client = await provider.Client.find(clientId);
      for (const session of sessions.values()) {
        if (!session.accountId) continue;
        await session.destroy();
        const sid = session.sidFor?.(clientId);
        if (paths.backChannel && sid) await client?.backchannelLogout(session.accountId, sid);
      }
      sessions.clear();
    },
    expiryOf: (token: string) => expiries.get(token),
    onRefreshRefused(hear: (detail: string, refreshToken: string) => void) {
      provider.on('grant.error', (context, error) => {
        const { params } = (context as Context).oidc ?? {};
        if (params?.grant_type !== 'refresh_token') return;
        hear((error as { error_detail?: string }).error_detail ?? '', params.refresh_token ?? '');
      });
    },
    onPromptNoneRefused(hear: (error: string) => void) {
      provider.on('authorization.error', (context, error) => {
        if ((context as Context).oidc?.params?.prompt === 'none') hear((error as { error: string }).error);
      });
    },
    onSignedOut: (hear: () => void) => void provider.on('end_session.success', hear),
    onTokens(hear: (grantType: string) => void) {
      provider.on('grant.success', (context) => hear((context as Context).oidc?.params?.grant_type ?? ''));
    },
    close: () => server.close(),
  });
}
