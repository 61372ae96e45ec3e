import { text } from '../messages/text.ts';
import { responseCulprit } from './culprits.ts';
import { defineCause } from './define.ts';
import { eventIdsOf } from './facts.ts';
import { rateLimit } from './rate-limit.ts';
import type { Evaluation } from './types.ts';

/**
 * The refresh met a broken or overloaded server (5xx, 429), and the page dropped credentials that were still good:
 * the session goes on at the server, only this browser has forgotten it.
 */
export const refreshServerError = defineCause({
  code: 'REFRESH_SERVER_ERROR',
  type: 'REFRESH_FAILED',
  references: ['RFC 9110 section 15.6', 'cline/cline#8021', 'geolens-io/geolens#2038'],
  needs: ['requests', 'removals'],
  suspect: false,
  evaluate(incident): Evaluation {
    if (incident.firstLink.kind === 'intent')
      return { result: 'no-match', because: text('ruled-out.signed-out-by-hand') };
    const last = incident.refreshes.at(-1);
    if (last?.outcome !== 'server-error')
      return { result: 'no-match', because: text('ruled-out.no-refresh-error') };
    if (rateLimit(incident)) return { result: 'no-match', because: text('ruled-out.storm') };
    const { status } = last.event;
    return {
      result: 'match',
      strength: 0.93,
      source: 'token_refresh_failure',
      culprit: responseCulprit(last),
      evidence: [
        { says: text('evidence.refresh-server-error', { status: status ?? 0 }), eventIds: eventIdsOf(last) },
        { says: text('evidence.session-was-good'), eventIds: [] },
      ],
    };
  },
});
