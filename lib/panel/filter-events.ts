import type { LogEvent } from '../events/event.ts';
import type { Resolver } from '../messages/resolve.ts';
import { describeEvent } from './describe-event.ts';
import { type EventGroup, eventGroup } from './event-look.ts';

export type EventFilter = { words: string; group: EventGroup | null };

/**
 * A filter that keeps each event's searchable words, so that only the first letter typed pays for writing them.
 * All words have to occur, in any order and case, in the sentence, the kind or the origin. No patterns.
 */
export function createEventFilter(
  t: Resolver,
): (log: readonly LogEvent[], filter: EventFilter) => readonly LogEvent[] {
  const haystacks = new WeakMap<LogEvent, string>();
  function haystack(event: LogEvent): string {
    let words = haystacks.get(event);
    if (words === undefined) {
      words = `${t(describeEvent(event))} ${event.kind} ${event.origin ?? ''}`.toLowerCase();
      haystacks.set(event, words);
    }
    return words;
  }
  return (log, { words, group }) => {
    const wanted = words.toLowerCase().split(/\s+/).filter(Boolean);
    if (wanted.length === 0 && group === null) return log;
    return log.filter(
      (event) =>
        (group === null || eventGroup(event) === group) &&
        wanted.every((word) => haystack(event).includes(word)),
    );
  };
}
