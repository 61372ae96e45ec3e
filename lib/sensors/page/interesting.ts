/**
 * Which storage entries may belong to a session: by name, or because the value looks like a token. Decides only
 * what is looked at; what an entry is gets decided by the recognizers, from more than its name.
 *
 * Shared by the page hook, so it holds its natives from the start: the page may replace them later.
 */
const call = Function.prototype.call;
const exec = call.bind(RegExp.prototype.exec) as (pattern: RegExp, text: string) => unknown;
const indexOf = call.bind(String.prototype.indexOf) as (text: string, part: string) => number;
const slice = call.bind(String.prototype.slice) as (text: string, from: number, to: number) => string;

/** Alternatives without repetition: linear in the length of the name. `sid` and `kc` only as words of their own. */
const NAME =
  /token|auth|session|jwt|user|log.?(?:in|out|off|ged)|sign.?(?:in|out|ed)|credential|oidc|msal|okta|cognito|persist|account|expir|refresh|bearer|secret|remember|firebase|(?:^|[^a-z])(?:sid|kc|sso)(?:[^a-z]|$)/i;

/** A run of 32 word characters (hex ids, UUIDs, base64url), or of 40 of plain base64. One class, no backtracking. */
const OPAQUE = /[\w-]{32}|[\w+/]{40}/;

/** Shorter values hold no credential worth a watch. */
export const MIN_TOKEN_CHARS = 20;
/** A token in JSON stands near the beginning; larger values are judged by this much of them. */
const JUDGED_CHARS = 65_536;

export function isTellingName(key: string): boolean {
  return exec(NAME, key.length > 300 ? slice(key, 0, 300) : key) !== null;
}

/** True where the value holds what may be a token: base64url of `{"` (JWT, JWE), or a long opaque run. */
export function looksLikeToken(value: string): boolean {
  if (value.length < MIN_TOKEN_CHARS) return false;
  const judged = value.length > JUDGED_CHARS ? slice(value, 0, JUDGED_CHARS) : value;
  return indexOf(judged, 'eyJ') !== -1 || exec(OPAQUE, judged) !== null;
}

export function isInteresting(key: string, value: string): boolean {
  return isTellingName(key) || looksLikeToken(value);
}
