import type { Incident } from '../detect/types.ts';

/** Below this, a pause is somebody reading: no server's idle limit is shorter. */
export const SHORTEST_LIMIT_MS = 3_000;

/** A pause this much longer than every one survived stands out by itself. */
const STANDS_OUT = 2;

/** A pause that beats the longest one survived by less than this may do so by chance: polls have their jitter. */
const LONGER_BY = 1.25;

/** A pause so much longer speaks for itself, whatever the person did meanwhile: only requests count at the server. */
const SPEAKS_FOR_ITSELF = 5;

/** At least this share of the pause without any input: else the person was there, only the page sent nothing. */
const PERSON_AWAY_SHARE = 0.5;

export type Pause = {
  requestGapMs: number;
  survivedMs: number;
  standsOut: boolean;
  speaksForItself: boolean;
  personAway: boolean;
};

/**
 * The pause before the first refused request, measured against what the session survived before. Null where the
 * pause says nothing: too short, or a longer one was survived, or the last accepted request was not seen.
 */
export function telling(incident: Incident): Pause | null {
  const { requestGapMs, longestSurvivedGapMs, idleMs } = incident.idle;
  const survivedMs = longestSurvivedGapMs ?? 0;
  if (requestGapMs === null || requestGapMs < SHORTEST_LIMIT_MS || requestGapMs < LONGER_BY * survivedMs)
    return null;
  return {
    requestGapMs,
    survivedMs,
    standsOut: requestGapMs >= STANDS_OUT * survivedMs,
    speaksForItself: survivedMs > 0 && requestGapMs >= SPEAKS_FOR_ITSELF * survivedMs,
    personAway: idleMs !== null && idleMs >= PERSON_AWAY_SHARE * requestGapMs,
  };
}

/** What an idle pause takes from the causes that explain a refusal without one. */
export function lessLikelyAfterPause(incident: Incident): number {
  const pause = telling(incident);
  return pause?.standsOut && pause.personAway ? 0.6 : 1;
}
