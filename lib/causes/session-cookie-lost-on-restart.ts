import { text } from '../messages/text.ts';
import { defineCause } from './define.ts';
import { eventIdsOf, firstRefusal } from './facts.ts';
import { lostOnRestart } from './restart.ts';
import type { Evaluation } from './types.ts';

/**
 * The session hung on a cookie without a date, and the browser was closed. Also stores whose key lies in such a cookie
 * (MSAL v4 and later): the page then throws away what it can no longer read.
 */
export const sessionCookieLostOnRestart = defineCause({
  code: 'SESSION_COOKIE_LOST_ON_RESTART',
  type: 'STORAGE_CLEARED',
  references: ['RFC 6265 section 5.3', 'keycloak/keycloak#37749', 'manfredsteyer/angular-oauth2-oidc#1219'],
  needs: ['cookies', 'restarts'],
  suspect: false,
  evaluate(incident): Evaluation {
    if (incident.scene.restarts.length === 0)
      return { result: 'no-match', because: text('ruled-out.browser-stayed-open') };
    const lost = lostOnRestart(incident);
    if (!lost) return { result: 'no-match', because: text('ruled-out.no-session-cookie-lost') };
    const { key } = lost.cookie.credential.place;
    return {
      result: 'match',
      strength: 0.93,
      culprit: {
        kind: 'browser',
        says: text('culprit.browser-closed'),
        eventId: lost.restart.eventId,
      },
      evidence: [
        {
          says: text('evidence.lost-on-restart', { key }),
          eventIds: [lost.restart.eventId, ...eventIdsOf(firstRefusal(incident))],
        },
      ],
    };
  },
});
