import type { Pattern, Verdict } from '../classify/types.ts';

/** A session that survived more than a limit by so little does not contradict it: clocks and requests take time. */
const BARELY = 1.05;

/** What one logout says of a limit: the longest that its session survived, and what it did not. */
export type Fatal = { verdict: Verdict; fatalMs: number };

export type Limit = {
  /** Longest survived, ms; 0 where nothing was. */
  lowMs: number;
  /** Shortest that was fatal, ms. */
  highMs: number;
  /** Sessions that survived more than the shortest fatal one. */
  against: number;
};

/**
 * Where a limit lies by what sessions survived and what they did not. Both bounds come from the data.
 * @param fatal at least one; @param survivedMs of every session, those that ended included
 */
export function limitOf(fatal: readonly Fatal[], survivedMs: readonly (number | null)[]): Limit {
  const highMs = Math.min(...fatal.map((one) => one.fatalMs));
  let lowMs = 0;
  let against = 0;
  for (const ms of survivedMs) {
    if (ms === null) continue;
    if (ms > highMs * BARELY) against += 1;
    else lowMs = Math.max(lowMs, Math.min(ms, highMs));
  }
  return { lowMs, highMs, against };
}

/** The middle between the bounds, and how far the limit may lie from it. */
export function measuredLimit({ lowMs, highMs }: Limit): Pattern['measured'] {
  return {
    lowMs,
    highMs,
    estimateMs: Math.round((lowMs + highMs) / 2),
    spreadMs: Math.round((highMs - lowMs) / 2),
  };
}

/** The largest group whose durations lie within a share of each other. */
export function largestGroup(fatal: readonly Fatal[], within: number): Fatal[] {
  const sorted = fatal.toSorted((a, b) => a.fatalMs - b.fatalMs);
  let best: Fatal[] = [];
  let from = 0;
  for (const [to, last] of sorted.entries()) {
    while ((sorted[from] as Fatal).fatalMs * (1 + within) < last.fatalMs) from += 1;
    if (to - from + 1 > best.length) best = sorted.slice(from, to + 1);
  }
  return best.sort((a, b) => a.verdict.at - b.verdict.at);
}
