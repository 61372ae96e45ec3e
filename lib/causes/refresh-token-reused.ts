import { text } from '../messages/text.ts';
import { responseCulprit } from './culprits.ts';
import { defineCause } from './define.ts';
import { eventIdsOf, saidEvidence, statedWords } from './facts.ts';
import { lostRefresh } from './lost-refresh.ts';
import { refreshRace } from './refresh-race.ts';
import type { Evaluation } from './types.ts';

/**
 * One refresh token was used twice: the server took the first and refused the second, often with all that came of
 * it (RFC 9700 section 4.14.2). Two tabs without a lock between them, or one tab that asks twice.
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
  suspect: true,
  evaluate(incident): Evaluation {
    if (incident.firstLink.kind === 'intent')
      return { result: 'no-match', because: text('ruled-out.signed-out-by-hand') };
    if (lostRefresh(incident)) return { result: 'no-match', because: text('ruled-out.result-lost') };
    const said = statedWords(incident).find((word) => word.means === 'REFRESH_TOKEN_REUSED');
    const race = refreshRace(incident);
    if (!race && !said)
      return incident.refreshes.length > 0
        ? {
            result: 'no-match',
            because: text('ruled-out.no-twin'),
            eventIds: eventIdsOf(...incident.refreshes),
          }
        : { result: 'no-match', because: text('ruled-out.no-refresh-refused') };
    const loser = race?.loser ?? incident.refreshes.find((fact) => fact.outcome === 'refused');
    const sameTab = race && race.winner.event.tabId === race.loser.event.tabId;
    return {
      result: 'match',
      strength: race && said ? 0.97 : race ? 0.9 : 0.85,
      source: 'token_refresh_failure',
      culprit: responseCulprit(loser),
      evidence: [
        ...(race
          ? [
              {
                says: text(sameTab ? 'evidence.race-one-tab' : 'evidence.race-two-tabs', {
                  winnerTab: race.winner.event.tabId ?? 0,
                  loserTab: race.loser.event.tabId ?? 0,
                  apart: { durationMs: Math.abs(race.loser.event.startedAt - race.winner.event.startedAt) },
                  status: race.loser.event.status ?? 0,
                }),
                eventIds: eventIdsOf(race.winner, race.loser),
              },
            ]
          : []),
        ...(said ? [saidEvidence(said)] : []),
      ],
    };
  },
});
