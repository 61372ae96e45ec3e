import type { LogEvent } from '../events/event.ts';
import { asOrdered, compareEvents } from '../events/log.ts';
import { isKnownKind, KNOWN_KINDS } from './event-look.ts';
import { createTextSharer } from './share-texts.ts';

/** Collects events as they are delivered: any order, any of them twice. */
export type LogBuffer = {
  /** Takes what is new, and may let its texts be shared. @returns how many events were. Drops what is no event of a known kind. */
  add(events: readonly unknown[]): number;
  /** The log in order. The same array until something is added, so that it can serve as a key of a cache. */
  log(): readonly LogEvent[];
  /** How many events were delivered that this panel cannot read (from a newer background). */
  unreadable(): number;
  clear(): void;
};

const EMPTY: readonly LogEvent[] = [];

/**
 * An event is told by its id; the first delivery counts. The full guard ran when the background took the event in,
 * so only what the panel itself leans on is checked again here: a hundred thousand events have to pass at once.
 */
export function createLogBuffer(): LogBuffer {
  let ids = new Set<string>();
  let ordered: readonly LogEvent[] = EMPTY;
  let pending: LogEvent[] = [];
  let refused = 0;
  const shareTexts = createTextSharer(KNOWN_KINDS);
  return {
    add(events) {
      const before = ids.size;
      for (const event of events) {
        if (!looksLikeEvent(event)) refused += 1;
        else if (!ids.has(event.id)) {
          ids.add(event.id);
          shareTexts(event);
          pending.push(event);
        }
      }
      return ids.size - before;
    },
    log() {
      if (pending.length > 0) {
        ordered = asOrdered(merge(ordered, pending.sort(compareEvents)));
        pending = [];
      }
      return ordered;
    },
    unreadable: () => refused,
    clear() {
      ids = new Set();
      ordered = EMPTY;
      pending = [];
      refused = 0;
    },
  };
}

/** Joins two ordered lists. Events come nearly in order, so only the tail is gone through. */
function merge(old: readonly LogEvent[], added: readonly LogEvent[]): LogEvent[] {
  const first = added[0];
  if (first === undefined) return [...old];
  let start = old.length;
  while (start > 0 && compareEvents(old[start - 1] as LogEvent, first) > 0) start -= 1;
  const tail = [...old.slice(start), ...added];
  if (start < old.length) tail.sort(compareEvents);
  return start === 0 ? tail : old.slice(0, start).concat(tail);
}

function looksLikeEvent(input: unknown): input is LogEvent {
  if (typeof input !== 'object' || input === null) return false;
  const { id, at, kind } = input as Record<string, unknown>;
  return typeof id === 'string' && typeof at === 'number' && Number.isFinite(at) && isKnownKind(kind);
}
