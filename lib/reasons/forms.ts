/**
 * Causes that name only the form of a refusal, not why the session ended: words that mean one of these are the
 * answer where neither other words nor dates nor neighbours say more (docs/causes.md).
 */
export const FORMS: ReadonlySet<string> = new Set([
  'AUTH_CREDENTIALS_MISSING',
  'UNAUTHENTICATED_IN_200',
  'TOKEN_REFRESH_FAILED',
  'WEBSOCKET_AUTH_CLOSED',
]);
