import type { Observation } from './observation.ts';
import { BATCH_CHARS, BATCH_ITEMS, HELD_CHARS, HELD_ITEMS, IN_FLIGHT_ITEMS } from './outbox-limits.ts';
import { sizeOf, type Worth, worthOf } from './outbox-worth.ts';

type Item = { at: number; observation: Observation; worth: Worth; chars: number };

/** Observations `first`, `first + 1`, … */
export type Run = { first: number; items: { at: number; observation: Observation }[] };

/**
 * The items of an outbox in order: first those that have a number (sent once, not yet acknowledged), then those
 * that wait. An item gets its number when it is first taken; numbered items are never dropped.
 */
export type OutboxQueue = {
  add(observation: Observation, at: number): void;
  /** The next items for the present connection, again the numbered ones first; null where none may go out. */
  take(): Run | null;
  /** Everything up to and including this number is safe. False where that says nothing new. */
  acknowledge(upTo: number): boolean;
  /** The connection is gone: every numbered item has to go out again. */
  rewind(): void;
  /** Drops one waiting item, the least telling, among equals the newest; returns its time, null where none may go. */
  dropOne(): number | null;
  clear(): void;
  /** Items that are on the wire and not acknowledged. */
  readonly onWire: number;
  readonly isEmpty: boolean;
  readonly isOverfull: boolean;
};

export function createOutboxQueue(): OutboxQueue {
  let sent: Item[] = [];
  let firstSent = 0;
  let onWire = 0;
  let waiting: Item[] = [];
  let chars = 0;

  /** At most one batch from `items[from]` on, by number and size; one item alone may be larger. */
  function run(items: readonly Item[], from: number): Item[] {
    let runChars = 0;
    let end = from;
    for (; end < items.length && end - from < BATCH_ITEMS; end += 1) {
      const next = items[end]?.chars ?? 0;
      if (end > from && runChars + next > BATCH_CHARS) break;
      runChars += next;
    }
    return items.slice(from, end);
  }

  return {
    add(observation, at) {
      const item = { at, observation, worth: worthOf(observation), chars: sizeOf(observation) };
      waiting.push(item);
      chars += item.chars;
    },
    take() {
      const again = onWire < sent.length;
      const items = again ? run(sent, onWire) : run(waiting, 0);
      if (items.length === 0) return null;
      if (!again && sent.length + items.length > IN_FLIGHT_ITEMS) return null;
      if (!again) sent.push(...waiting.splice(0, items.length));
      const first = firstSent + onWire;
      onWire += items.length;
      return { first, items: items.map(({ at, observation }) => ({ at, observation })) };
    },
    acknowledge(upTo) {
      // Only what went out on this connection can be acknowledged on it.
      const count = Math.min(upTo - firstSent + 1, onWire);
      if (!(count > 0)) return false;
      for (const item of sent.splice(0, count)) chars -= item.chars;
      firstSent += count;
      onWire -= count;
      return true;
    },
    rewind() {
      onWire = 0;
    },
    dropOne() {
      let victim: Item | null = null;
      for (const item of waiting) {
        if (item.observation.type !== 'dropped' && item.worth <= (victim?.worth ?? 3)) victim = item;
      }
      if (victim === null) return null;
      waiting.splice(waiting.indexOf(victim), 1);
      chars -= victim.chars;
      return victim.at;
    },
    clear() {
      sent = [];
      waiting = [];
      onWire = 0;
      chars = 0;
    },
    get onWire() {
      return onWire;
    },
    get isEmpty() {
      return sent.length + waiting.length === 0;
    },
    get isOverfull() {
      return sent.length + waiting.length > HELD_ITEMS || chars > HELD_CHARS;
    },
  };
}
