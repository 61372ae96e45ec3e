import type { EventOf } from '../events/event.ts';
import type { TaughtUse } from '../events/taught.ts';
import { remembered } from './remembered.ts';
import { looksLikeSignInUrl, originOf, pathOf } from './sign-in-url.ts';
import type { RequestRole } from './types.ts';

type Request = Pick<
  EventOf<'request.finished'>,
  'url' | 'method' | 'type' | 'grantType' | 'carried' | 'bodyFields' | 'taught'
>;

/** A path segment that is a sign-out, alone or joined: `logout`, `user-logout.php`, `sign_out_all`. */
const SIGN_OUT =
  /(?:^|\/)(?:[\w.]+[-_.])?(?:log|sign)[-_.]?(?:out|off)(?:[-_.](?:all|everywhere|callback|redirect|oidc|user|session|current|success|page|php|aspx?|jsp|do|html?|action|json))*(?:$|\/)/i;
/** Reports about sign-outs, and a sign-off of something: `/logout-history`, `/logout/events`, `/documents/:id/sign-off`. */
const NO_SIGN_OUT =
  /(?:log|sign)[-_.]?(?:out|off)[-_./](?:history|events?|reasons?|reports?|logs?|settings|stats|help|info)|\/(?::id|\d+)\/sign[-_.]?off/i;
const END_SESSION = /(?:^|\/)(?:end[-_]?session|session\/end|logged[-_]?out)\/?$/i;
const REVOKE = /(?:^|[/_.-])revoke(?:$|[/_.-])|revocation/i;
const REFRESH = /(?:^|[/_.-])(?:refresh|renew|rotate)(?:[-_.]?(?:token|session|auth|jwt))?s?(?:$|[/_.-])/i;
/** The page that a hidden frame comes back to (oidc-client, angular-oauth2-oidc): a file of the app. */
const SILENT_RENEW = /silent[-_]?(?:renew|refresh)/i;
const PROBE =
  /(?:^|\/)(?:me|whoami|userinfo|user[-_]?info|session|current[-_]?user|auth\/(?:status|check))\/?$/i;
/** The frame that watches the provider's session: Keycloak's, IdentityServer's, Okta's, oidc-provider's names. */
const CHECK_SESSION =
  /(?:^|\/)(?:check[-_]?session(?:[-_]?iframe)?|login-status-iframe|session\/check|op[-_]?iframe)(?:\.html?)?(?:\/init)?\/?$/i;
/** Public documents of a provider: RFC 8414, OpenID Connect Discovery, RFC 7517. */
const DISCOVERY =
  /\/\.well-known\/(?:openid-configuration|oauth-authorization-server|oauth-protected-resource|jwks(?:\.json)?)(?:\/|$)|(?:^|\/)(?:jwks(?:\.json)?|openid-connect\/certs|discovery(?:\/v[\d.]+)?\/keys|oauth2(?:\/v\d+)?\/(?:keys|certs))\/?$/i;
/** A session that is kept alive: the name of the thing, and a word that lengthens it. */
const EXTENDS =
  /(?:^|\/)(?:auth|sessions?|tokens?)[-_/](?:extend|keep[-_]?alive|prolong|touch|ping|slide)\/?$/i;
/** `token` at the end; that of a thing with an id is the thing's. */
const TOKEN = /(?<!:id)(?:^|\/)tokens?\/?$/i;
/** Auth.js and NextAuth: where their own sign-in page posts to. */
const CREDENTIALS_CALLBACK = /\/callback\/credentials\/?$/i;
const AUTHENTICATE = /(?:^|[/_.-])authenticate(?:$|[/_.-])/i;

/** `session` or `sessions` with nothing before it that would make it the session of something else. */
const OWN_SESSION =
  /^\/(?:(?:api|rest|v\d+|auth|users?|accounts?|admin|bff|me)\/)*sessions?(?:\/(?:current|me|self|destroy))?\/?$/i;
/** `/refresh` or `/token` right under the root of an API. */
const BARE = /^\/(?:(?:api|rest|v\d+|user|me|bff)\/)*[\w-]+\/?$/i;
/** Words of a path that has to do with signing in. */
const AUTH_WORD =
  /(?:^|[/_.-])(?:o?auth\d?|authn|authentication|oidc|sso|login|signin|identity|jwts?|(?:refresh|renew)?[-_]?(?:tokens?|sessions?)|connect)(?:$|[/_.-])|refresh[-_]?(?:token|auth|jwt)/i;
