import type { EventOf } from '../events/event.ts';
import { isSilentRenewal } from './request-role.ts';
import { isSignInPage, originOf } from './sign-in-url.ts';
import type { RequestOutcome, RequestRole } from './types.ts';

/**
 * Statuses that say "not signed in": 401 (RFC 9110 15.5.2), 419 (Laravel), 440 (IIS), 498 and 499 (ArcGIS).
 */
const REFUSING = new Set([401, 419, 440, 498, 499]);

/**
 * Words of a 403 that mean "nobody is signed in": Django REST framework without an authenticate header, Supabase
 * (whose sessions that are gone are forbidden), simplejwt behind a session, Spring where a CSRF token has no session.
 */
const NOT_SIGNED_IN =
  /credentials? (?:were|was) not provided|not authenticated|login required|not (?:logged|signed) in|because your session was not found|\b(?:session_not_found|session_expired|bad_jwt|token_not_valid|auth\/id-token-(?:expired|revoked))\b/i;

/** A failed CSRF check: 403 (Django, Express), 422 (Rails); 419 refuses anyhow. */
const CSRF =
  /csrf (?:failed|verification failed|token (?:missing|mismatch))|verify csrf|(?:invalid|missing|bad) csrf token|invalid ?authenticity ?token|\bebadcsrftoken\b/i;

/** Words of a body under 200: of rights, and of nobody being signed in. */
const LACKS_A_RIGHT = /forbidden|access[ _-]?denied|permission|not[ _-]?authori[sz]ed|\b403\b/i;
const NOBODY =
  /unauthenticated|expired|not[ _-]?(?:logged|signed|authenticated)|\b(?:401|419|440|498|499)\b/i;

/** gRPC-web says `UNAUTHENTICATED` under status 200, in a header where the answer is all trailers. */
const GRPC_UNAUTHENTICATED = '16';

/** How a sign-in page's address says that the password was wrong: `/login?error`. Values may be masked, names stay. */
const SAYS_FAILED = /[?&](?:\w+_)?(?:error|failed|failure)(?:[=&#]|$)/i;

type Answer = Pick<EventOf<'request.finished'>, 'status' | 'error' | 'redirectTo' | 'url'> &
  Partial<Pick<EventOf<'request.finished'>, 'type' | 'fields' | 'taught' | 'taughtTarget'>>;

/**
 * How the server took a request, as far as it concerns the session. A failed sign-in is `other`: it refuses a
 * password, not a session. A redirect refuses only where it leads to a page to sign in on, and never as the answer
 * to a sign-out, which leads there by itself.
 * @param saidInBody all words of the answer's body
 * @param also.statesLogout the answer names a reason for a logout (`logout_reason`): a 4xx with it ends the session
 * @param also.statesTaught a reason stands where the person taught that it stands, on a status that they named
 * @param also.refusesInBody the body refuses under a status that does not (GraphQL, ArcGIS, a page to sign in on)
 */
export function requestOutcome(
  answer: Answer,
  role: RequestRole,
  saidInBody: string,
  also: { statesLogout?: boolean; statesTaught?: boolean; refusesInBody?: boolean } = {},
): RequestOutcome {
  const { statesLogout = false, statesTaught = false, refusesInBody = false } = also;
  const { status } = answer;
  // Taught to have nothing to do with signing in: neither taken nor refused on account of a session.
  if (answer.taught?.as === 'other') return 'other';
  // Firefox, of an answer that a service worker gave: how it was is not known.
  if (status === 0) return 'other';
  if (status === null) return /ABORT/i.test(answer.error ?? '') ? 'other' : 'no-answer';
  if (isSilentRenewal({ type: answer.type ?? '', url: answer.url })) return silentOutcome(answer);
  if (role === 'sign-in') return status < 400 && !asksAgain(answer) && !refusesInBody ? 'accepted' : 'other';
  if ((role === 'sign-out' || role === 'revoke') && status < 400) return 'accepted';
  if (REFUSING.has(status) || statesTaught) return 'refused';
  if (statesLogout && status >= 400 && status < 500) return 'refused';
  if (role === 'refresh' && (status === 400 || status === 403)) return 'refused';
  if ((status === 403 || status === 422) && CSRF.test(saidInBody)) return 'refused';
  if (status === 403) return NOT_SIGNED_IN.test(saidInBody) ? 'refused' : 'forbidden';
  if (status >= 500 || status === 429) return 'server-error';
  if (status >= 300 && status < 400 && status !== 304) return redirectOutcome(answer);
  if (answer.fields?.['grpc-status'] === GRPC_UNAUTHENTICATED) return 'refused';
  if (refusesInBody) return outcomeUnder200(answer, saidInBody);
  if (status < 400) return 'accepted';
  return 'other';
}

/** A right that somebody who is signed in does not have, under status 200; the page to sign in on refuses nothing. */
function outcomeUnder200(answer: Answer, said: string): RequestOutcome {
  if (isSignInPage(answer)) return 'other';
  return LACKS_A_RIGHT.test(said) && !NOBODY.test(said) ? 'forbidden' : 'refused';
}

/**
 * A silent renewal is answered by sending the frame back to the app: with a code or a token, or with an error
 * (OpenID Connect Core 3.1.2.6). A page shown in the frame is neither.
 */
function silentOutcome({ status, redirectTo = '' }: Answer): RequestOutcome {
  if (status !== null && (status >= 500 || status === 429)) return 'server-error';
  if (/[?&#]error(?:=|&|$)/.test(redirectTo)) return 'refused';
  return /[?&#](?:code|access_token|id_token)(?:=|&|$)/.test(redirectTo) ? 'accepted' : 'other';
}

/** The answer to a form that was sent: the form again. Who is let in is sent on to another page. */
function asksAgain(answer: Answer): boolean {
  const { redirectTo, status, type } = answer;
  if (redirectTo) return SAYS_FAILED.test(redirectTo) || leadsToSignIn(answer);
  return type === 'main_frame' && status === 200;
}

/** A redirect from a page to sign in on (back into the app) refuses nothing. */
function redirectOutcome(answer: Answer): RequestOutcome {
  if (!answer.redirectTo || isSignInPage(answer)) return 'other';
  return leadsToSignIn(answer) ? 'refused' : 'other';
}

function leadsToSignIn(answer: Answer): boolean {
  return isSignInPage({ url: targetOf(answer), taught: answer.taughtTarget });
}

function targetOf({ url, redirectTo = '' }: Answer): string {
  return redirectTo.startsWith('/') ? originOf(url) + redirectTo : redirectTo;
}
