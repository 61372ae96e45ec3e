import type { EventOf } from '../events/event.ts';
import { looksLikeSignInUrl, originOf } from './sign-in-url.ts';
import type { RequestOutcome, RequestRole } from './types.ts';

/**
 * Statuses that say "not signed in": 401 (RFC 9110 15.5.2), 419 (Laravel), 440 (IIS), 498 and 499 (ArcGIS).
 */
const REFUSING = new Set([401, 419, 440, 498, 499]);

/** Texts of a 403 that mean "no credentials", as Django REST framework sends them without an authenticate header. */
const NO_CREDENTIALS =
  /credentials? (?:were|was) not provided|not authenticated|login required|not logged in/i;

type Answer = Pick<EventOf<'request.finished'>, 'status' | 'error' | 'redirectTo' | 'url'>;

/**
 * How the server took a request, as far as it concerns the session. A failed sign-in is `other`: it refuses a
 * password, not a session. A redirect refuses only where it leads to a page to sign in on.
 */
export function requestOutcome(answer: Answer, role: RequestRole, saidInBody: string): RequestOutcome {
  const { status } = answer;
  if (status === null) return /ABORT/i.test(answer.error ?? '') ? 'other' : 'no-answer';
  if (role === 'sign-in') return status < 400 ? 'accepted' : 'other';
  if (REFUSING.has(status)) return 'refused';
  if (role === 'refresh' && (status === 400 || status === 403)) return 'refused';
  if (status === 403) return NO_CREDENTIALS.test(saidInBody) ? 'refused' : 'forbidden';
  if (status >= 500 || status === 429) return 'server-error';
  if (status >= 300 && status < 400 && status !== 304) return redirectOutcome(answer);
  if (status < 400) return 'accepted';
  return 'other';
}

/** A redirect from a page to sign in on (back into the app) refuses nothing. */
function redirectOutcome({ url, redirectTo }: Answer): RequestOutcome {
  if (!redirectTo || looksLikeSignInUrl(url)) return 'other';
  const target = redirectTo.startsWith('/') ? originOf(url) + redirectTo : redirectTo;
  return looksLikeSignInUrl(target) ? 'refused' : 'other';
}
