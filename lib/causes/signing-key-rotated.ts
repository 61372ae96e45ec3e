import { text } from '../messages/text.ts';
import { serverCulprit } from './culprits.ts';
import { defineCause } from './define.ts';
import { deployBefore, deployStrength } from './deploy.ts';
import { allValidByDate, eventIdsOf, firstRefusal, statesAnother } from './facts.ts';
import { lessLikelyAfterPause } from './pause.ts';
import { refreshRace } from './refresh-race.ts';
import { statedMatch } from './stated.ts';
import type { Evaluation } from './types.ts';

/** Signed tokens refused without any sign of a deployment: possible, and the least likely of its family. */
const LOOKS_ALIKE = 0.15;

/**
 * The server verifies signatures with another key than the token was signed with. It may say so; else signs of a
 * deployment just before (502, 503, 504 from the gateway, another build's name) speak for it, the more the surer.
 */
export const signingKeyRotated = defineCause({
  code: 'SIGNING_KEY_ROTATED',
  type: 'SESSION_ENDED',
  references: ['RFC 7517 section 4.5', 'dotnet/aspnetcore#57177', 'okta/okta-auth-js#797'],
  needs: ['requests', 'answers', 'builds'],
  suspect: false,
  evaluate(incident): Evaluation {
    const stated = statedMatch(incident, 'SIGNING_KEY_ROTATED');
    if (stated) return stated;
    const refusal = firstRefusal(incident);
    if (incident.firstLink.kind !== 'refusal' || !refusal)
      return { result: 'no-match', because: text('ruled-out.nothing-refused') };
    if (statesAnother(incident, 'SIGNING_KEY_ROTATED'))
      return { result: 'no-match', because: text('ruled-out.server-said-other') };
    if (!allValidByDate(incident))
      return { result: 'no-match', because: text('ruled-out.credential-expired') };
    if (refreshRace(incident)) return { result: 'no-match', because: text('ruled-out.refresh-race') };
    const deploy = deployBefore(incident);
    const signed = incident.credentials.some(({ credential }) => credential.format === 'jwt');
    if (!deploy?.broken && !signed) return { result: 'no-match', because: text('ruled-out.no-deploy') };
    return {
      result: 'match',
      strength: deploy
        ? deployStrength(deploy) * (signed ? 1 : 0.5)
        : LOOKS_ALIKE * lessLikelyAfterPause(incident),
      source: 'backend_middleware',
      culprit: serverCulprit(refusal),
      evidence: deploy?.evidence ?? [
        { says: text('evidence.refused-though-valid'), eventIds: eventIdsOf(refusal) },
      ],
    };
  },
});
