import type { Incident, RequestFact } from '../detect/types.ts';
import { text } from '../messages/text.ts';
import { responseCulprit } from './culprits.ts';
import { defineCause } from './define.ts';
import { eventIdsOf, followsInput } from './facts.ts';
import { pageGaveUpIdle } from './page-idle.ts';
import type { Evaluation } from './types.ts';

/** The browser tells of the cookie and of the answer through two ways; they meet within this time (measured: ms). */
const SAME_ANSWER_MS = 1_000;

/**
 * An answer that refused nothing carried a `Set-Cookie` that deletes the session cookie (Max-Age=0 or a past date,
 * RFC 6265 section 5.3). Where the answer did refuse, the deletion is its effect and not the cause.
 */
export const sessionCookieDeleted = defineCause({
  code: 'SESSION_COOKIE_DELETED',
  type: 'STORAGE_CLEARED',
  references: ['RFC 6265 section 5.3', 'letsrevel/revel-frontend#950'],
  needs: ['cookies', 'set-cookies'],
  suspect: false,
  evaluate(incident): Evaluation {
    if (incident.firstLink.kind === 'intent')
      return { result: 'no-match', because: text('ruled-out.signed-out-by-hand') };
    const removal = incident.removals.find(
      (fact) => fact.place.area === 'cookie' && fact.cookieCause !== 'evicted',
    );
    if (!removal) return { result: 'no-match', because: text('ruled-out.cookie-kept') };
    if (incident.firstLink.kind === 'refusal')
      return { result: 'no-match', because: text('ruled-out.removal-was-effect') };
    const answer = deletingAnswer(incident, removal.place.key, removal.at);
    if (!answer)
      return {
        result: 'no-match',
        because: text('ruled-out.no-answer-deleted', { key: removal.place.key }),
        eventIds: [removal.eventId],
      };
    const { key } = removal.place;
    if (answer.event.setCookies?.some((cookie) => cookie.name === key && !cookie.removes))
      return {
        result: 'no-match',
        because: text('ruled-out.cookie-moved', { key }),
        eventIds: eventIdsOf(answer),
      };
    const ownWill = pageGaveUpIdle(incident) !== null || followsInput(incident, answer);
    if (answer.role === 'sign-out' && ownWill)
      return {
        result: 'no-match',
        because: text('ruled-out.asked-to-sign-out'),
        eventIds: eventIdsOf(answer),
      };
    return {
      result: 'match',
      strength: 0.95,
      source: 'backend_middleware',
      culprit: responseCulprit(answer),
      evidence: [
        {
          says: text('evidence.answer-deleted-cookie', {
            key: removal.place.key,
            method: answer.event.method,
            status: answer.event.status ?? 0,
          }),
          eventIds: [...eventIdsOf(answer), removal.eventId],
        },
      ],
    };
  },
});

function deletingAnswer(incident: Incident, name: string, at: number): RequestFact | undefined {
  return incident.requests.findLast(
    (fact) =>
      Math.abs(fact.event.at - at) <= SAME_ANSWER_MS &&
      (fact.event.setCookies?.some((cookie) => cookie.removes && cookie.name === name) ?? false),
  );
}
