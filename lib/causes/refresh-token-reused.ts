import { text } from '../messages/text.ts';
import { responseCulprit } from './culprits.ts';
import { defineCause } from './define.ts';
import { type DelayedRace, delayedRace } from './delayed-race.ts';
import { eventIdsOf, saidEvidence, statedWords, statesAnother } from './facts.ts';
import { lostRefresh } from './lost-refresh.ts';
import { raceStory } from './race-story.ts';
import { type RefreshRace, refreshRace } from './refresh-race.ts';
import type { Evaluation, Evidence } from './types.ts';

/** A logout that comes this near to one access token's life after the race came of it: the clocks are exact. */
const SAME_LIFE = 0.25;

/**
 * One refresh token was used twice: the server took the first and refused the second, often with all that came of
 * it (RFC 9700 section 4.14.2). Two tabs without a lock between them, or one tab that asks twice. In its delayed form
 * the race was survived, and the logout came when the family that it had revoked was next used.
 */
export const refreshTokenReused = defineCause({
  code: 'REFRESH_TOKEN_REUSED',
  type: 'REFRESH_FAILED',
  references: [
    'RFC 9700 section 4.14.2',
    'nightscout/nocturne#391',
    'directus/directus#22360',
    'grafana/grafana#127023',
    'supabase/auth#2136',
    'keycloak/keycloak#16081',
  ],
  needs: ['requests', 'carried'],
  suspect: true,
  evaluate(incident): Evaluation {
    if (incident.firstLink.kind === 'intent')
      return { result: 'no-match', because: text('ruled-out.signed-out-by-hand') };
    if (lostRefresh(incident)) return { result: 'no-match', because: text('ruled-out.result-lost') };
    const said = statedWords(incident).find((word) => word.means === 'REFRESH_TOKEN_REUSED');
    const race = refreshRace(incident);
    const delayed = statesAnother(incident, 'REFRESH_TOKEN_REUSED') ? null : delayedRace(incident);
    if (!race && !said && !delayed)
      return incident.refreshes.length > 0
        ? {
            result: 'no-match',
            because: text('ruled-out.no-twin'),
            eventIds: eventIdsOf(...incident.refreshes),
          }
        : { result: 'no-match', because: text('ruled-out.no-refresh-refused') };
    const loser = race?.loser ?? incident.refreshes.find((fact) => fact.outcome === 'refused');
    return {
      result: 'match',
      strength: race ? (said ? 0.97 : 0.9) : delayed ? strengthOf(delayed, said !== undefined) : 0.85,
      source: 'token_refresh_failure',
      culprit: responseCulprit(loser),
      evidence: [
        ...(race ? [raceEvidence(race), ...othersOf(race)] : []),
        ...(delayed ? [raceEvidence(delayed), ...othersOf(delayed), ...livedOn(incident), lag(delayed)] : []),
        ...(said ? [saidEvidence(said)] : []),
      ],
    };
  },
});

/** A race that the server let pass explains a later refusal less well than one that it refused half of. */
function strengthOf({ bothTaken, lagMs, lifetimeMs }: DelayedRace, isSaid: boolean): number {
  if (isSaid) return 0.95;
  const oneLife = lifetimeMs !== null && Math.abs(lagMs - lifetimeMs) <= SAME_LIFE * lifetimeMs;
  if (bothTaken) return oneLife ? 0.5 : 0.4;
  return oneLife ? 0.9 : 0.7;
}

function raceEvidence(race: RefreshRace): Evidence {
  const { winner, loser } = race;
  const pair = {
    winnerTab: winner.event.tabId ?? 0,
    loserTab: loser.event.tabId ?? 0,
    apart: { durationMs: Math.abs(loser.event.startedAt - winner.event.startedAt) },
    status: loser.event.status ?? 0,
  };
  const sameTab = pair.winnerTab === pair.loserTab;
  const id = loser.outcome === 'accepted' ? 'race-both-taken' : sameTab ? 'race-one-tab' : 'race-two-tabs';
  return { says: text(`evidence.${id}`, pair), eventIds: eventIdsOf(winner, loser) };
}

/** A third use and more. */
function othersOf({ winner, loser, uses }: RefreshRace): Evidence[] {
  const others = uses.filter((fact) => fact !== winner && fact !== loser);
  if (others.length === 0) return [];
  return [{ says: text('evidence.race-more', { count: others.length }), eventIds: eventIdsOf(...others) }];
}

function livedOn(incident: Parameters<typeof raceStory>[0]): Evidence[] {
  const step = raceStory(incident)?.steps.find(({ kind }) => kind === 'lived-on');
  return step ? [{ says: step.says, eventIds: step.eventIds }] : [];
}

function lag({ lagMs, lifetimeMs, refused }: DelayedRace): Evidence {
  const after = { durationMs: lagMs };
  return {
    says:
      lifetimeMs === null
        ? text('evidence.race-delayed', { after })
        : text('evidence.race-delayed-life', { after, lifetime: { durationMs: lifetimeMs } }),
    eventIds: eventIdsOf(refused),
  };
}
