import { isSilentRenewal } from '../detect/request-role.ts';
import type { Incident, RequestFact } from '../detect/types.ts';
import { text } from '../messages/text.ts';
import { scriptCulprit, witnessedRemoval } from './culprits.ts';
import { defineCause } from './define.ts';
import { eventIdsOf } from './facts.ts';
import type { Evaluation } from './types.ts';

/** Libraries wait 6 s (MSAL) to 60 s (auth0-spa-js) for the frame. */
const LONGEST_WAIT_MS = 65_000;

/** The last silent renewal, where its frame never came back to the app. */
export function unansweredRenewal(incident: Incident): RequestFact | null {
  const last = incident.scene.requests.findLast(
    (fact) => isSilentRenewal(fact.event) && fact.event.startedAt <= incident.endedAt,
  );
  if (!last || lostAt(incident) - last.event.startedAt > LONGEST_WAIT_MS) return null;
  return last.outcome === 'no-answer' || last.outcome === 'other' ? last : null;
}

/** When the page gave up; the chain may have begun with a refused request that the frame was to help. */
function lostAt({ removals, at }: Incident): number {
  return removals.at(-1)?.at ?? at;
}

/** A hidden frame was to bring a new token, and never came back: no answer, framing refused, or a page shown in it. */
export const silentRenewTimeout = defineCause({
  code: 'SILENT_RENEW_TIMEOUT',
  type: 'REFRESH_FAILED',
  references: [
    'OpenID Connect Core 1.0 section 3.1.2.1',
    'AzureAD/microsoft-authentication-library-for-js#4659',
  ],
  needs: ['frames'],
  suspect: false,
  evaluate(incident): Evaluation {
    if (incident.firstLink.kind === 'intent')
      return { result: 'no-match', because: text('ruled-out.signed-out-by-hand') };
    const renewal = unansweredRenewal(incident);
    if (!renewal || incident.scene.callbacks.length > 0)
      return { result: 'no-match', because: text('ruled-out.no-silent-renewal') };
    const { error, status } = renewal.event;
    const waited = { durationMs: Math.max(0, lostAt(incident) - renewal.event.startedAt) };
    return {
      result: 'match',
      strength: status === null && error && !/ABORT/i.test(error) ? 0.94 : 0.92,
      source: 'token_refresh_failure',
      culprit: scriptCulprit(witnessedRemoval(incident)),
      evidence: [
        {
          says:
            status === null
              ? text('evidence.frame-silent', { waited, error: error ?? '' })
              : text('evidence.frame-shows-page', { waited, status }),
          eventIds: eventIdsOf(renewal),
        },
      ],
    };
  },
});
