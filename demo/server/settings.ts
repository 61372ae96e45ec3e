import * as v from 'valibot';

const seconds = v.pipe(v.number(), v.finite(), v.minValue(0));
const offset = v.pipe(v.number(), v.finite());
const words = v.picklist(['none', 'simplejwt', 'oauth']);

/**
 * Everything about the practice site that can be changed while it runs.
 * Names carry their unit. A limit of 0 means "off".
 */
const schema = v.strictObject({
  /** Life of an access token. */
  accessTokenSeconds: seconds,
  /** Life of a refresh token after a sign-in with "Remember me". */
  refreshTokenSeconds: seconds,
  /** The same without "Remember me". */
  refreshTokenSecondsWithoutRemember: seconds,
  /** Whether sign-in and refresh hand out refresh tokens at all. */
  issueRefresh: v.boolean(),
  /** The server's own idle limit: counts from the last request, knows nothing of the tokens' dates. */
  sessionIdleSeconds: seconds,
  /** Longest life of a session, whatever its activity. */
  sessionAbsoluteSeconds: seconds,
  /** A refresh token used twice ends the session with all its tokens. */
  reuseDetection: v.boolean(),
  /** API requests are answered by the access token alone, until it expires: the session store is not asked. */
  accessWithoutSession: v.boolean(),
  /** For this long after a rotation the previous refresh token is still taken. */
  reuseGraceSeconds: seconds,
  /** Moves the server's clock (Date header, iat, exp). Does not move the session store's. */
  clockOffsetSeconds: offset,
  /** The refresh endpoint holds back every answer for this long. It rotates before it waits. */
  refreshDelayMs: seconds,
  /** Refreshes that one session may ask for in a minute; more are answered 429. */
  refreshesPerMinute: seconds,
  /** What the refresh endpoint does instead of its work. */
  refreshAnswer: v.picklist(['normal', '500', '503', '429', 'drop', 'never']),
  /** Words for a session that the store no longer knows. */
  words,
  /** Words for a token past its own expiry. */
  expiredWords: words,
  /** Words for a refresh token used twice. */
  reuseWords: words,
  /** Words for a session that an administrator or another device ended. */
  revokedWords: words,
  /** What the server says of a session that one of its own limits ended: nothing, which limit it was, or Entra's number for it. */
  limitWords: v.picklist(['none', 'plain', 'aadsts']),
  /** Status for a request without credentials: 401, or 403 as Django REST answers without a challenge. */
  missingCredentialsStatus: v.picklist([401, 403]),
  /** Status of the ownership checks' refusals. */
  ownershipStatus: v.picklist([401, 403]),
  /** Where those refusals state their reason: in the body, in the body's `detail`, or in a header alone. */
  ownershipForm: v.picklist(['body', 'nested', 'header']),
  /** Whether requests are checked for account, plan and user state. */
  ownershipChecks: v.boolean(),
  /** Sessions that one user may have; the oldest is ended by one too many. */
  maxSessionsPerUser: seconds,
  /** Refuses every unsafe method in the words of a framework whose CSRF token does not match. */
  csrf: v.picklist(['off', 'django', 'laravel', 'rails']),
  /** GET /v1/me/ carries `Clear-Site-Data`. */
  clearSiteData: v.picklist(['off', 'storage', 'cookies', 'all']),
  /** Every n-th API request is answered 401 although nothing is wrong with it: the session look-up timed out. */
  unauthorizedEvery: seconds,
  /** How long such a look-up takes to time out, while other requests are answered. */
  lookupTimeoutMs: seconds,
  /** A session is good only from the network address that it began from, as the proxy before the server reports it. */
  sessionBoundToNetwork: v.boolean(),
  /** What the service of the live connection knows of sessions. */
  liveAnswer: v.picklist(['normal', 'refused']),
  /** An access proxy before app and API wants a new sign-in: dashboard and API are redirected to it. */
  proxyExpired: v.boolean(),
  /** How GET /v1/me/ fails. */
  meAnswer: v.picklist(['normal', '500', 'html', 'drop']),
  /** The GraphQL endpoint reports a session it does not know under status 200. */
  graphql: v.picklist(['normal', 'unauthenticated', 'expired']),
  /** Idle limit of the classic area. */
  classicIdleSeconds: seconds,
  /** Max-Age of the classic session cookie; 0 makes it end with the browser. */
  classicCookieSeconds: seconds,
  /** Whether the classic session cookie is hidden from scripts. */
  classicCookieHttpOnly: v.boolean(),
  /** "Save draft" is answered 200 and takes the session cookie away. */
  classicDropCookieOnSave: v.boolean(),
  /** What "Save draft" does to the session cookie by mistake. */
  classicCookieOnSave: v.picklist(['keep', 'too-big', 'second-path', 'narrow-path']),
  /** A cookie that the store does not know is answered with a new id at once, as PHP does. */
  classicNewIdAtOnce: v.boolean(),
  /** The classic sign-in page may be kept by caches. */
  classicSignInCached: v.boolean(),
  /** Backends of the classic area that keep sessions each for itself; requests go to them in turn. */
  classicBackends: v.picklist([1, 2]),
  /** Unsafe methods of the classic area fail with a CSRF page. */
  classicCsrfMismatch: v.boolean(),
  /** Whether the provider is of another site (`idp.localhost`) or of the app's (`idp.app.localhost`). */
  idpSite: v.picklist(['cross-site', 'same-site']),
  /** SameSite of the provider's cookie; `lax` keeps it out of frames on another site, as a browser that blocks third-party cookies does. */
  idpCookieSameSite: v.picklist(['none', 'lax']),
  /** Life of the identity provider's own session. */
  idpSessionSeconds: seconds,
  /** What the identity provider does with `prompt=none`. */
  idpSilent: v.picklist(['normal', 'never', 'framing-refused', 'interaction_required']),
  /** The provider tells the app of the end of its session by a frame with the app's logout address. */
  idpFrontChannel: v.boolean(),
  /** Whether the page watches the provider's session through its check-session frame. */
  clientCheckSession: v.boolean(),
  /** How long the page waits for a silent renewal. */
  clientSilentSeconds: seconds,
  /** The page's own idle limit: input in this tab is all that it counts. */
  clientIdleSeconds: seconds,
  /** The countdown dialog appears this long before that limit. */
  clientIdleWarningSeconds: seconds,
  /** The page asks GET /v1/me/ this often; 0 = never. */
  clientPollSeconds: seconds,
  /** How tabs tell each other of a sign-out. */
  clientCrossTab: v.picklist(['storage', 'broadcast', 'off']),
  /** Which reasons the page itself keeps: none, those that the backend states, or all, with reports and console lines. */
  clientTracker: v.picklist(['off', 'backend', 'full']),
});

