import type { Incident, RemovalFact } from '../detect/types.ts';
import type { EventOf } from '../events/event.ts';
import { text } from '../messages/text.ts';
import { framesCulprit } from './culprits.ts';
import { defineCause } from './define.ts';
import { pageGaveUpIdle } from './page-idle.ts';
import type { Evaluation } from './types.ts';

/** The page tells of its call, the browser of the cookie that went; they meet within this time (measured: ms). */
const SAME_CALL_MS = 1_500;

/**
 * Script of the page deleted the session cookie, by `document.cookie` or `cookieStore`, and nothing that the server
 * said led to it. That the cookie went is the browser's word; which code did it is the page's.
 */
export const cookieDeletedByScript = defineCause({
  code: 'COOKIE_DELETED_BY_SCRIPT',
  type: 'STORAGE_CLEARED',
  references: ['RFC 6265 section 5.3', 'Cookie Store API'],
  needs: ['cookies', 'calls'],
  suspect: false,
  evaluate(incident): Evaluation {
    if (incident.firstLink.kind === 'intent')
      return { result: 'no-match', because: text('ruled-out.signed-out-by-hand') };
    const removal = incident.removals.find((fact) => fact.place.area === 'cookie');
    if (!removal) return { result: 'no-match', because: text('ruled-out.cookie-kept') };
    if (incident.firstLink.kind === 'refusal')
      return { result: 'no-match', because: text('ruled-out.removal-was-effect') };
    const call = deletionOf(incident, removal);
    if (!call)
      return {
        result: 'no-match',
        because: text('ruled-out.no-script-deleted', { key: removal.place.key }),
        eventIds: [removal.eventId],
      };
    return {
      result: 'match',
      strength: pageGaveUpIdle(incident)?.actedLikeSignOut ? 0.4 : 0.9,
      culprit: framesCulprit(call.stack, text(`call.${call.call}`), call.id),
      evidence: [
        {
          says: text('evidence.script-deleted-cookie', {
            key: removal.place.key,
            call: { text: text(`call.${call.call}`) },
          }),
          eventIds: [call.id, removal.eventId],
        },
        { says: text('evidence.nothing-refused-before'), eventIds: [] },
      ],
    };
  },
});

/** The call that deleted the cookie: same name, same moment. */
function deletionOf(incident: Incident, removal: RemovalFact): EventOf<'cookie.written'> | undefined {
  return incident.scene.deletions.findLast(
    (event) => event.name === removal.place.key && Math.abs(event.at - removal.at) <= SAME_CALL_MS,
  );
}
