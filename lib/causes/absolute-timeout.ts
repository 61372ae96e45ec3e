import { text } from '../messages/text.ts';
import { serverCulprit } from './culprits.ts';
import { defineCause } from './define.ts';
import { delayedRace } from './delayed-race.ts';
import { eventIdsOf, firstRefusal, statesAnother } from './facts.ts';
import { refreshRace } from './refresh-race.ts';
import { statedMatch } from './stated.ts';
import type { Evaluation } from './types.ts';

/** Ages this near to each other are the same limit's. */
const SAME_AGE = 0.05;

/** A younger session has met no limit on its age. */
const SHORTEST_LIMIT_MS = 3_000;

/**
 * Sessions end at the same age whatever the activity. One logout cannot show it; the server's words or an earlier
 * logout at the same age can.
 */
export const absoluteTimeout = defineCause({
  code: 'ABSOLUTE_TIMEOUT',
  type: 'SESSION_ENDED',
  references: ['heartcombo/devise#5753', 'AzureAD/microsoft-authentication-library-for-js#4613'],
  needs: ['requests', 'carried', 'sign-ins'],
  suspect: false,
  evaluate(incident): Evaluation {
    const refusal = firstRefusal(incident);
    if (incident.firstLink.kind !== 'refusal' || !refusal)
      return { result: 'no-match', because: text('ruled-out.nothing-refused') };
    const culprit = serverCulprit(refusal);
    const stated = statedMatch(incident, 'ABSOLUTE_TIMEOUT');
    if (stated) return stated;
    if (statesAnother(incident, 'ABSOLUTE_TIMEOUT'))
      return {
        result: 'no-match',
        because: text('ruled-out.server-said-other'),
        eventIds: eventIdsOf(refusal),
      };
    // A race and the life of a token repeat as exactly as a limit does, and were seen.
    if (refreshRace(incident) || delayedRace(incident))
      return { result: 'no-match', because: text('ruled-out.refresh-race') };
    const ageMs = incident.at - incident.session.startedAt;
    if (incident.session.start !== 'login')
      return { result: 'inconclusive', missing: text('missing.sign-in') };
    const same = incident.earlier.filter(
      ({ refusalLed, sessionAgeMs }) =>
        refusalLed && ageMs >= SHORTEST_LIMIT_MS && Math.abs(sessionAgeMs - ageMs) <= SAME_AGE * ageMs,
    );
    if (same.length === 0) return { result: 'inconclusive', missing: text('missing.second-logout') };
    return {
      result: 'match',
      strength: Math.min(0.9, 0.5 + 0.2 * same.length),
      source: 'backend_middleware',
      culprit,
      evidence: [
        {
          says: text('evidence.same-age', { age: { durationMs: ageMs }, count: same.length }),
          eventIds: eventIdsOf(refusal),
        },
      ],
    };
  },
});
