import { text } from '../messages/text.ts';
import { responseCulprit } from './culprits.ts';
import { defineCause } from './define.ts';
import { eventIdsOf } from './facts.ts';
import { lostRefresh } from './lost-refresh.ts';
import type { Evaluation } from './types.ts';

/** A refresh succeeded, and what it brought was never kept: the next one used the old token again and was refused. */
export const refreshResultLost = defineCause({
  code: 'REFRESH_RESULT_LOST',
  type: 'REFRESH_FAILED',
  references: ['RFC 9700 section 4.14.2', 'grafana/grafana#18644', 'Bike4Mind/bike4mind#1801'],
  needs: ['requests', 'carried', 'storage'],
  suspect: false,
  evaluate(incident): Evaluation {
    if (incident.firstLink.kind === 'intent')
      return { result: 'no-match', because: text('ruled-out.signed-out-by-hand') };
    const lost = lostRefresh(incident);
    if (!lost)
      return {
        result: 'no-match',
        because: text('ruled-out.result-kept'),
        eventIds: eventIdsOf(...incident.refreshes),
      };
    const { won, refused, credential } = lost;
    const { area, key } = credential.place;
    return {
      result: 'match',
      strength: 0.95,
      source: 'token_refresh_failure',
      culprit: responseCulprit(refused),
      evidence: [
        {
          says: text(won.outcome === 'accepted' ? 'evidence.result-lost' : 'evidence.answer-lost', {
            area,
            key,
            before: { durationMs: refused.event.startedAt - won.event.at },
          }),
          eventIds: eventIdsOf(won, refused),
        },
      ],
    };
  },
});
