import type { EventKind, EventOf, LogEvent } from './event.ts';

/** Order of a log: by time, then by id (plain code-unit order, the same in every locale). */
export function compareEvents(a: LogEvent, b: LogEvent): number {
  return a.at - b.at || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}

/** A sorted copy without repeated ids; the first of equal ids wins. */
export function orderLog(events: readonly LogEvent[]): LogEvent[] {
  const seen = new Set<string>();
  const unique = events.filter((event) => !seen.has(event.id) && seen.add(event.id));
  return unique.sort(compareEvents);
}

/** Narrows an event to one kind. */
export function isKind<K extends EventKind>(event: LogEvent, kind: K): event is EventOf<K> & LogEvent {
  return event.kind === kind;
}
