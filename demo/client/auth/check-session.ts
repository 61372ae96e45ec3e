import { config } from '../config.ts';
import { isPracticeIdSession, useAuthStore } from './auth-store.ts';
import { endSession } from './end-session.ts';

const ASK_MS = 1000;

/** Watches the identity provider's session through its check-session frame, when the site is set to. */
export function checkProviderSession(): void {
  if (!config.checkSession || !isPracticeIdSession() || useAuthStore.getState().token === null) return;
  const frame = document.createElement('iframe');
  frame.hidden = true;
  frame.title = 'Check session';
  frame.src = `${config.idpUrl}/check-session`;
  window.addEventListener('message', (event) => {
    if (event.source !== frame.contentWindow || event.origin !== config.idpUrl) return;
    if (event.data === 'changed' && useAuthStore.getState().token !== null) leaveWithProvider();
  });
  document.body.append(frame);
  window.setInterval(function askProvider() {
    frame.contentWindow?.postMessage('fieldnotes check', config.idpUrl);
  }, ASK_MS);
}

function leaveWithProvider(): void {
  endSession({
    code: 'IDP_SESSION_CHANGED',
    type: 'AUTH_ERROR',
    message: 'The session at Practice ID has changed',
    source: 'token_refresh_failure',
  });
}
