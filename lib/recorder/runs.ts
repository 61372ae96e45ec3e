import type { LogEvent } from '../events/event.ts';
import type { Dropped, Run } from './types.ts';

/** No stored run is longer: one record of 500 is the fastest to write that still reads back in small steps. */
export const RUN_MAX_EVENTS = 500;

/**
 * A stored run that is shorter is written again together with what follows it, so that few tiny records remain. Every
 * writing is garbage for the database to clean up: longer ones are left to packing.
 */
export const RUN_MERGE_BELOW = 16;

/**
 * Cuts new events into runs, going on with the log's last run where that one is still short.
 * @param tail the site's last stored run, or null to begin a new one.
 * @param nextSeq number of the first new event. The tail is left alone where it does not end right before.
 * @returns runs to store; the first one replaces the tail where it has the tail's `firstSeq`.
 */
export function extendRuns(
  tail: Run | null,
  site: string,
  nextSeq: number,
  events: readonly LogEvent[],
): Run[] {
  const mayMerge =
    tail !== null &&
    tail.events.length < RUN_MERGE_BELOW &&
    tail.firstSeq + tail.events.length === nextSeq &&
    tail.events.length + events.length <= RUN_MAX_EVENTS;
  const all = mayMerge ? [...tail.events, ...events] : events;
  const first = mayMerge ? tail.firstSeq : nextSeq;
  const runs: Run[] = [];
  for (let start = 0; start < all.length; start += RUN_MAX_EVENTS) {
    runs.push({ site, firstSeq: first + start, events: all.slice(start, start + RUN_MAX_EVENTS) });
  }
  return runs;
}

/** The part of a run above a sequence number, null where there is none. */
export function above(run: Run, sinceSeq: number): Run | null {
  const skip = Math.max(0, sinceSeq + 1 - run.firstSeq);
  if (skip >= run.events.length) return null;
  return skip === 0 ? run : { ...run, firstSeq: run.firstSeq + skip, events: run.events.slice(skip) };
}

/** How many events some runs hold, and from when to when. */
export function spanOf(runs: readonly Run[]): Dropped {
  const span: Dropped = { count: 0, from: Number.POSITIVE_INFINITY, to: Number.NEGATIVE_INFINITY };
  for (const { events } of runs) {
    span.count += events.length;
    for (const { at } of events) {
      span.from = Math.min(span.from, at);
      span.to = Math.max(span.to, at);
    }
  }
  return span;
}

/** The later of a time and of the events' times; events are not always stored in the order of their times. */
export function latest(known: number | null, events: readonly LogEvent[]): number | null {
  let last = known;
  for (const { at } of events) if (last === null || at > last) last = at;
  return last;
}
