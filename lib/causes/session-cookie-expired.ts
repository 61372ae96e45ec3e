import { text } from '../messages/text.ts';
import { defineCause } from './define.ts';
import type { Evaluation } from './types.ts';

/** The session cookie reached the date that the server had given it (RFC 6265 section 5.3). */
export const sessionCookieExpired = defineCause({
  code: 'SESSION_COOKIE_EXPIRED',
  type: 'TOKEN_EXPIRED',
  references: ['RFC 6265 section 5.3', 'FreeFeed/freefeed-react-client#1059'],
  needs: ['cookies'],
  suspect: false,
  evaluate(incident): Evaluation {
    const removal = incident.removals.find(
      (fact) => fact.cookieCause === 'expired' || fact.cookieCause === 'own-clock',
    );
    if (!removal) return { result: 'no-match', because: text('ruled-out.cookie-kept') };
    if (incident.firstLink.kind === 'intent')
      return { result: 'no-match', because: text('ruled-out.signed-out-by-hand') };
    return {
      result: 'match',
      strength: 0.94,
      culprit: {
        kind: 'browser',
        says: text('culprit.cookie-date', { key: removal.place.key }),
        eventId: removal.eventId,
      },
      evidence: [
        { says: text('evidence.cookie-date', { key: removal.place.key }), eventIds: [removal.eventId] },
      ],
    };
  },
});
