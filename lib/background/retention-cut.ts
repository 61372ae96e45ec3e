import type { Diagnosis } from '../classify/types.ts';
import type { LogEvent } from '../events/event.ts';
import type { RetentionRules } from '../recorder/index.ts';

/** Judged by a clock that was ahead when it was written; then its time says nothing of its age. */
const AHEAD_MS = 60_000;

/**
 * Where a log is to be cut: everything before goes, which is its oldest sessions with what lies between them, one
 * after the other as long as they are too old or the log is too long. A session goes whole, once all of it is too
 * old. Never goes the last one, as long as it has not ended.
 * @returns ms, null where nothing has to go.
 */
export function retentionCut(
  events: readonly LogEvent[],
  sessions: Pick<Diagnosis['sessions'][number], 'startedAt' | 'endedAt'>[],
  { maxAgeMs, maxEvents }: RetentionRules,
  now: number,
): number | null {
  const last = sessions.reduce((a, b) => (b.startedAt > a.startedAt ? b : a));
  const times = events.map(({ at }) => (at > now + AHEAD_MS ? now : at)).sort((a, b) => a - b);
  const starts = boundaries(times, sessions);
  let left = times.length;
  let cut: number | null = null;
  let next = 0;
  for (const boundary of [...starts, Number.POSITIVE_INFINITY]) {
    // The stretch from the boundary before up to this one.
    const from = next;
    while (next < times.length && (times[next] ?? 0) < boundary) next += 1;
    if (next === from) continue;
    const newest = times[next - 1] ?? 0;
    const isLast = boundary === Number.POSITIVE_INFINITY;
    if (isLast && (last.endedAt === null || newest >= now - maxAgeMs)) break;
    if (newest >= now - maxAgeMs && left <= maxEvents) break;
    left -= next - from;
    cut = isLast ? newest + 1 : boundary;
  }
  return cut;
}

/** Where each session begins with what led to it: after the longest pause since the end of the one before. */
function boundaries(
  times: readonly number[],
  sessions: Pick<Diagnosis['sessions'][number], 'startedAt' | 'endedAt'>[],
): number[] {
  const ordered = [...sessions].sort((a, b) => a.startedAt - b.startedAt);
  let endedAt: number | null = null;
  const found = new Set<number>();
  for (const session of ordered) {
    const { startedAt } = session;
    const between =
      endedAt === null ? [] : times.slice(indexFrom(times, endedAt), indexFrom(times, startedAt));
    found.add(afterLongestPause([...between, startedAt]));
    endedAt = session.endedAt === null ? null : Math.max(endedAt ?? session.endedAt, session.endedAt);
  }
  return [...found].sort((a, b) => a - b);
}

function afterLongestPause(times: readonly number[]): number {
  let [longestMs, after] = [-1, times[0] ?? 0];
  for (let i = 1; i < times.length; i += 1) {
    const pauseMs = (times[i] ?? 0) - (times[i - 1] ?? 0);
    if (pauseMs > longestMs) [longestMs, after] = [pauseMs, times[i] ?? 0];
  }
  return after;
}

/** Index of the first of some sorted times that is not before `at`. */
function indexFrom(times: readonly number[], at: number): number {
  let [low, high] = [0, times.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((times[middle] ?? 0) < at) low = middle + 1;
    else high = middle;
  }
  return low;
}