export type DemoSettings = v.InferOutput<typeof schema>;
/** How a refusal is worded: no words, djangorestframework-simplejwt's, or OAuth's (RFC 6749, RFC 6750). */
export type Words = v.InferOutput<typeof words>;

const DAY_SECONDS = 86_400;

export const defaultSettings: DemoSettings = {
  accessTokenSeconds: 3600,
  refreshTokenSeconds: 20 * DAY_SECONDS,
  refreshTokenSecondsWithoutRemember: DAY_SECONDS,
  issueRefresh: true,
  sessionIdleSeconds: 1500,
  sessionAbsoluteSeconds: 0,
  reuseDetection: true,
  accessWithoutSession: false,
  reuseGraceSeconds: 0,
  clockOffsetSeconds: 0,
  refreshDelayMs: 0,
  refreshesPerMinute: 0,
  refreshAnswer: 'normal',
  words: 'none',
  expiredWords: 'simplejwt',
  reuseWords: 'oauth',
  revokedWords: 'none',
  limitWords: 'none',
  missingCredentialsStatus: 401,
  ownershipStatus: 401,
  ownershipForm: 'body',
  ownershipChecks: true,
  maxSessionsPerUser: 0,
  csrf: 'off',
  clearSiteData: 'off',
  unauthorizedEvery: 0,
  lookupTimeoutMs: 0,
  sessionBoundToNetwork: false,
  liveAnswer: 'normal',
  proxyExpired: false,
  meAnswer: 'normal',
  graphql: 'normal',
  classicIdleSeconds: 1200,
  classicCookieSeconds: 0,
  classicCookieHttpOnly: true,
  classicDropCookieOnSave: false,
  classicCookieOnSave: 'keep',
  classicNewIdAtOnce: false,
  classicSignInCached: false,
  classicBackends: 1,
  classicCsrfMismatch: false,
  idpSite: 'cross-site',
  idpCookieSameSite: 'none',
  idpSessionSeconds: 3600,
  idpSilent: 'normal',
  idpFrontChannel: false,
  clientCheckSession: false,
  clientSilentSeconds: 5,
  clientIdleSeconds: 0,
  clientIdleWarningSeconds: 10,
  clientPollSeconds: 0,
  clientCrossTab: 'storage',
  clientTracker: 'backend',
};

/**
 * Merges a change into settings. The change is untrusted: unknown names and wrong values are refused as a
 * whole, by an Error that names them. The current settings are left as they are.
 */
export function mergeSettings(current: DemoSettings, change: unknown): DemoSettings {
  if (typeof change !== 'object' || change === null || Array.isArray(change)) {
    throw new Error('Settings must be an object.');
  }
  const result = v.safeParse(schema, { ...current, ...change });
  if (result.success) return result.output;
  throw new Error(
    result.issues.map((issue) => `${v.getDotPath(issue) ?? 'settings'}: ${issue.message}`).join('; '),
  );
}
