import { hasFault } from '../active-faults.ts';
import { config } from '../config.ts';
import { navigate } from '../router.ts';
import { clearSession } from './auth-store.ts';
import { forgeReason, keepReason, type LogoutReason } from './logout-reason.ts';

const channel = config.crossTab === 'broadcast' ? new BroadcastChannel('auth') : undefined;

/** Ends the session on this page: keeps the reason, drops the tokens, goes to the sign-in page. */
export function endSession(reason: LogoutReason): void {
  keepReason(reason);
  clearSession();
  channel?.postMessage('signed-out');
  window.location.assign('/signin');
}

/** The same for a user who asked for it; no new document is needed. */
export function signedOutByUser(): void {
  keepReason({
    code: 'USER_LOGOUT',
    type: 'USER_ACTION',
    message: 'User signed out',
    source: 'manual_user_action',
  });
  if (hasFault('forge-reason')) forgeReason();
  clearSession();
  channel?.postMessage('signed-out');
  navigate('/signin');
}

/** Calls back when another tab says that it has signed out (BroadcastChannel variant). */
export function onSignedOutElsewhere(follow: () => void): void {
  channel?.addEventListener('message', (event) => {
    if (event.data === 'signed-out') follow();
  });
}
