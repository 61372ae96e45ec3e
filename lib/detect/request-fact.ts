import type { EventOf } from '../events/event.ts';
import { readWords } from '../reasons/read-words.ts';
import { requestOutcome } from './request-outcome.ts';
import { requestRole } from './request-role.ts';
import type { RequestFact, RequestRole, Word } from './types.ts';

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
  const role = known === 'api' && isQuietRefresh ? 'refresh' : known;
  const said = body ? Object.values(body.fields).join(' ') : '';
  const words = [...headerWords(event, role), ...bodyWords(body, role)];
  const statesLogout = words.some((word) => word.dialect === 'logout-reason');
  // Of an answer without an error status only what refuses is in the log.
  const refusesInBody = body !== null && body.status < 400;
  const outcome = requestOutcome(event, role, said, { statesLogout, refusesInBody });
  return { event, role, outcome, body, words };
}

function headerWords(event: EventOf<'request.finished'>, role: RequestRole): Word[] {
  if (!event.fields) return [];
  return readWords({ fields: event.fields, status: event.status, role }).map((word) => ({
    from: 'header',
    ...word,
    eventId: event.id,
  }));
}

function bodyWords(body: EventOf<'response.body'> | null, role: RequestRole): Word[] {
  if (!body) return [];
  return readWords({ fields: body.fields, status: body.status, role }).map((word) => ({
    from: 'body',
    ...word,
    eventId: body.id,
  }));
}
