import type { LogEvent } from '../events/event.ts';
import { createBreakKeeper } from './breaks.ts';
import { NEUTRAL } from './paint.ts';
import { createEventSorter, type EventLane } from './sort-event.ts';
import { createTabKeeper, type TabSpans } from './tab-spans.ts';
import { createTrack, type Marks } from './track.ts';
import type { Break } from './types.ts';

/** The part of the model that follows from each event alone. */
export type EventTracks = {
  lanes: ReadonlyMap<EventLane, Marks>;
  tabs: readonly TabSpans[];
  breaks: readonly Break[];
};

const LANES: readonly EventLane[] = ['sign-in', 'refresh', 'api', 'pages', 'activity', 'marks', 'other'];

/**
 * Follows a log that grows. Only what is new is gone through: a log of a million events costs a second once, and then
 * as much as was added. A log that is not the former one with something added (cleared, another site) is read anew.
 * The answer is the same object whose tracks grow; `update` tells what to draw, not what changed.
 */
export function createEventTracks(): (log: readonly LogEvent[]) => EventTracks {
  const sort = createEventSorter();
  const tracks = new Map(LANES.map((lane) => [lane, createTrack()]));
  const tabs = createTabKeeper();
  const breaks = createBreakKeeper();
  let known: readonly LogEvent[] = [];

  return (log) => {
    const kept = commonLength(known, log);
    if (kept < known.length) {
      for (const track of tracks.values()) track.cutFrom(kept);
      tabs.cutFrom(kept, log);
      breaks.cutFrom(kept);
    }
    for (let index = kept; index < log.length; index += 1) {
      const event = log[index] as LogEvent;
      const { lane, paint } = sort(event);
      const end = event.kind === 'activity.span' ? event.to : event.at;
      tracks.get(lane)?.push(event.at, end, event.kind === 'activity.span' ? NEUTRAL : paint, index);
      tabs.add(event, index);
      breaks.add(event, index);
    }
    known = log;
    return { lanes: tracks, tabs: tabs.list(), breaks: breaks.list() };
  };
}

/**
 * How many events at the beginning are the same. Logs are sorted and only grow, so the same event in the same place
 * means that nothing came in before it; a few places before are looked at as well, for a log that was cut.
 */
function commonLength(old: readonly LogEvent[], log: readonly LogEvent[]): number {
  let length = Math.min(old.length, log.length);
  while (length > 0 && old[length - 1] !== log[length - 1]) length -= 1;
  for (const share of [0, 0.25, 0.5, 0.75]) {
    const place = Math.floor(length * share);
    if (length > 0 && old[place] !== log[place]) return 0;
  }
  return length;
}
