import type { Incident } from '../detect/types.ts';
import { text } from '../messages/text.ts';
import { responseCulprit } from './culprits.ts';
import { defineCause } from './define.ts';
import { delayedRace } from './delayed-race.ts';
import {
  carriedOf,
  credentialOf,
  eventIdsOf,
  firstRefusal,
  nameOf,
  saidEvidence,
  statedWords,
  statesAnother,
} from './facts.ts';
import { refreshRace } from './refresh-race.ts';
import type { Evaluation } from './types.ts';

/**
 * The access token had run out, the refresh was refused, and nothing says why. Where both tokens were good by their
 * dates the server no longer knows the session, and this names only the form of its refusal: no match then.
 */
export const tokenRefreshFailed = defineCause({
  code: 'TOKEN_REFRESH_FAILED',
  type: 'REFRESH_FAILED',
  references: ['RFC 6749 section 5.2'],
  needs: ['requests'],
  suspect: false,
  evaluate(incident): Evaluation {
    const refused = incident.refreshes.find((fact) => fact.outcome === 'refused');
    if (!refused || incident.firstLink.kind !== 'refusal')
      return (
        refusedOutOfSight(incident) ?? { result: 'no-match', because: text('ruled-out.no-refresh-refused') }
      );
    if (statesAnother(incident, 'TOKEN_REFRESH_FAILED'))
      return { result: 'no-match', because: text('ruled-out.server-said-other') };
    if (refreshRace(incident) || delayedRace(incident)?.bothTaken === false)
      return { result: 'no-match', because: text('ruled-out.refresh-race') };
    const access = credentialOf(incident, 'access');
    const token = carriedOf(incident, refused, 'refresh') ?? credentialOf(incident, 'refresh');
    if (token?.state === 'expired')
      return { result: 'no-match', because: text('ruled-out.credential-expired') };
    if (access && access.state === 'valid')
      return {
        result: 'no-match',
        because: text('ruled-out.time-left', {
          credential: nameOf(access),
          time: { durationMs: access.remainingMs ?? 0 },
        }),
      };
    return {
      result: 'match',
      strength: access?.state === 'expired' ? 0.65 : 0.5,
      source: 'token_refresh_failure',
      culprit: responseCulprit(refused),
      evidence: [{ says: text('evidence.refresh-without-reason'), eventIds: eventIdsOf(refused) }],
    };
  },
});

/**
 * A server that keeps the tokens itself renews them out of the browser's sight: only its words tell that this failed.
 * Where they say no more, nothing does.
 */
function refusedOutOfSight(incident: Incident): Evaluation | null {
  const word = statedWords(incident).find(({ means }) => means === 'TOKEN_REFRESH_FAILED');
  if (!word || incident.firstLink.kind !== 'refusal') return null;
  if (statesAnother(incident, 'TOKEN_REFRESH_FAILED')) return null;
  return {
    result: 'match',
    strength: 0.85,
    source: 'token_refresh_failure',
    culprit: responseCulprit(firstRefusal(incident)),
    evidence: [saidEvidence(word), { says: text('evidence.refreshed-by-server'), eventIds: [word.eventId] }],
  };
}
