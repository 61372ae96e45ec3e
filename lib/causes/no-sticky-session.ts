import { text } from '../messages/text.ts';
import { serverCulprit } from './culprits.ts';
import { defineCause } from './define.ts';
import { deployBefore } from './deploy.ts';
import { eventIdsOf, statesAnother } from './facts.ts';
import { mixedAnswers } from './mixed-answers.ts';
import type { Evaluation } from './types.ts';

/** So often acceptance and refusal must take turns: once is every session’s end, twice a hiccup. */
const TURNS = 3;

/**
 * One credential was taken and refused in turns, or refused by another node than those that took it: several answer, and
 * not all of them know the session. Certain where both hold. After a deployment another node is nothing strange.
 */
export const noStickySession = defineCause({
  code: 'NO_STICKY_SESSION',
  type: 'SESSION_ENDED',
  references: ['QuantumNous/new-api#4290'],
  needs: ['requests', 'carried'],
  suspect: false,
  evaluate(incident): Evaluation {
    if (incident.firstLink.kind === 'intent')
      return { result: 'no-match', because: text('ruled-out.signed-out-by-hand') };
    if (statesAnother(incident, 'NO_STICKY_SESSION'))
      return { result: 'no-match', because: text('ruled-out.server-said-other') };
    const mixed = mixedAnswers(incident);
    if (!mixed) return { result: 'no-match', because: text('ruled-out.not-mixed') };
    const { turns, refusingNodes: nodes, refusal, facts } = mixed;
    const isOther = nodes !== null && !deployBefore(incident);
    if (turns < TURNS && !isOther) return { result: 'no-match', because: text('ruled-out.not-mixed') };
    return {
      result: 'match',
      strength: nodes && turns >= TURNS ? 0.95 : turns >= TURNS ? 0.75 : 0.85,
      source: 'backend_middleware',
      culprit: serverCulprit(refusal),
      evidence: [
        ...(turns < TURNS
          ? []
          : [
              { says: text('evidence.in-turns', { count: turns }), eventIds: eventIdsOf(...facts.slice(-8)) },
            ]),
        ...(nodes ? [{ says: text('evidence.other-node'), eventIds: eventIdsOf(refusal) }] : []),
      ],
    };
  },
});
