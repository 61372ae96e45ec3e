import { accessTokenExpired } from './access-token-expired.ts';
import { manualLogout } from './manual-logout.ts';
import { noRefreshToken } from './no-refresh-token.ts';
import { refreshTokenExpired } from './refresh-token-expired.ts';
import { refreshTokenReused } from './refresh-token-reused.ts';
import { serverIdleTimeout } from './server-idle-timeout.ts';
import { sessionCookieDeleted } from './session-cookie-deleted.ts';
import { sessionRevoked } from './session-revoked.ts';
import { sessionStoreLost } from './session-store-lost.ts';
import { storageClearedByScript } from './storage-cleared-by-script.ts';
import type { Cause } from './types.ts';
import { unexplained } from './unexplained.ts';

/** Every cause, one line each. The order breaks ties only. */
export const causes: readonly Cause[] = [
  manualLogout,
  refreshTokenReused,
  refreshTokenExpired,
  noRefreshToken,
  accessTokenExpired,
  serverIdleTimeout,
  sessionRevoked,
  sessionStoreLost,
  sessionCookieDeleted,
  storageClearedByScript,
  unexplained,
];

/** The cause with a code, undefined for a code of another version. */
export function causeOf(code: string): Cause | undefined {
  return causes.find((cause) => cause.code === code);
}
