import { text } from '../messages/text.ts';
import { refusedWithout } from './cookie-reach.ts';
import { defineCause } from './define.ts';
import type { Evaluation } from './types.ts';

/**
 * The browser threw the session's cookie out to make room, and says so (RFC 6265 section 5.3, step 12). It may say so
 * only after the request that went without the cookie was refused: a busy jar tells of its changes late.
 */
export const cookieEvicted = defineCause({
  code: 'COOKIE_EVICTED',
  type: 'STORAGE_CLEARED',
  references: ['RFC 6265 section 6.1'],
  needs: ['cookies'],
  suspect: false,
  evaluate(incident): Evaluation {
    const removal = incident.removals.find((fact) => fact.cookieCause === 'evicted');
    if (!removal) return { result: 'no-match', because: text('ruled-out.not-evicted') };
    if (incident.firstLink.kind === 'intent')
      return { result: 'no-match', because: text('ruled-out.signed-out-by-hand') };
    if (incident.firstLink.kind === 'refusal' && !refusedWithout(incident))
      return { result: 'no-match', because: text('ruled-out.removal-was-effect') };
    const { key } = removal.place;
    return {
      result: 'match',
      strength: 0.95,
      culprit: { kind: 'browser', says: text('culprit.cookie-evicted'), eventId: removal.eventId },
      evidence: [{ says: text('evidence.cookie-evicted', { key }), eventIds: [removal.eventId] }],
    };
  },
});
