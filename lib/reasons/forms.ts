/**
 * Causes that name only the form of a refusal, not why the session ended: words that mean one of these are the
 * answer where neither other words nor dates nor neighbours say more (docs/causes.md).
 */
const OF_A_REFUSAL = [
  'AUTH_CREDENTIALS_MISSING',
  'UNAUTHENTICATED_IN_200',
  'TOKEN_REFRESH_FAILED',
  'WEBSOCKET_AUTH_CLOSED',
] as const;

/**
 * Codes that words state and that no cause judges yet. Until one does, they must not silence the causes that do: a
 * test tells when a line here is to go (tests/structure/words.test.ts).
 */
export const NOT_JUDGED_YET = [
  'INTERACTION_REQUIRED',
  'SILENT_RENEW_LOGIN_REQUIRED',
  'RATE_LIMITED',
  'UNAUTHENTICATED_IN_200',
] as const;

/** Meanings that exclude no other cause. */
export const FORMS: ReadonlySet<string> = new Set([...OF_A_REFUSAL, ...NOT_JUDGED_YET]);

/** Whether a meaning is only how a refusal looked, so that the words beside it may still say why. */
export function namesOnlyForm(means: string): boolean {
  return OF_A_REFUSAL.some((form) => form === means);
}
