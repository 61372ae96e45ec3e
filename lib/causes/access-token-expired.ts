import { text } from '../messages/text.ts';
import { responseCulprit, scriptCulprit, witnessedRemoval } from './culprits.ts';
import { defineCause } from './define.ts';
import {
  carriedOf,
  credentialOf,
  eventIdsOf,
  firstRefusal,
  nameOf,
  saidEvidence,
  statedWords,
  triedToRenew,
} from './facts.ts';
import { refreshRace } from './refresh-race.ts';
import type { Evaluation } from './types.ts';

/**
 * The access token had reached its expiry by the server's clock, the server refused it, and no refresh was tried.
 * Where a refresh was tried and refused, the refresh is the cause, not this.
 */
export const accessTokenExpired = defineCause({
  code: 'ACCESS_TOKEN_EXPIRED',
  type: 'TOKEN_EXPIRED',
  references: ['RFC 6750 section 3.1', 'auth0/auth0-spa-js#343'],
  needs: ['requests', 'dates'],
  suspect: true,
  evaluate(incident): Evaluation {
    const refusal = firstRefusal(incident);
    const access = carriedOf(incident, refusal, 'access') ?? credentialOf(incident, 'access');
    const said = statedWords(incident).find((word) => word.means === 'ACCESS_TOKEN_EXPIRED');
    if (incident.firstLink.kind === 'intent')
      return { result: 'no-match', because: text('ruled-out.signed-out-by-hand') };
    if (access?.state === 'valid' && !said)
      return {
        result: 'no-match',
        because: text('ruled-out.time-left', {
          credential: nameOf(access),
          time: { durationMs: access.remainingMs ?? 0 },
        }),
        eventIds: eventIdsOf(refusal),
      };
    if (refreshRace(incident)) return { result: 'no-match', because: text('ruled-out.refresh-race') };
    if (triedToRenew(incident)) return { result: 'no-match', because: text('ruled-out.refresh-tried') };
    if (said && refusal)
      return {
        result: 'match',
        strength: access?.state === 'valid' ? 0.7 : 0.95,
        culprit: responseCulprit(refusal),
        source: 'backend_middleware',
        evidence: [saidEvidence(said)],
      };
    if (access?.state !== 'expired')
      return { result: 'inconclusive', missing: text('missing.access-expiry') };
    const expired = {
      says: text('evidence.past-expiry', {
        credential: nameOf(access),
        time: { durationMs: -(access.remainingMs ?? 0) },
      }),
      eventIds: eventIdsOf(refusal),
    };
    if (refusal && incident.firstLink.kind === 'refusal')
      return {
        result: 'match',
        strength: 0.93,
        evidence: [expired, { says: text('evidence.no-refresh-tried'), eventIds: [] }],
        culprit: responseCulprit(refusal),
        source: 'backend_middleware',
      };
    return {
      result: 'match',
      // Tokens that went without a call of the page were not dropped for being old.
      strength: incident.firstLink.kind === 'sign-in-page' || witnessedRemoval(incident) ? 0.75 : 0.3,
      evidence: [expired],
      culprit: scriptCulprit(witnessedRemoval(incident)),
    };
  },
});
