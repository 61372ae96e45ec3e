import type { EventOf } from '../events/event.ts';
import { TAUGHT, type TaughtReason } from '../events/taught.ts';
import { fitToRole } from '../reasons/fit-to-role.ts';
import { meaningOf, spelt } from '../reasons/known-codes.ts';
import { readWords } from '../reasons/read-words.ts';
import { requestOutcome } from './request-outcome.ts';
import { requestRole } from './request-role.ts';
import type { RequestFact, RequestRole, Word } from './types.ts';

type Read = Omit<Word, 'from' | 'eventId'>;

/** Most answers say nothing. */
const NO_WORDS: readonly Word[] = [];

/**
 * What detection makes of one answer: its role, its outcome, and every word said in it, the page's reading last.
 * @param isQuietRefresh its address is known for renewing sessions (lib/detect/quiet-refreshes.ts)
 */
export function requestFact(
  event: EventOf<'request.finished'>,
  body: EventOf<'response.body'> | null,
  isQuietRefresh = false,
): RequestFact {
  const known = requestRole(event);
  const role = known === 'api' && isQuietRefresh && !event.taught ? 'refresh' : known;
  const said = body ? Object.values(body.fields).join(' ') : '';
  const words = event.fields || body ? [...headerWords(event, role), ...bodyWords(body, role)] : NO_WORDS;
  const statesLogout = words.some((word) => word.dialect === 'logout-reason');
  // Of an answer without an error status only what refuses is in the log.
  const refusesInBody = body !== null && body.status < 400;
  const statesTaught = words.some((word) => word.dialect === TAUGHT);
  const outcome = requestOutcome(event, role, said, { statesLogout, statesTaught, refusesInBody });
  return { event, role, outcome, body, words };
}

function headerWords(event: EventOf<'request.finished'>, role: RequestRole): Word[] {
  if (!event.fields) return [];
  const words = readWords({ fields: event.fields, status: event.status, role });
  return withTaught(event.taughtReason, words, role).map((word) => ({
    from: 'header',
    ...word,
    eventId: event.id,
  }));
}

function bodyWords(body: EventOf<'response.body'> | null, role: RequestRole): Word[] {
  if (!body) return [];
  const words = readWords({ fields: body.fields, status: body.status, role });
  return withTaught(body.taughtReason, words, role).map((word) => ({
    from: 'body',
    ...word,
    eventId: body.id,
  }));
}

/**
 * Puts the reason that the person taught first: the answer states that one, and what the dialects made of its words
 * is kept without a meaning. A code that nobody knows is the cause in the server's own word.
 */
function withTaught(taught: TaughtReason | undefined, words: Read[], role: RequestRole): Read[] {
  if (!taught) return words;
  const { code, message } = taught;
  const known = code === null ? null : meaningOf(code);
  const guessed = code !== null && known === undefined ? spelt(code) : (known ?? null);
  const means = taught.means ?? fitToRole(guessed, `${code ?? ''} ${message ?? ''}`, role);
  const rest = words.filter((word) => word.code === null || word.code !== code);
  return [{ dialect: TAUGHT, code, message, means }, ...rest.map((word) => ({ ...word, means: null }))];
}
