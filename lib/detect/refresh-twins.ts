import type { RequestFact } from './types.ts';

/** Two uses of one refresh token further apart than this were no race. */
export const RACE_WITHIN_MS = 30_000;

/** One refresh token, and the refreshes that were made with it within a race's time, in order of sending. */
export type Twins = { fingerprint: string; uses: RequestFact[] };

/**
 * Refresh tokens that were sent more than once at about the same time. Linear in the number of requests.
 * @param requests of one session, in order of their answers
 */
export function refreshTwins(requests: readonly RequestFact[]): Twins[] {
  const byToken = new Map<string, RequestFact[]>();
  for (const fact of requests) {
    if (fact.role !== 'refresh') continue;
    for (const print of refreshTokensOf(fact)) {
      const uses = byToken.get(print);
      if (uses) uses.push(fact);
      else byToken.set(print, [fact]);
    }
  }
  return [...byToken].flatMap(([fingerprint, all]) => {
    if (all.length < 2) return [];
    const uses = all.toSorted((a, b) => a.event.startedAt - b.event.startedAt);
    return runsOf(uses).flatMap((run) => (run.length > 1 ? [{ fingerprint, uses: run }] : []));
  });
}

/** Uses that each came within a race's time of the one before. */
function runsOf(uses: readonly RequestFact[]): RequestFact[][] {
  const runs: RequestFact[][] = [];
  for (const fact of uses) {
    const run = runs.at(-1);
    const before = run?.at(-1);
    if (run && before && fact.event.startedAt - before.event.startedAt <= RACE_WITHIN_MS) run.push(fact);
    else runs.push([fact]);
  }
  return runs;
}

/** Fingerprints of what a refresh was made with: a token in its body, or a refresh cookie. */
export function refreshTokensOf(fact: RequestFact): string[] {
  return (fact.event.carried ?? [])
    .filter((item) => item.credential === 'refresh')
    .map((item) => item.fingerprint);
}
