import { text } from '../messages/text.ts';
import { responseCulprit, scriptCulprit, witnessedRemoval } from './culprits.ts';
import { defineCause } from './define.ts';
import { carriedOf, credentialOf, eventIdsOf, firstRefusal, nameOf, triedToRenew } from './facts.ts';
import type { Evaluation } from './types.ts';

/** The access token ran out, and the session never held anything to renew it with. */
export const noRefreshToken = defineCause({
  code: 'NO_REFRESH_TOKEN',
  type: 'TOKEN_EXPIRED',
  references: ['RFC 6749 section 1.5', 'supabase/auth-js#620'],
  needs: ['requests', 'dates', 'storage'],
  suspect: false,
  evaluate(incident): Evaluation {
    if (incident.firstLink.kind === 'intent')
      return { result: 'no-match', because: text('ruled-out.signed-out-by-hand') };
    const held = incident.credentials.find(
      (entry) => entry.credential.kind === 'refresh' || entry.credential.kind === 'remember',
    );
    if (held) return { result: 'no-match', because: text('ruled-out.refresh-token-held') };
    const refusal = firstRefusal(incident);
    const access = carriedOf(incident, refusal, 'access') ?? credentialOf(incident, 'access');
    if (!access) return { result: 'no-match', because: text('ruled-out.no-access-token') };
    if (access.state === 'valid')
      return {
        result: 'no-match',
        because: text('ruled-out.time-left', {
          credential: nameOf(access),
          time: { durationMs: access.remainingMs ?? 0 },
        }),
      };
    if (triedToRenew(incident) || incident.requests.some((fact) => fact.role === 'refresh'))
      return { result: 'no-match', because: text('ruled-out.refresh-tried') };
    if (access.state !== 'expired') return { result: 'inconclusive', missing: text('missing.access-expiry') };
    return {
      result: 'match',
      strength: 0.95,
      source: 'missing_refresh_token',
      culprit: refusal ? responseCulprit(refusal) : scriptCulprit(witnessedRemoval(incident)),
      evidence: [{ says: text('evidence.no-refresh-held'), eventIds: eventIdsOf(refusal) }],
    };
  },
});
