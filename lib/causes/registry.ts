import { absoluteTimeout } from './absolute-timeout.ts';
import { accessTokenExpired } from './access-token-expired.ts';
import { authCredentialsMissing } from './auth-credentials-missing.ts';
import { authProxyExpired } from './auth-proxy-expired.ts';
import { backendErrorAs401 } from './backend-error-as-401.ts';
import { clearSiteData } from './clear-site-data.ts';
import { clientErrorTeardown } from './client-error-teardown.ts';
import { clientExpiryBug } from './client-expiry-bug.ts';
import { clientIdleTimeout } from './client-idle-timeout.ts';
import { clockSkew } from './clock-skew.ts';
import { concurrentLogin } from './concurrent-login.ts';
import { cookieCollision } from './cookie-collision.ts';
import { cookieDeletedByScript } from './cookie-deleted-by-script.ts';
import { cookieEvicted } from './cookie-evicted.ts';
import { cookieNotSent } from './cookie-not-sent.ts';
import { cookieRejected } from './cookie-rejected.ts';
import { crossTabLogout } from './cross-tab-logout.ts';
import { csrfMismatch } from './csrf-mismatch.ts';
import { foreign401 } from './foreign-401.ts';
import { idpSessionChanged } from './idp-session-changed.ts';
import { interactionRequired } from './interaction-required.ts';
import { loginLoop } from './login-loop.ts';
import { manualLogout } from './manual-logout.ts';
import { networkIdentityChanged } from './network-identity-changed.ts';
import { noRefreshToken } from './no-refresh-token.ts';
import { noStickySession } from './no-sticky-session.ts';
import { perTabStorage } from './per-tab-storage.ts';
import { permissionMistaken } from './permission-mistaken.ts';
import { rateLimited } from './rate-limited.ts';
import { refreshNetworkError } from './refresh-network-error.ts';
import { refreshResultLost } from './refresh-result-lost.ts';
import { refreshServerError } from './refresh-server-error.ts';
import { refreshTimerLate } from './refresh-timer-late.ts';
import { refreshTokenExpired } from './refresh-token-expired.ts';
import { refreshTokenReused } from './refresh-token-reused.ts';
import { refreshTokenRevoked } from './refresh-token-revoked.ts';
import { serverIdleTimeout } from './server-idle-timeout.ts';
import { serverStated } from './server-stated.ts';
import { sessionCookieDeleted } from './session-cookie-deleted.ts';
import { sessionCookieExpired } from './session-cookie-expired.ts';
import { sessionCookieLostOnRestart } from './session-cookie-lost-on-restart.ts';
import { sessionProbeFailed } from './session-probe-failed.ts';
import { sessionRevoked } from './session-revoked.ts';
import { sessionStoreLost } from './session-store-lost.ts';
import { signingKeyRotated } from './signing-key-rotated.ts';
import { silentRenewLoginRequired } from './silent-renew-login-required.ts';
import { silentRenewTimeout } from './silent-renew-timeout.ts';
import { stalePage } from './stale-page.ts';
import { storageClearedByBrowser } from './storage-cleared-by-browser.ts';
import { storageClearedByScript } from './storage-cleared-by-script.ts';
import { tokenRefreshFailed } from './token-refresh-failed.ts';
import type { Cause } from './types.ts';
import { unauthenticatedIn200 } from './unauthenticated-in-200.ts';
import { unexplained } from './unexplained.ts';
import { websocketAuthClosed } from './websocket-auth-closed.ts';
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
  absoluteTimeout,
  authCredentialsMissing,
  clearSiteData,
  clientErrorTeardown,
  cookieDeletedByScript,
  interactionRequired,
  silentRenewLoginRequired,
  storageClearedByBrowser,
  clientIdleTimeout,
  clockSkew,
  concurrentLogin,
  crossTabLogout,
  csrfMismatch,
  permissionMistaken,
  refreshNetworkError,
  refreshServerError,
  refreshTokenRevoked,
  sessionCookieExpired,
  signingKeyRotated,
  tokenRefreshFailed,
  cookieNotSent,
  cookieRejected,
  cookieCollision,
  cookieEvicted,
  sessionCookieLostOnRestart,
  foreign401,
  sessionProbeFailed,
  refreshResultLost,
  clientExpiryBug,
  refreshTimerLate,
  loginLoop,
  rateLimited,
  backendErrorAs401,
  noStickySession,
  authProxyExpired,
  silentRenewTimeout,
  idpSessionChanged,
  networkIdentityChanged,
  stalePage,
  unauthenticatedIn200,
  websocketAuthClosed,
  perTabStorage,
  ...serverStated,
  unexplained,
];

/** The cause with a code, undefined for a code of another version. */
export function causeOf(code: string): Cause | undefined {
  return causes.find((cause) => cause.code === code);
}
