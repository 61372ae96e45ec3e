/**
 * Words of a path that name a sign-in page. A path segment must be such a word, alone or joined to others
 * (`user-login`, `signin-oidc`), so `/blog/ingredients` or `/design-in-use` do not match.
 */
const SIGN_IN_SEGMENT =
  /^(?:(?:user|users|account|accounts|auth|member|admin|customer|sso|oauth|app)[-_.]?)?(?:log|sign)[-_.]?(?:in|on)(?:[-_.](?:page|form|oidc|oauth|callback|redirect))?(?:\.\w{2,5})?$/i;

/** Identity providers' own addresses of an authorization request (OIDC Core 3.1.2, SAML). */
const PROVIDER_PATH =
  /\/(?:oauth2?(?:\/v\d+(?:\.\d+)?)?\/authorize|protocol\/openid-connect\/auth|connect\/authorize|saml2?\/sso|adfs\/ls|u\/login|openid-connect\/auth|session\/new|sessions\/new|oauth2\/start|oauth2\/sign_in)\/?$/i;

/** True where an address is that of a page to sign in on, judged by its path (and hash route) alone. */
export function looksLikeSignInUrl(url: string): boolean {
  const path = pathOf(url);
  return PROVIDER_PATH.test(path) || path.split(/[/#!]+/).some((segment) => SIGN_IN_SEGMENT.test(segment));
}

/** Path and hash route of an absolute or relative address, without query. */
export function pathOf(url: string): string {
  return url.replace(/^[a-z][a-z0-9+.-]*:\/\/[^/?#]*/i, '').replace(/\?[^#]*/, '');
}

/** Origin of an absolute address, or the empty string. */
export function originOf(url: string): string {
  return /^[a-z][a-z0-9+.-]*:\/\/[^/?#]*/i.exec(url)?.[0] ?? '';
}

/** Origin and path: what a person would call the page that they were on. */
export function originAndPath(url: string): string {
  return url.replace(/[?#].*$/, '');
}
