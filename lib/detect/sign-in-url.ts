import type { TaughtMark } from '../events/taught.ts';
import { remembered } from './remembered.ts';

/**
 * Words of a path that name a sign-in page. A path segment must be such a word, alone or joined to others
 * (`user-login`, `wp-login.php`, `signin-oidc`), so `/blog/ingredients` or `/design-in-use` do not match.
 */
const SIGN_IN_SEGMENT =
  /^(?:(?:users?|accounts?|auth|members?|admin|customers?|clients?|partners?|staff|sso|oauth|app|wp)[-_.]?)?(?:log|sign)[-_.]?(?:in|on)(?:[-_.](?:page|form|oidc|oauth|callback|redirect))?(?:\.\w{2,6})?$/i;

/** The same in French, German, Spanish, Portuguese, Italian, Dutch, Polish, Swedish. */
const SIGN_IN_ELSEWHERE =
  /^(?:connexion|se-?connecter|anmelden|anmeldung|einloggen|inici(?:ar|o)-?(?:de-?)?sesi[oó]n|iniciar-?sess[aã]o|entrar|accedi|inloggen|aanmelden|logowanie|zaloguj(?:-sie)?|logga-?in)(?:\.\w{2,6})?$/i;

/** Pages about an account's sign-ins, not of them: `/login/change-password`, `/login/history`. */
const ABOUT_SIGN_INS =
  /^(?:change|reset|forgot|update)|^(?:.+[-_.])?(?:history|activity|audit|logs?|events?|reasons?|reports?|stats|settings|preferences|devices|sessions|help|info|faq|success|attempts|alerts|notifications|security)(?:\.\w{2,6})?$/i;

/** Where people write about signing in. */
const WRITINGS = /^(?:docs?|blog|articles?|kb|guides?|tutorials?|faqs?|news|posts)$/i;

/**
 * Identity providers' own addresses of an authorization request (OIDC Core 3.1.2, SAML): Auth0, Okta, Google,
 * Keycloak, Microsoft, AD FS, Shibboleth, oauth2-proxy; and Rails' of a new session.
 */
const PROVIDER_PATHS = [
  /\/oauth2?(?:\/[\w.:-]+){0,2}\/authorize\/?$/i,
  /\/oauth2(?:\/v\d+)?\/auth\/?$/i,
  /^\/authorize\/?$/i,
  /\/connect\/authorize\/?$/i,
  /\/openid-connect\/auth\/?$/i,
  /\/login-actions\/authenticate\/?$/i,
  /\/saml2?(?:\/(?:redirect|post))?\/sso\/?$/i,
  /\/adfs\/ls(?:\/idpinitiatedsignon(?:\.aspx)?)?\/?$/i,
  /\/oauth2\/(?:start|sign_in)\/?$/i,
  /^(?:\/(?:admin|users?|accounts?|auth|app))?\/(?:user_)?sessions?\/new\/?$/i,
];

/**
 * A request to an identity provider to sign somebody in, by its parameters (RFC 6749 section 4.1.1, SAML Bindings
 * 3.4.4), whatever its path is called. Not one that must show nothing (`prompt=none`).
 */
export function isAuthorizationRequest(url: string): boolean {
  const has = (name: string) => new RegExp(`[?&]${name}(?:[=&#]|$)`).test(url);
  if (/[?&]prompt=none(?:&|#|$)/.test(url)) return false;
  return (has('response_type') && has('client_id')) || has('SAMLRequest');
}

/** True where an address is that of a page to sign in on, judged by its path (and hash route) or its OAuth parameters. */
export const looksLikeSignInUrl: (url: string) => boolean = remembered((url) => {
  if (isAuthorizationRequest(url)) return true;
  const path = pathOf(url);
  const parts = path.split(/#!?/);
  if (parts.some((part) => PROVIDER_PATHS.some((pattern) => pattern.test(part)))) return true;
  const segments = path.split(/[/#!]+/).filter((segment) => segment !== '');
  const found = segments.findIndex(
    (segment) => SIGN_IN_SEGMENT.test(segment) || SIGN_IN_ELSEWHERE.test(segment),
  );
  if (found < 0) return false;
  if (segments.slice(0, found).some((segment) => WRITINGS.test(segment))) return false;
  return !segments.slice(found + 1).some((segment) => ABOUT_SIGN_INS.test(segment));
});

/** An address in the log, and what the person taught of it. */
type Address = { url: string; taught?: TaughtMark | undefined };

/** True where an event's address is that of a page to sign in on: as the person taught it, else by its looks. */
export function isSignInPage({ url, taught }: Address): boolean {
  if (taught) return taught.as === 'sign-in-page';
  return looksLikeSignInUrl(url);
}

type Parts = { origin: string; path: string; addresses: Map<string, string> };

/** Several times of every request. */
const partsOf = remembered((url): Parts => {
  const from = originEnd(url);
  const query = url.indexOf('?', from);
  const hash = query < 0 ? -1 : url.indexOf('#', query);
  const path = query < 0 ? url.slice(from) : url.slice(from, query) + (hash < 0 ? '' : url.slice(hash));
  return { origin: url.slice(0, from), path, addresses: new Map() };
});

/** Path and hash route of an absolute or relative address, without query. */
export const pathOf = (url: string): string => partsOf(url).path;

/** Origin of an absolute address, or the empty string. */
export const originOf = (url: string): string => partsOf(url).origin;

/** Method, origin and path of a request. */
export function requestAddress({ method, url }: { method: string; url: string }): string {
  const { addresses, origin, path } = partsOf(url);
  const known = addresses.get(method);
  if (known !== undefined) return known;
  const address = `${method} ${origin}${path}`;
  addresses.set(method, address);
  return address;
}

const SCHEME = /^[a-z][a-z0-9+.-]*$/i;

/** Where the origin of an absolute address ends; 0 where there is none. By hand: a pattern takes three times as long. */
function originEnd(url: string): number {
  const colon = url.indexOf('://');
  if (colon < 0) return 0;
  const isKnown = (colon === 5 && url.startsWith('https')) || (colon === 4 && url.startsWith('http'));
  if (!isKnown && !SCHEME.test(url.slice(0, colon))) return 0;
  for (let at = colon + 3; at < url.length; at++) {
    const char = url.charCodeAt(at);
    if (char === SLASH || char === QUERY || char === HASH) return at;
  }
  return url.length;
}

const SLASH = 47;
const QUERY = 63;
const HASH = 35;

/** Origin and path: what a person would call the page that they were on. */
export function originAndPath(url: string): string {
  return url.replace(/[?#].*$/, '');
}
