import type { LogEvent } from '../events/event.ts';

/** Share of the chosen events that may come after the moment: what led there matters more. */
const AFTER_SHARE = 0.2;

/** At most `count` events nearest to a moment, mostly those before it, in order. */
export function chooseEvents(events: readonly LogEvent[], at: number, count: number): LogEvent[] {
  if (events.length <= count) return [...events];
  const split = events.findIndex((event) => event.at > at);
  const before = split < 0 ? events.length : split;
  const after = Math.min(events.length - before, Math.max(Math.floor(count * AFTER_SHARE), count - before));
  return events.slice(Math.max(0, before - (count - after)), before + after);
}
