import { text } from '../messages/text.ts';
import { defineCause } from './define.ts';
import type { Evaluation } from './types.ts';

/** Not enough evidence is an answer: what was ruled out stands in the verdict, what was missing in the evidence. */
export const unexplained = defineCause({
  code: 'UNEXPLAINED',
  type: 'UNKNOWN',
  references: [],
  needs: ['pages'],
  suspect: false,
  evaluate(incident): Evaluation {
    const unwitnessed = incident.removals.filter(
      (removal) => removal.how === 'unwitnessed' || removal.how === 'other-tab',
    );
    return {
      result: 'match',
      strength: 0.1,
      evidence: [
        ...(unwitnessed.length > 0
          ? [{ says: text('evidence.no-call-seen'), eventIds: unwitnessed.map((removal) => removal.eventId) }]
          : []),
        ...(incident.gaps.length > 0
          ? [{ says: text('evidence.gap-before'), eventIds: incident.gaps.map((gap) => gap.eventId) }]
          : []),
      ],
    };
  },
});
