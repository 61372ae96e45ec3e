import type { EventOf } from '../events/event.ts';
import { looksLikeSignInUrl, pathOf } from './sign-in-url.ts';
import type { RequestRole } from './types.ts';

type Request = Pick<
  EventOf<'request.finished'>,
  'url' | 'method' | 'type' | 'grantType' | 'carried' | 'bodyFields'
>;

const SIGN_OUT = /(?:^|[/_.-])(?:log|sign)[-_.]?(?:out|off)(?:$|[/_.-])|end[-_]?session|\/logged[-_]?out/i;
const REVOKE = /(?:^|[/_.-])revoke(?:$|[/_.-])|revocation/i;
const REFRESH =
  /(?:^|[/_.-])(?:refresh|renew|rotate)(?:[-_.]?(?:token|session|auth|jwt))?(?:$|[/_.-])|silent[-_]?renew/i;
const PROBE =
  /(?:^|\/)(?:me|whoami|userinfo|user[-_]?info|session|current[-_]?user|auth\/(?:status|check))\/?$/i;
const SIGN_IN = /(?:^|[/_.-])(?:authenticate|token|sessions?)(?:$|[/_.-])/i;

/**
 * What a request was for, by what it carried before what its path is called. Knows nothing of its answer.
 * Does not recognise an API that does everything on one address (GraphQL): that is `api`.
 */
export function requestRole(request: Request): RequestRole {
  const path = pathOf(request.url);
  const isDocument = request.type === 'main_frame' || request.type === 'sub_frame';
  const posts = request.method !== 'GET' && request.method !== 'HEAD' && request.method !== 'OPTIONS';
  const hasPassword = request.bodyFields?.some((name) => /^pass(?:word|wd|phrase)?$/i.test(name)) ?? false;

  if (request.grantType === 'refresh_token') return 'refresh';
  if (request.grantType || (posts && hasPassword)) return 'sign-in';
  if (REVOKE.test(path)) return 'revoke';
  if (SIGN_OUT.test(path)) return 'sign-out';
  if (REFRESH.test(path) || carriesOnlyRefreshToken(request)) return 'refresh';
  if (posts && (looksLikeSignInUrl(request.url) || SIGN_IN.test(path))) return 'sign-in';
  if (isDocument) return 'page';
  if (!posts && PROBE.test(path)) return 'probe';
  return 'api';
}

/** A refresh token in the body: nothing but a refresh (or a revocation, told by its path before) sends it there. */
function carriesOnlyRefreshToken(request: Request): boolean {
  return request.carried?.some((item) => item.in === 'body' && item.credential === 'refresh') ?? false;
}
