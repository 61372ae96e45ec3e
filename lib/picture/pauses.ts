import type { Marks } from './track.ts';
import type { Pause } from './types.ts';

/** Shorter pauses are nobody's business: people read. */
const SHORTEST_MS = 60_000;

/**
 * Pauses of the person: no input in any tab for a minute or more. Spans may overlap; input from before the log is
 * not known, so nothing is said of the time before the first span.
 * @param untilMs till when the last pause lasts so far
 */
export function pausesIn(activity: Marks, untilMs: number): Pause[] {
  const pauses: Pause[] = [];
  let end = Number.NEGATIVE_INFINITY;
  let last = -1;
  for (let index = 0; index < activity.count; index += 1) {
    const from = activity.from[index] as number;
    const to = activity.to[index] as number;
    if (last >= 0 && from - end >= SHORTEST_MS) pauses.push({ from: end, to: from, afterEvent: last });
    if (to >= end) {
      end = to;
      last = activity.ref[index] as number;
    }
  }
  if (last >= 0 && untilMs - end >= SHORTEST_MS) pauses.push({ from: end, to: untilMs, afterEvent: last });
  return pauses;
}
