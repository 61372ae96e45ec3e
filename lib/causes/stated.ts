import type { Incident, Word } from '../detect/types.ts';
import { text } from '../messages/text.ts';
import { responseCulprit } from './culprits.ts';
import { eventIdsOf, firstRefusal, statedWords } from './facts.ts';
import type { Evaluation } from './types.ts';

/**
 * A match on the server's own words, for causes that only the server can know: the words of the chain that state
 * this code, with the answer that held them. Null where the words state nothing or something else.
 */
export function statedMatch(incident: Incident, code: string, strength = 0.95): Evaluation | null {
  if (incident.firstLink.kind !== 'refusal') return null;
  const said = statedWords(incident).find((word) => word.means === code);
  const answer =
    incident.refusals.find((fact) => fact.words.includes(said as Word)) ?? firstRefusal(incident);
  if (!said || !answer) return null;
  return {
    result: 'match',
    strength,
    source: 'backend_middleware',
    culprit: responseCulprit(answer),
    evidence: [
      {
        says: text('evidence.server-said', { said: said.message ?? said.code ?? '' }),
        eventIds: [said.eventId, ...eventIdsOf(answer)],
      },
    ],
  };
}
