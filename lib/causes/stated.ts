import type { Incident, Word } from '../detect/types.ts';
import { text } from '../messages/text.ts';
import { responseCulprit, scriptCulprit, witnessedRemoval } from './culprits.ts';
import { CLAIM_STRENGTH, eventIdsOf, firstRefusal, keptWord, statedWords } from './facts.ts';
import type { Evaluation } from './types.ts';

/**
 * A match on the server's own words, for causes that only the server can know: the words of the chain that state
 * this code, with the answer that held them. Null where the words state nothing or something else.
 * Where no answer's words could be read, a note that the page kept of them stands in, for less.
 */
export function statedMatch(incident: Incident, code: string, strength = 0.95): Evaluation | null {
  if (incident.firstLink.kind !== 'refusal') return null;
  const said = statedWords(incident).find((word) => word.means === code);
  const noted = said ?? (answersWereRead(incident) ? undefined : keptWord(incident, code));
  const answer =
    incident.refusals.find((fact) => fact.words.includes(noted as Word)) ?? firstRefusal(incident);
  if (!noted || !answer) return null;
  return {
    result: 'match',
    strength: said ? strength : CLAIM_STRENGTH,
    source: 'backend_middleware',
    culprit: responseCulprit(answer),
    evidence: [
      {
        says: text(said ? 'evidence.server-said' : 'evidence.page-noted', { said: wordsOf(noted) }),
        eventIds: [noted.eventId, ...eventIdsOf(answer)],
      },
    ],
  };
}

/** Reasons that only the backend knows: a page that notes one without a refused answer made it up. */
const OF_THE_BACKEND = /backend|middleware|server/i;

/**
 * A match on what the page itself found wrong and noted, with nothing refused: its own check of user, account or plan.
 * A claim of the page's. Null where it claims that the backend said so, and no answer did.
 */
export function pageStatedMatch(incident: Incident, code: string): Evaluation | null {
  const { kind } = incident.firstLink;
  const noted = keptWord(incident, code);
  if (!noted || (kind !== 'removal' && kind !== 'sign-in-page')) return null;
  const source = incident.scene.reasons.find((event) => event.id === noted.eventId)?.fields.source ?? '';
  if (OF_THE_BACKEND.test(source)) return null;
  return {
    result: 'match',
    strength: CLAIM_STRENGTH,
    source: source || 'refresh_user_validation',
    culprit: scriptCulprit(witnessedRemoval(incident)),
    evidence: [
      { says: text('evidence.page-noted', { said: wordsOf(noted) }), eventIds: [noted.eventId] },
      { says: text('evidence.nothing-refused-before'), eventIds: [] },
    ],
  };
}

function answersWereRead(incident: Incident): boolean {
  return incident.refusals.some((fact) => fact.body !== null && fact.body.unread === undefined);
}

function wordsOf(word: Word): string {
  return word.message ?? word.code ?? '';
}
