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
 * Meanings that words alone do not carry to a verdict: no cause judges them yet, or the cause wants more than words
 * (a hidden frame that came back). They must not silence the causes that would answer.
 */
const NOT_BY_WORDS_ALONE = ['SILENT_RENEW_LOGIN_REQUIRED', 'RATE_LIMITED'] as const;

/** Meanings that exclude no other cause. */
export const FORMS: ReadonlySet<string> = new Set([...OF_A_REFUSAL, ...NOT_BY_WORDS_ALONE]);

/** Whether a meaning is only how a refusal looked, so that the words beside it may still say why. */
export function namesOnlyForm(means: string): boolean {
  return OF_A_REFUSAL.some((form) => form === means);
}
