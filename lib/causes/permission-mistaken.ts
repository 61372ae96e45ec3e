import type { Incident, RequestFact } from '../detect/types.ts';
import { text } from '../messages/text.ts';
import { scriptCulprit, witnessedRemoval } from './culprits.ts';
import { defineCause } from './define.ts';
import { eventIdsOf } from './facts.ts';
import type { Evaluation } from './types.ts';

/** What the page does because of an answer it does at once. */
const AT_ONCE_MS = 2_000;

/**
 * A 403 says that this person may not have this thing (RFC 9110 section 15.5.4), not that nobody is signed in. The
 * page took one for the end of the session and dropped good credentials.
 */
export const permissionMistaken = defineCause({
  code: 'PERMISSION_MISTAKEN',
  type: 'AUTH_ERROR',
  references: ['RFC 9110 section 15.5.4', 'SparkPost/2web2ui#412', 'openedx/frontend-app-admin-portal#38'],
  needs: ['requests', 'removals'],
  suspect: false,
  evaluate(incident): Evaluation {
    if (incident.firstLink.kind !== 'removal' && incident.firstLink.kind !== 'sign-in-page')
      return { result: 'no-match', because: text('ruled-out.not-first-link') };
    const forbidden = forbiddenBefore(incident);
    if (!forbidden) return { result: 'no-match', because: text('ruled-out.nothing-forbidden') };
    return {
      result: 'match',
      strength: 0.92,
      source: 'api_403_auth_error',
      culprit: scriptCulprit(witnessedRemoval(incident)),
      evidence: [
        {
          says: text('evidence.forbidden-before', {
            method: forbidden.event.method,
            before: { durationMs: incident.at - forbidden.event.at },
          }),
          eventIds: eventIdsOf(forbidden),
        },
        { says: text('evidence.session-was-good'), eventIds: [] },
      ],
    };
  },
});

function forbiddenBefore(incident: Incident): RequestFact | undefined {
  return incident.requests.findLast(
    (fact) =>
      fact.outcome === 'forbidden' &&
      fact.event.at <= incident.at &&
      incident.at - fact.event.at <= AT_ONCE_MS,
  );
}
