import type { EventOf } from '../events/event.ts';
import { originOf } from './sign-in-url.ts';
import type { Clock } from './types.ts';

/** `Date` has whole seconds (RFC 9110 section 5.6.7): the server's clock read anything in the second after it. */
const DATE_RESOLUTION_MS = 1_000;

type Interval = { low: number; high: number };

/**
 * Offset of each server's clock against the browser's, from the `Date` of its answers: the answer was made between
 * request and response, so each one bounds the offset from both sides, and all together narrow it down. Where two
 * answers contradict each other a clock was set; the later one counts. Cached answers carry an old date: left out.
 */
export class Clocks {
  readonly #intervals = new Map<string, Interval>();

  add(request: EventOf<'request.finished'>): void {
    if (request.serverDate === undefined || request.fromCache) return;
    const seen: Interval = {
      low: request.serverDate - request.at,
      high: request.serverDate + DATE_RESOLUTION_MS - request.startedAt,
    };
    const origin = originOf(request.url);
    const known = this.#intervals.get(origin);
    const both = known && { low: Math.max(known.low, seen.low), high: Math.min(known.high, seen.high) };
    this.#intervals.set(origin, both && both.low <= both.high ? both : seen);
  }

  /** Offset in ms, positive where the server is ahead. 0 where nothing contradicts it, or nothing is known. */
  offsetMs(origin: string): number {
    const interval = this.#intervals.get(origin);
    return interval ? likelyOffset(interval) : 0;
  }

  list(): Clock[] {
    return [...this.#intervals]
      .map(([origin, interval]) => ({
        origin,
        offsetMs: likelyOffset(interval),
        uncertaintyMs: Math.round((interval.high - interval.low) / 2),
      }))
      .sort((a, b) => (a.origin < b.origin ? -1 : 1));
  }
}

/** Clocks usually agree: 0 where the bounds allow it, else the middle. */
function likelyOffset({ low, high }: Interval): number {
  return low <= 0 && high >= 0 ? 0 : Math.round((low + high) / 2);
}
