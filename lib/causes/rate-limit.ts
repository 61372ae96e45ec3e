import { originOf } from '../detect/sign-in-url.ts';
import type { Incident, RequestFact } from '../detect/types.ts';
import { justBefore } from './thrown-away.ts';

const AUTH_ROLES = new Set(['refresh', 'probe', 'sign-in']);
/** So many requests to the auth endpoint in the last minute are a storm; so many refusals for being too many, a ban. */
const STORM = 10;
const BAN = 3;
const AT_ONCE_MS = 2_000;

export type RateLimit = { limited: RequestFact; storm: RequestFact[]; banned: boolean };

/**
 * The auth endpoint turned the browser away for asking too often: a storm of requests before, or the same answer again
 * and again, or words of a ban. A lone 429 is none: that is a server error that the page should have waited out.
 */
export function rateLimit(incident: Incident): RateLimit | null {
  const limited =
    incident.refreshes.findLast(isLimited) ??
    justBefore(incident, AT_ONCE_MS, (fact) => AUTH_ROLES.has(fact.role) && isLimited(fact));
  if (!limited) return null;
  const storm = incident.scene.requests.filter(
    (fact) =>
      AUTH_ROLES.has(fact.role) &&
      originOf(fact.event.url) === originOf(limited.event.url) &&
      fact.event.at <= limited.event.at,
  );
  const banned = storm.filter(isLimited).length >= BAN || (limited.event.status !== 429 && saysSo(limited));
  return storm.length >= STORM || banned ? { limited, storm, banned } : null;
}

function isLimited(fact: RequestFact): boolean {
  return fact.event.status === 429 || (fact.event.status === 403 && saysSo(fact));
}

function saysSo({ words }: RequestFact): boolean {
  return words.some(({ means, message }) => means === 'RATE_LIMITED' || /\bbanned\b/i.test(message ?? ''));
}
