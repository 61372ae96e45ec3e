import { normaliseName } from './names.ts';

/** `logout_reason`, `app.lastLogoutReason`, `forced-logout-message`: a logout's own words, whatever stands before. */
const OF_A_LOGOUT =
  /(?:(?:log|sign)(?:ged)?(?:out|off)|kick(?:ed)?(?:out)?|sessionend(?:ed)?)(?:reason|message|msg|error|code|cause|event|info|data|details?|type|notice|alert)$/;

/** Names that other things have too: only whole, or with one of these words before them. */
const WHOLE =
  /^(?:last|app|user|client)?(?:(?:auth|session|login|signin)(?:reason|error|message|msg|notice|alert)|session(?:end|expiry|expiration|timeout)(?:reason|message)|logout|redirectreason|authredirectreason)$/;

/** Flags: the key itself is the word, the value only says yes (or when). */
const FLAGS: readonly [RegExp, string][] = [
  [/session(?:has)?expired(?:at)?$/, 'session_expired'],
  [/session(?:has)?timed?out(?:at)?$/, 'session_timeout'],
  [/token(?:has)?expired(?:at)?$/, 'token_expired'],
  [/(?:idle|inactivity)(?:timeout|logout|loggedout|signout)(?:at)?$/, 'idle_timeout'],
  [/(?:forced?|auto)(?:log|sign)(?:ged)?out(?:at)?$/, 'forced_logout'],
];

/** The settings and the state of an idle timer, not words about a logout. */
const NO_FLAG = /(?:warn|show|modal|dialog|enabled|seconds|minutes|duration|interval|count)/;

/** Whether a storage key names words about a logout that a site keeps for its own sign-in page. */
export function isReasonKey(key: string): boolean {
  const name = normaliseName(key);
  return OF_A_LOGOUT.test(name) || WHOLE.test(name) || flagOf(key) !== null;
}

/** The word that a key such as `session_expired` says by being set, null for every other key. */
export function flagOf(key: string): string | null {
  const name = normaliseName(key);
  if (NO_FLAG.test(name)) return null;
  return FLAGS.find(([pattern]) => pattern.test(name))?.[1] ?? null;
}
