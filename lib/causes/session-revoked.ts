import { text } from '../messages/text.ts';
import { serverCulprit } from './culprits.ts';
import { defineCause } from './define.ts';
import { allValidByDate, eventIdsOf, firstRefusal, someValidByDate, statesAnother } from './facts.ts';
import { lessLikelyAfterPause } from './pause.ts';
import { refreshRace } from './refresh-race.ts';
import { statedMatch } from './stated.ts';
import type { Evaluation } from './types.ts';

/**
 * The server no longer takes credentials that are good by their own dates: an administrator, another device or a
 * back-channel logout ended the session. The browser sees the refusal only, so this is what remains when nothing
 * else explains it, and an open alternative beside an idle limit.
 */
export const sessionRevoked = defineCause({
  code: 'SESSION_REVOKED',
  type: 'SESSION_ENDED',
  references: ['IdentityServer/IdentityServer4.AspNetIdentity#39', 'OpenID Connect Back-Channel Logout 1.0'],
  needs: ['requests', 'carried'],
  suspect: true,
  evaluate(incident): Evaluation {
    const refusal = firstRefusal(incident);
    if (incident.firstLink.kind !== 'refusal' || !refusal)
      return { result: 'no-match', because: text('ruled-out.nothing-refused') };
    const culprit = serverCulprit(refusal);
    const stated = statedMatch(incident, 'SESSION_REVOKED');
    if (stated) return stated;
    if (statesAnother(incident, 'SESSION_REVOKED'))
      return {
        result: 'no-match',
        because: text('ruled-out.server-said-other'),
        eventIds: eventIdsOf(refusal),
      };
    if (!allValidByDate(incident))
      return { result: 'no-match', because: text('ruled-out.credential-expired') };
    if (refreshRace(incident)) return { result: 'no-match', because: text('ruled-out.refresh-race') };
    return {
      result: 'match',
      strength: (someValidByDate(incident) ? 0.5 : 0.4) * lessLikelyAfterPause(incident),
      source: 'backend_middleware',
      culprit,
      evidence: [{ says: text('evidence.refused-though-valid'), eventIds: eventIdsOf(refusal) }],
    };
  },
});
