import { loopbackFetch } from './loopback-fetch.ts';
import type { Limits } from './stack.ts';
import type { Traits } from './traits.ts';

export interface ProviderSettings {
  traits: Traits;
  limits: Limits;
  /** Origin of the app. */
  app: string;
  /** Paths of the app to which the provider sends people back, and posts that a session ended. */
  paths: { callbacks: readonly string[]; afterSignOut: string; backChannel?: string };
  /** Confidential clients have one; a page has none, and proves itself by PKCE alone. */
  clientSecret?: string;
  refreshes: boolean;
  /** Access tokens as JWTs that an API verifies by itself; else they are opaque and asked for. */
  jwtFor?: string;
  /** Asks before it signs out, with a button. */
  asks?: boolean;
}

const DAY_SECONDS = 86_400;

const seconds = (ms: number | undefined, otherwise: number) =>
  ms === undefined ? otherwise : Math.max(1, Math.round(ms / 1000));

/** What `oidc-provider` is configured with for one app; all but the grants, which need the provider itself. */
export function providerSettings(settings: ProviderSettings, clientId: string): object {
  const { traits, limits, app, paths, clientSecret, refreshes, jwtFor, asks } = settings;
  const accessSeconds = seconds(limits.accessMs, 3_600);
  return {
    fetch: loopbackFetch,
    // The package's own is 15 s: longer than the lives of these tokens.
    clockTolerance: 0,
    clients: [
      {
        client_id: clientId,
        ...(clientSecret ? { client_secret: clientSecret } : { token_endpoint_auth_method: 'none' }),
        application_type: 'web',
        grant_types: ['authorization_code', 'refresh_token'],
        response_types: ['code'],
        redirect_uris: paths.callbacks.map((path) => app + path),
        post_logout_redirect_uris: [app + paths.afterSignOut],
        ...(paths.backChannel
          ? { backchannel_logout_uri: app + paths.backChannel, backchannel_logout_session_required: true }
          : {}),
      },
    ],
    scopes: ['openid', 'profile', 'offline_access'],
    claims: { openid: ['sub'], profile: ['name'] },
    cookies: { keys: ['practice'] },
    ttl: {
      AccessToken: accessSeconds,
      IdToken: 3_600,
      RefreshToken: seconds(limits.refreshMs, 14 * DAY_SECONDS),
      Session: DAY_SECONDS,
      Grant: 14 * DAY_SECONDS,
      Interaction: 600,
      AuthorizationCode: 60,
    },
    clientBasedCORS: () => true,
    issueRefreshToken: () => refreshes,
    rotateRefreshToken: true,
    expiresWithSession: () => false,
    renderError(context: { type: string; body: string }, out: { error: string }) {
      context.type = 'html';
      context.body = `<!doctype html><title>Provider</title><h1>${out.error}</h1>`;
    },
    features: {
      devInteractions: { enabled: false },
      userinfo: { enabled: !jwtFor },
      revocation: { enabled: true },
      backchannelLogout: { enabled: paths.backChannel !== undefined },
      rpInitiatedLogout: {
        enabled: true,
        logoutSource: (context: { body: string }, form: string) => {
          context.body = signOutPage(traits, form, asks === true);
        },
      },
      resourceIndicators: {
        enabled: jwtFor !== undefined,
        defaultResource: () => jwtFor,
        useGrantedResource: () => true,
        getResourceServerInfo: () => ({
          scope: 'api',
          audience: jwtFor,
          accessTokenFormat: 'jwt',
          accessTokenTTL: accessSeconds,
          jwt: { sign: { alg: 'RS256' } },
        }),
      },
    },
    findAccount: (_context: unknown, accountId: string) => ({
      accountId,
      claims: () => ({ sub: accountId, name: accountId }),
    }),
    interactions: { url: (_context: unknown, { uid }: { uid: string }) => `/interaction/${uid}` },
  };
}

/** The provider's own question "do you want to sign out?": answered by a person, or by the page itself. */
function signOutPage({ lang, words }: Traits, form: string, asks: boolean): string {
  const answer = '<input type="hidden" name="logout" value="yes">';
  const asked = form.replace('</form>', `${answer}<button>${words.signOut}</button></form>`);
  const script = asks ? '' : '<script>document.forms[0].submit()</script>';
  return `<!doctype html><html lang="${lang}"><title>Provider</title><h1>Provider</h1>${asked}${script}`;
}
