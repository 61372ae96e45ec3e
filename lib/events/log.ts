import type { EventKind, EventOf, LogEvent } from './event.ts';

/** Order of a log: by time, then by id (plain code-unit order, the same in every locale). */
export function compareEvents(a: LogEvent, b: LogEvent): number {
  return a.at - b.at || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}

/**
 * Logs that are known to be in order and without repetitions. To find that out of a long log takes longer than most of
 * what is asked of it.
 */
const ordered = new WeakSet<readonly LogEvent[]>();

/** Vouches for a log: it is in order, no id occurs twice, and nobody changes it any more. */
export function asOrdered(log: readonly LogEvent[]): readonly LogEvent[] {
  ordered.add(log);
  return log;
}

/** The log sorted and without repeated ids, the first of equal ids wins: a copy, or itself where it is known to be so. */
export function orderLog(events: readonly LogEvent[]): readonly LogEvent[] {
  if (ordered.has(events)) return events;
  const seen = new Set<string>();
  const unique = events.filter((event) => !seen.has(event.id) && seen.add(event.id));
  return asOrdered(unique.sort(compareEvents));
}

/** Narrows an event to one kind. */
export function isKind<K extends EventKind>(event: LogEvent, kind: K): event is EventOf<K> & LogEvent {
  return event.kind === kind;
}
