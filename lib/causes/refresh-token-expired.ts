import { text } from '../messages/text.ts';
import { responseCulprit } from './culprits.ts';
import { defineCause } from './define.ts';
import { carriedOf, credentialOf, eventIdsOf, nameOf, saidEvidence, statedWords } from './facts.ts';
import { refreshRace } from './refresh-race.ts';
import { statedMatch } from './stated.ts';
import type { Evaluation } from './types.ts';

/** A refresh was refused, and the refresh token was past its expiry; one request, no twin (RFC 6749 section 5.2). */
export const refreshTokenExpired = defineCause({
  code: 'REFRESH_TOKEN_EXPIRED',
  type: 'REFRESH_FAILED',
  references: ['RFC 6749 section 5.2', 'auth0/auth0-spa-js#1042', 'supabase/supabase#9668'],
  needs: ['requests', 'dates'],
  suspect: true,
  evaluate(incident): Evaluation {
    const refused = incident.refreshes.find((fact) => fact.outcome === 'refused');
    const token = carriedOf(incident, refused, 'refresh') ?? credentialOf(incident, 'refresh');
    const said = statedWords(incident).find((word) => word.means === 'REFRESH_TOKEN_EXPIRED');
    if (token?.state === 'valid' && !said)
      return {
        result: 'no-match',
        because: text('ruled-out.time-left', {
          credential: nameOf(token),
          time: { durationMs: token.remainingMs ?? 0 },
        }),
        eventIds: eventIdsOf(refused),
      };
    // A server that renews by itself says so in the answer to any request.
    const saidOfAny = said && !refused ? statedMatch(incident, 'REFRESH_TOKEN_EXPIRED', 0.85) : null;
    if (saidOfAny) return saidOfAny;
    if (incident.firstLink.kind !== 'refusal' || !refused)
      return { result: 'no-match', because: text('ruled-out.no-refresh-refused') };
    if (refreshRace(incident)) return { result: 'no-match', because: text('ruled-out.refresh-race') };
    const expired = token?.state === 'expired';
    if (!expired && !said) return { result: 'inconclusive', missing: text('missing.refresh-expiry') };
    return {
      result: 'match',
      strength: expired ? 0.95 : 0.85,
      source: 'token_refresh_failure',
      culprit: responseCulprit(refused),
      evidence: [
        ...(expired && token
          ? [
              {
                says: text('evidence.past-expiry', {
                  credential: nameOf(token),
                  time: { durationMs: -(token.remainingMs ?? 0) },
                }),
                eventIds: eventIdsOf(refused),
              },
            ]
          : []),
        ...(said ? [saidEvidence(said)] : []),
      ],
    };
  },
});
