import { useAuthStore } from './auth/auth-store.ts';
import { endSession } from './auth/end-session.ts';

/** Close codes that this site, like many, uses for "you are not signed in". */
const REFUSED_CODES = [1008, 4401, 4403];

/** Opens the live connection and waits for its end. A refusal ends the session, without any HTTP error. */
export function connectLive(): Promise<string> {
  const { token } = useAuthStore.getState();
  const socket = new WebSocket(`ws://${location.host}/v1/live?token=${encodeURIComponent(token ?? '')}`);
  return new Promise((resolve) => {
    socket.onclose = (event) => {
      if (REFUSED_CODES.includes(event.code)) {
        endSession({
          code: `WEBSOCKET_${event.code}`,
          type: 'AUTH_ERROR',
          message: event.reason || 'The live connection was refused',
          source: 'token_refresh_failure',
          endpoint: '/v1/live',
        });
      }
      resolve(`The live connection was closed (${event.code}).`);
    };
  });
}
