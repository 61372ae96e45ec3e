import { RACE_WITHIN_MS, refreshTokensOf } from '../detect/refresh-twins.ts';
import type { Incident, RequestFact } from '../detect/types.ts';

/** A page that lost the race gives up within this time, even where the server goes on with the winner. */
const GIVES_UP_WITHIN_MS = 2_000;

/** What a winner brought is refused within this time, where the server ended the session for the loser's sake. */
const WORTHLESS_WITHIN_MS = 5_000;

export type RefreshRace = {
  winner: RequestFact;
  /** The first one that was refused. */
  loser: RequestFact;
  /** Every use of the token in the race, in order of sending. */
  uses: RequestFact[];
  sharedFingerprint: string;
};

/**
 * Two or more refreshes with the same refresh token of which the server took the first and refused another one (RFC
 * 9700 section 4.14.2: a token that comes twice is taken for stolen). The loser's answer may go unseen, where the winner's
 * tab gave up first and took the other with it: then what the winner had brought was refused at once. Null where no
 * such pair was seen.
 */
export function refreshRace(incident: Incident): RefreshRace | null {
  const refreshes = incident.requests.filter((fact) => fact.role === 'refresh');
  for (const loser of refreshes) {
    const isUnseen = loser.event.status === null;
    if (loser.outcome !== 'refused' && !isUnseen) continue;
    if (!incident.refusals.includes(loser) && incident.at - loser.event.at > GIVES_UP_WITHIN_MS) continue;
    for (const sharedFingerprint of refreshTokensOf(loser)) {
      const uses = refreshes
        .filter(
          (other) =>
            refreshTokensOf(other).includes(sharedFingerprint) &&
            Math.abs(other.event.startedAt - loser.event.startedAt) <= RACE_WITHIN_MS,
        )
        .sort((a, b) => a.event.startedAt - b.event.startedAt);
      const winner = uses.find(
        (other) => other.outcome === 'accepted' && (!isUnseen || isWorthless(incident, other, loser)),
      );
      if (winner) return { winner, loser, uses, sharedFingerprint };
    }
  }
  return null;
}

/** Both were on their way together, and what the first had brought was refused as soon as it was used. */
function isWorthless({ requests, credentials }: Incident, winner: RequestFact, loser: RequestFact): boolean {
  if (loser.event.startedAt > winner.event.at) return false;
  const brought = new Set(
    credentials.flatMap(({ credential: { fingerprint, firstSeenAt } }) =>
      firstSeenAt >= winner.event.startedAt ? [fingerprint] : [],
    ),
  );
  return requests.some(
    ({ outcome, event }) =>
      outcome === 'refused' &&
      event.startedAt >= winner.event.at &&
      event.startedAt - winner.event.at <= WORTHLESS_WITHIN_MS &&
      event.carried?.some(({ fingerprint }) => brought.has(fingerprint)),
  );
}
