import { text } from '../messages/text.ts';
import { responseCulprit } from './culprits.ts';
import { defineCause } from './define.ts';
import { saidEvidence, statedWords } from './facts.ts';
import { refreshRace } from './refresh-race.ts';
import type { Evaluation } from './types.ts';

/** The refresh was refused, and the server's words say revoked, banned or password changed. No twin, not expired. */
export const refreshTokenRevoked = defineCause({
  code: 'REFRESH_TOKEN_REVOKED',
  type: 'REFRESH_FAILED',
  references: ['RFC 7009', 'firebase/firebase-js-sdk#2886', 'wireapp/wire-webapp#13708'],
  needs: ['requests', 'answers'],
  suspect: false,
  evaluate(incident): Evaluation {
    const refused = incident.refreshes.find((fact) => fact.outcome === 'refused');
    if (!refused) return { result: 'no-match', because: text('ruled-out.no-refresh-refused') };
    if (refreshRace(incident)) return { result: 'no-match', because: text('ruled-out.refresh-race') };
    const said = statedWords(incident).find((word) => word.means === 'REFRESH_TOKEN_REVOKED');
    if (!said) return { result: 'no-match', because: text('ruled-out.not-said') };
    return {
      result: 'match',
      strength: 0.93,
      source: 'token_refresh_failure',
      culprit: responseCulprit(refused),
      evidence: [saidEvidence(said)],
    };
  },
});
