import { hasFault } from '../active-faults.ts';
import { useAuthStore } from './auth-store.ts';
import { endSession } from './end-session.ts';
import { expiryOf } from './jwt.ts';
import { refreshSession } from './refresh.ts';

/** The timer of `refresh-by-timer` renews this long before expiry. */
const AHEAD_MS = 3000;

/** Timers that depend on the token's expiry. Both are faults: by default the page waits for a 401. */
export function watchExpiry(): void {
  if (hasFault('expiry-units')) onNewToken((timeLeft) => window.setTimeout(dropExpiredSession, timeLeft));
  if (hasFault('refresh-by-timer')) {
    onNewToken((timeLeft) => window.setTimeout(renewAhead, timeLeft * 1000 - AHEAD_MS));
  }
}

/** Arms a timer for each new access token; `timeLeft` is in seconds, whatever a timer takes it for. */
function onNewToken(arm: (timeLeft: number) => number): void {
  let timer: number | undefined;
  const rearm = (token: string | null): void => {
    window.clearTimeout(timer);
    if (token !== null) timer = arm(expiryOf(token) - Date.now() / 1000);
  };
  rearm(useAuthStore.getState().token);
  useAuthStore.subscribe((state, before) => {
    if (state.token !== before.token) rearm(state.token);
  });
}

/**
 * A timer that comes too late, after sleep or throttling, finds an expired token and gives up. In a hidden tab nothing
 * is renewed, as with libraries that "revalidate" what is on show only.
 */
function renewAhead(): void {
  if (document.hidden) return;
  const late = expiryOf(useAuthStore.getState().token ?? '') * 1000 < Date.now();
  if (late) dropExpiredSession();
  else refreshSession().catch(dropExpiredSession);
}

function dropExpiredSession(): void {
  endSession({
    code: 'ACCESS_TOKEN_EXPIRED',
    type: 'TOKEN_EXPIRED',
    message: 'JWT access token expired',
    source: 'token_refresh_failure',
  });
}
