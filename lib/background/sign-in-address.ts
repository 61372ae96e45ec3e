import { looksLikeSignInUrl, pathOf } from '../detect/sign-in-url.ts';

/** Frames that watch a session at the provider (OpenID Connect Session Management 1.0; Keycloak's own two). */
const SESSION_FRAMES = /\/(?:check[-_]?session|login-status-iframe|3p-cookies)(?:[/.]|$)/i;

function queryOf(url: string): URLSearchParams {
  try {
    return new URL(url).searchParams;
  } catch {
    return new URLSearchParams();
  }
}

/**
 * Whether an address is one to sign in at: by its path, or because it asks for an authentication (RFC 6749
 * section 4.1.1, OpenID Connect Core 3.1.2.1, SAML 2.0 bindings, WS-Federation, CAS).
 */
export function asksForSignIn(url: string): boolean {
  if (looksLikeSignInUrl(url) || SESSION_FRAMES.test(pathOf(url))) return true;
  const query = queryOf(url);
  return (
    (query.has('client_id') && (query.has('response_type') || query.has('redirect_uri'))) ||
    query.has('SAMLRequest') ||
    query.get('wa') === 'wsignin1.0' ||
    query.get('prompt') === 'none'
  );
}

/** Whether an address brings the answer of a sign-in elsewhere home (a code, a token, a CAS ticket, a refusal). */
export function answersSignIn(url: string): boolean {
  const query = queryOf(url);
  const hash = new URLSearchParams(/#(.*)$/.exec(url)?.[1] ?? '');
  const has = (name: string) => query.has(name) || hash.has(name);
  if (has('id_token') || has('access_token') || has('session_state')) return true;
  if (has('state') && (has('code') || has('error'))) return true;
  return (query.get('ticket') ?? '').startsWith('ST-');
}
