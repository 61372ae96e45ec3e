import type { Incident, RequestFact } from '../detect/types.ts';
import { text } from '../messages/text.ts';
import { serverCulprit } from './culprits.ts';
import { defineCause } from './define.ts';
import { lessLikelyAfterDeploy } from './deploy.ts';
import { allValidByDate, carriedOf, eventIdsOf, firstRefusal, statesAnother } from './facts.ts';
import { type Pause, SHORTEST_LIMIT_MS, telling } from './pause.ts';
import { refreshRace } from './refresh-race.ts';
import { statedMatch } from './stated.ts';
import type { Evaluation } from './types.ts';

/**
 * What it takes away that the person was there all the while, and only the page sent nothing: the more the pause
 * stands out the less, since input without a request is nothing to the server.
 */
function lessForPresence({ speaksForItself, standsOut }: Pause): number {
  if (speaksForItself) return 0.1;
  return standsOut ? 0.25 : 0.4;
}

/** What is left of it where the refused token may just as well have run out by itself. */
const UNDATED = 0.7;

/** Nothing but a refresh was refused, of a token whose date nobody can read: its own end looks the same. */
function isUndatedRefresh(incident: Incident, refusal: RequestFact): boolean {
  if (refusal.role !== 'refresh') return false;
  return carriedOf(incident, refusal, 'refresh')?.state === 'unknown';
}

/**
 * The server ends sessions that send no request for some time, whatever the tokens' dates say. Judged by comparison
 * with the pauses that this very session survived, not by a fixed number of minutes: it must hold for a limit of
 * five seconds and of half an hour alike. Does not tell an idle limit from an administrator who revoked the session
 * while it was idle: that stays an alternative.
 */
export const serverIdleTimeout = defineCause({
  code: 'SERVER_IDLE_TIMEOUT',
  type: 'SESSION_ENDED',
  references: ['elastic/kibana#252776', 'nextcloud/all-in-one#3674', 'DMPRoadmap/roadmap#3568'],
  needs: ['requests', 'carried', 'activity'],
  suspect: true,
  evaluate(incident): Evaluation {
    const refusal = firstRefusal(incident);
    if (incident.firstLink.kind !== 'refusal' || !refusal)
      return { result: 'no-match', because: text('ruled-out.nothing-refused') };
    const culprit = serverCulprit(refusal);
    const stated = statedMatch(incident, 'SERVER_IDLE_TIMEOUT');
    if (stated) return stated;
    if (statesAnother(incident, 'SERVER_IDLE_TIMEOUT'))
      return {
        result: 'no-match',
        because: text('ruled-out.server-said-other'),
        eventIds: eventIdsOf(refusal),
      };
    if (!allValidByDate(incident))
      return { result: 'no-match', because: text('ruled-out.credential-expired') };
    if (refreshRace(incident)) return { result: 'no-match', because: text('ruled-out.refresh-race') };

    const { requestGapMs, longestSurvivedGapMs, lastActivityEventId } = incident.idle;
    if (requestGapMs === null)
      return { result: 'inconclusive', missing: text('missing.request-before'), strength: 0.3 };
    const pause = { durationMs: requestGapMs };
    if (requestGapMs < SHORTEST_LIMIT_MS)
      return {
        result: 'no-match',
        because: text('ruled-out.not-idle', { pause }),
        eventIds: eventIdsOf(refusal),
      };
    const survived = longestSurvivedGapMs ?? 0;
    const found = telling(incident);
    if (!found)
      return {
        result: 'no-match',
        because: text('ruled-out.longer-pause-survived', { pause, survived: { durationMs: survived } }),
        eventIds: eventIdsOf(refusal),
      };

    return {
      result: 'match',
      strength:
        lessLikelyAfterDeploy(incident) *
        (isUndatedRefresh(incident, refusal) ? UNDATED : 1) *
        ((found.standsOut ? 0.75 : 0.6) - (found.personAway ? 0 : lessForPresence(found))),
      source: 'backend_middleware',
      culprit,
      evidence: [
        {
          says:
            survived > 0
              ? text('evidence.longest-pause', { pause, survived: { durationMs: survived } })
              : text('evidence.first-pause', { pause }),
          eventIds: [...(lastActivityEventId ? [lastActivityEventId] : []), ...eventIdsOf(refusal)],
        },
      ],
    };
  },
});
