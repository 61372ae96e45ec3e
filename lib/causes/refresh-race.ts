import type { Incident, RequestFact } from '../detect/types.ts';

/** Two uses of one refresh token further apart than this were no race. */
const RACE_WITHIN_MS = 30_000;

/** A page that lost the race gives up within this time, even where the server goes on with the winner. */
const GIVES_UP_WITHIN_MS = 2_000;

export type RefreshRace = { winner: RequestFact; loser: RequestFact; sharedFingerprint: string };

/**
 * Two refreshes with the same refresh token of which the server took the first and refused the second (RFC 9700
 * section 4.14.2: a token that comes twice is taken for stolen). Null where no such pair was seen.
 */
export function refreshRace(incident: Incident): RefreshRace | null {
  const refreshes = incident.requests.filter((fact) => fact.role === 'refresh');
  for (const loser of refreshes) {
    if (loser.outcome !== 'refused') continue;
    if (!incident.refusals.includes(loser) && incident.at - loser.event.at > GIVES_UP_WITHIN_MS) continue;
    for (const sharedFingerprint of refreshTokensOf(loser)) {
      const winner = refreshes.find(
        (other) =>
          other !== loser &&
          other.outcome === 'accepted' &&
          refreshTokensOf(other).includes(sharedFingerprint) &&
          Math.abs(other.event.startedAt - loser.event.startedAt) <= RACE_WITHIN_MS,
      );
      if (winner) return { winner, loser, sharedFingerprint };
    }
  }
  return null;
}

/** Fingerprints of what a refresh was made with: a token in its body, or a refresh cookie. */
export function refreshTokensOf(fact: RequestFact): string[] {
  return (fact.event.carried ?? [])
    .filter((item) => item.credential === 'refresh')
    .map((item) => item.fingerprint);
}
