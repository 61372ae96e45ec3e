import { text } from '../messages/text.ts';
import { serverCulprit } from './culprits.ts';
import { defineCause } from './define.ts';
import { allValidByDate, eventIdsOf, firstRefusal, someValidByDate, statesAnother } from './facts.ts';
import type { Evaluation } from './types.ts';

/**
 * The refusal came under a status of success: GraphQL `UNAUTHENTICATED`, `grpc-status: 16`, a code in the body, a page to
 * sign in on. A form of refusal: the answer only where neither words nor dates nor a pause say why.
 */
export const unauthenticatedIn200 = defineCause({
  code: 'UNAUTHENTICATED_IN_200',
  type: 'AUTH_ERROR',
  references: ['api-platform/api-platform#873', 'bytebase/bytebase#6543'],
  needs: ['answers'],
  suspect: false,
  evaluate(incident): Evaluation {
    const refusal = firstRefusal(incident);
    const { status } = refusal?.event ?? {};
    if (incident.firstLink.kind !== 'refusal' || !refusal || status == null || status < 200 || status > 299)
      return { result: 'no-match', because: text('ruled-out.not-in-200'), eventIds: eventIdsOf(refusal) };
    if (statesAnother(incident, 'UNAUTHENTICATED_IN_200'))
      return { result: 'no-match', because: text('ruled-out.server-said-other') };
    if (!allValidByDate(incident))
      return { result: 'no-match', because: text('ruled-out.credential-expired') };
    return {
      result: 'match',
      strength: someValidByDate(incident) ? 0.35 : 0.5,
      source: 'backend_middleware',
      culprit: serverCulprit(refusal),
      evidence: [{ says: text('evidence.refused-in-200', { status }), eventIds: eventIdsOf(refusal) }],
    };
  },
});