const AUTH_HOST =
  /^\w+:\/\/(?:[\w-]+\.)*(?:auth|oauth|login|sso|idp?|accounts?|identity|securetoken)(?:[-\d][\w-]*)?\./i;

/** Clerk's refresh: a new token of the session that its cookie stands for, once a minute. */
const SESSION_TOKENS = /\/client\/sessions\/[^/]+\/tokens\/?$/i;

/** Names of fields that hold what only a person who signs in sends: `password`, `user[password]`, `j_password`. */
const PASSWORD =
  /^(?:(?:j|user|login)?[-_]?pass(?:word|wd|phrase|code)?|pwd|\w+(?:\[|\.)pass(?:word|wd)\]?)$/i;
const OTHER_PASSWORD = /(?:old|new|current)[-_]?pass/i;
const PROOF =
  /^(?:otp|totp|mfa[-_]?code|one[-_]?time[-_]?(?:code|password)|id[-_]?token|assertion|credential)$/i;

/**
 * An authorization request that must not ask the person anything (OpenID Connect Core 3.1.2.1): the refresh of apps
 * that hold no refresh token. In a hidden frame where a script asks, in the page's own place where a server does.
 */
export function isSilentRenewal({ type, url }: Pick<Request, 'type' | 'url'>): boolean {
  return (type === 'sub_frame' || type === 'main_frame') && /[?&]prompt=none(?:&|#|$)/.test(url);
}

/** A provider's frame that watches its session, by the path of its address. */
export const isCheckSessionFrame = (url: string): boolean => CHECK_SESSION.test(pathOf(url));

/** A page's own document or a frame's, by the browsers' name of the resource. */
export function isDocument({ type }: Pick<Request, 'type'>): boolean {
  return type === 'main_frame' || type === 'sub_frame';
}

/**
 * What a request was for, by what it carried before what its path is called. Knows nothing of its answer.
 * Does not recognise an API that does everything on one address (GraphQL): that is `api`. What the person taught
 * (lib/taught) comes before all of it.
 */
export function requestRole(request: Request): RequestRole {
  return request.taught ? taughtRole(request, request.taught.as) : guessedRole(request);
}

/** What the person taught outdoes every guess. */
function taughtRole(request: Request, as: TaughtUse): RequestRole {
  if (as === 'token') return isRenewal(request) ? 'refresh' : 'sign-in';
  if (as !== 'other' && as !== 'sign-in-page') return as;
  // On the page to sign in on somebody may sign in all the same: its form is often sent to its own address.
  if (as === 'sign-in-page' && request.method !== 'GET' && guessedRole(request) === 'sign-in')
    return 'sign-in';
  return isDocument(request) ? 'page' : 'api';
}

/** At an endpoint for both: what is sent tells a renewal from a sign-in. */
function isRenewal(request: Request): boolean {
  const { grantType, carried = [] } = request;
  if (grantType) return grantType === 'refresh_token';
  if (sendsPassword(request)) return false;
  return carried.some(({ credential }) => credential === 'refresh' || credential === 'session');
}

/** Patterns one of which fits every path that says anything of sessions to a request that sends nothing. */
const TELLING = [DISCOVERY, CHECK_SESSION, REVOKE, END_SESSION, SIGN_OUT, SESSION_TOKENS];
const RENEWING = [REFRESH, SILENT_RENEW];

/** What a path is called, as far as it is asked for the address alone. */
const namesIn = remembered((url) => {
  // `/auth/refreshToken` is `/auth/refresh-Token`.
  const path = pathOf(url).replace(/([a-z\d])([A-Z])/g, '$1-$2');
  return { path, saysNothing: ![...TELLING, ...RENEWING].some((pattern) => pattern.test(path)) };
});

function guessedRole(request: Request): RequestRole {
  const { path, saysNothing } = namesIn(request.url);
  const posts = request.method !== 'GET' && request.method !== 'HEAD' && request.method !== 'OPTIONS';

  if (request.grantType === 'refresh_token' || isSilentRenewal(request)) return 'refresh';
  if (request.grantType || (posts && sendsPassword(request))) return 'sign-in';
  if (!posts && DISCOVERY.test(path)) return 'discovery';
  if (!posts && CHECK_SESSION.test(path)) return 'check-session';
  if (isCallback(request)) return 'sign-in';
  // Most requests.
  if (saysNothing && !posts && !sendsRefreshToken(request)) return quietRole(request, path, posts);
  if (REVOKE.test(path) && (looksLikeAuth(request, path) || sendsRefreshToken(request))) return 'revoke';
  if (signsOut(request, path)) return 'sign-out';
  if (refreshes(request, path, posts)) return 'refresh';
  if (posts && signsIn(request, path)) return 'sign-in';
  return quietRole(request, path, posts);
}

const isProbe = remembered((path) => PROBE.test(path));

function quietRole(request: Request, path: string, posts: boolean): RequestRole {
  if (isDocument(request)) return 'page';
  return !posts && isProbe(path) ? 'probe' : 'api';
}

/** The provider sends the person back with a code (RFC 6749 section 4.1.2); in a hidden frame it is a renewal's. */
function isCallback({ type, url }: Request): boolean {
  return type === 'main_frame' && /[?&]code(?:[=&#]|$)/.test(url) && /[?&]state(?:[=&#]|$)/.test(url);
}

function sendsPassword({ bodyFields = [] }: Request): boolean {
  return (
    bodyFields.some((name) => PASSWORD.test(name)) && !bodyFields.some((name) => OTHER_PASSWORD.test(name))
  );
}

/** Rails signs out by DELETE on the session, which a form sends as POST with a field `_method`. */
function signsOut({ method, bodyFields }: Request, path: string): boolean {
  if (END_SESSION.test(path)) return true;
  if (SIGN_OUT.test(path) && !NO_SIGN_OUT.test(path)) return true;
  const deletes = method === 'DELETE' || (method === 'POST' && bodyFields?.includes('_method') === true);
  return deletes && OWN_SESSION.test(path);
}

/**
 * A refresh token in the body: nothing but a refresh (or a revocation, told by its path before) sends it there.
 * Else the path says so, of a refresh of credentials: widgets, feeds and advertisements are refreshed too.
 */
function refreshes(request: Request, path: string, posts: boolean): boolean {
  const { carried = [] } = request;
  if (sendsRefreshToken(request) || SESSION_TOKENS.test(path) || (posts && EXTENDS.test(path))) return true;
  const isFile = isDocument(request) && (SILENT_RENEW.test(path) || /\.html?$/i.test(path));
  if (isFile) return false;
  const hasRefreshToken = carried.some((item) => item.credential === 'refresh');
  if (REFRESH.test(path) || SILENT_RENEW.test(path))
    return (
      looksLikeAuth(request, path) || hasRefreshToken || (posts && carried.length > 0 && BARE.test(path))
    );
  if (!posts || !TOKEN.test(path)) return false;
  if (hasRefreshToken) return !request.bodyFields?.some((name) => name === 'code');
  return isTokenEndpoint(request, path) && sendsCookieAlone(request);
}

/** Nothing to sign in with, and a session's cookie: the refresh token lies in a cookie under a name that says nothing. */
function sendsCookieAlone({ carried = [], bodyFields = [] }: Request): boolean {
  return (
    bodyFields.length === 0 && carried.some((item) => item.in === 'cookie' && item.credential === 'session')
  );
}

function sendsRefreshToken({ carried }: Request): boolean {
  return carried?.some((item) => item.in === 'body' && item.credential === 'refresh') ?? false;
}

/** A session is also what other things have (trainings, telemetry): there only the proof that was sent tells. */
function signsIn(request: Request, path: string): boolean {
  if (looksLikeSignInUrl(request.url) || AUTHENTICATE.test(path) || CREDENTIALS_CALLBACK.test(path))
    return true;
  if (TOKEN.test(path)) return isTokenEndpoint(request, path);
  return OWN_SESSION.test(path) && (request.bodyFields?.some((name) => PROOF.test(name)) ?? false);
}

/** Under a path that has to do with signing in, at an identity provider, or right under the root of an API. */
function isTokenEndpoint(request: Request, path: string): boolean {
  return AUTH_WORD.test(path.replace(TOKEN, '')) || isAuthHost(request) || BARE.test(path);
}

function looksLikeAuth(request: Request, path: string): boolean {
  // One of many, told by its id, is a thing that the site keeps: an API key, a device's session.
  if (/\/:id\/(?:revoke|rotate|renew|refresh)/i.test(path)) return false;
  return AUTH_WORD.test(path) || isAuthHost(request);
}

function isAuthHost(request: Request): boolean {
  return AUTH_HOST.test(originOf(request.url));
}
