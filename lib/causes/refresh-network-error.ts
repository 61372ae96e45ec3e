import { isSilentRenewal } from '../detect/request-role.ts';
import { text } from '../messages/text.ts';
import { scriptCulprit, witnessedRemoval } from './culprits.ts';
import { defineCause } from './define.ts';
import { eventIdsOf } from './facts.ts';
import type { Evaluation } from './types.ts';

/**
 * The refresh got no answer (offline, connection reset, an answer that CORS kept from the page), and the page took
 * that for a refusal and dropped credentials that were still good.
 */
export const refreshNetworkError = defineCause({
  code: 'REFRESH_NETWORK_ERROR',
  type: 'REFRESH_FAILED',
  references: ['bluesky-social/social-app#294', 'aws-amplify/amplify-js#14534'],
  needs: ['requests', 'removals'],
  suspect: false,
  evaluate(incident): Evaluation {
    if (incident.firstLink.kind === 'intent')
      return { result: 'no-match', because: text('ruled-out.signed-out-by-hand') };
    const last = incident.refreshes.at(-1);
    if (last?.outcome !== 'no-answer' || isSilentRenewal(last.event))
      return { result: 'no-match', because: text('ruled-out.refresh-answered') };
    return {
      result: 'match',
      strength: 0.93,
      source: 'token_refresh_failure',
      culprit: scriptCulprit(witnessedRemoval(incident)),
      evidence: [
        {
          says: text('evidence.refresh-unanswered', { error: last.event.error ?? '' }),
          eventIds: eventIdsOf(last),
        },
        { says: text('evidence.session-was-good'), eventIds: [] },
      ],
    };
  },
});
