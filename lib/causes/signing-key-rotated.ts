import type { Incident } from '../detect/types.ts';
import { text } from '../messages/text.ts';
import { serverCulprit } from './culprits.ts';
import { defineCause } from './define.ts';
import { allValidByDate, eventIdsOf, firstRefusal, statesAnother } from './facts.ts';
import { lessLikelyAfterPause } from './pause.ts';
import { refreshRace } from './refresh-race.ts';
import { statedMatch } from './stated.ts';
import type { Evaluation } from './types.ts';

/** A deployment shows as broken answers in this time before the first refusal. */
const DEPLOY_WITHIN_MS = 120_000;

/** Signed tokens refused without any sign of a deployment: possible, and the least likely of its family. */
const LOOKS_ALIKE = 0.15;

/**
 * The server verifies signatures with another key than the token was signed with. It may say so; else a deployment
 * just before (502, 503, 504 from the gateway) makes it one of the open alternatives.
 */
export const signingKeyRotated = defineCause({
  code: 'SIGNING_KEY_ROTATED',
  type: 'SESSION_ENDED',
  references: ['RFC 7517 section 4.5', 'dotnet/aspnetcore#57177', 'okta/okta-auth-js#797'],
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
    const broken = gatewayErrorBefore(incident, refusal.event.startedAt);
    const signed = incident.credentials.some(({ credential }) => credential.format === 'jwt');
    if (!broken && !signed) return { result: 'no-match', because: text('ruled-out.no-deploy') };
    if (!broken)
      return {
        result: 'match',
        strength: LOOKS_ALIKE * lessLikelyAfterPause(incident),
        source: 'backend_middleware',
        culprit: serverCulprit(refusal),
        evidence: [{ says: text('evidence.refused-though-valid'), eventIds: eventIdsOf(refusal) }],
      };
    return {
      result: 'match',
      strength: 0.35,
      source: 'backend_middleware',
      culprit: serverCulprit(refusal),
      evidence: [
        {
          says: text('evidence.gateway-error', { status: broken.event.status ?? 0 }),
          eventIds: eventIdsOf(broken),
        },
      ],
    };
  },
});

function gatewayErrorBefore(incident: Incident, at: number) {
  return incident.requests.findLast(
    ({ event }) =>
      event.at <= at && at - event.at <= DEPLOY_WITHIN_MS && [502, 503, 504].includes(event.status ?? 0),
  );
}
