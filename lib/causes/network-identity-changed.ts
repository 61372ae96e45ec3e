import { text } from '../messages/text.ts';
import { serverCulprit } from './culprits.ts';
import { defineCause } from './define.ts';
import { allValidByDate, eventIdsOf, firstRefusal, statesAnother } from './facts.ts';
import { refreshRace } from './refresh-race.ts';
import { statedMatch } from './stated.ts';
import type { Evaluation } from './types.ts';

/**
 * The first request after the computer changed its network was refused: some servers bind a session to the address that
 * it began from. That it came right after is no proof, so a revoked session stays open beside it.
 */
export const networkIdentityChanged = defineCause({
  code: 'NETWORK_IDENTITY_CHANGED',
  type: 'SESSION_ENDED',
  references: ['maxcountryman/flask-login#192'],
  needs: ['requests', 'network'],
  suspect: false,
  evaluate(incident): Evaluation {
    const stated = statedMatch(incident, 'NETWORK_IDENTITY_CHANGED');
    if (stated) return stated;
    const refusal = firstRefusal(incident);
    if (incident.firstLink.kind !== 'refusal' || !refusal)
      return { result: 'no-match', because: text('ruled-out.nothing-refused') };
    if (statesAnother(incident, 'NETWORK_IDENTITY_CHANGED'))
      return { result: 'no-match', because: text('ruled-out.server-said-other') };
    if (!allValidByDate(incident))
      return { result: 'no-match', because: text('ruled-out.credential-expired') };
    if (refreshRace(incident)) return { result: 'no-match', because: text('ruled-out.refresh-race') };
    const change = incident.scene.networkChanges.at(-1);
    const acceptedSince = incident.requests.some(
      (fact) => change && fact.outcome === 'accepted' && fact.event.startedAt > change.at,
    );
    if (!change || acceptedSince) return { result: 'no-match', because: text('ruled-out.same-network') };
    return {
      result: 'match',
      strength: 0.7,
      source: 'backend_middleware',
      culprit: serverCulprit(refusal),
      evidence: [
        {
          says: text('evidence.network-changed', {
            before: { durationMs: Math.max(0, refusal.event.startedAt - change.at) },
          }),
          eventIds: [change.eventId, ...eventIdsOf(refusal)],
        },
      ],
    };
  },
});
