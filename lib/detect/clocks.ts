import type { EventOf } from '../events/event.ts';
import { originOf } from './sign-in-url.ts';
import type { Clock } from './types.ts';

/** `Date` has whole seconds (RFC 9110 section 5.6.7): the server's clock read anything in the second after it. */
const DATE_RESOLUTION_MS = 1_000;

/** Files that caches between browser and server keep, with the `Date` of the day they were fetched. */
const CACHED_TYPES = new Set(['script', 'stylesheet', 'image', 'imageset', 'font', 'media', 'web_manifest']);

type Interval = { low: number; high: number };
/** An answer that has the server behind what is known, and has not been confirmed. */
type Doubt = Interval & { serverDate: number };

/**
 * Offset of each server's clock against the browser's, from the `Date` of its answers: the answer was made between
 * request and response, so each one bounds the offset from both sides, and all together narrow it down. Where two
 * answers contradict each other a clock was set, or the later one is old: a shared cache hands out the `Date` of
 * the day it fetched a file (RFC 9111 section 5.1). An old date can only lie towards the past, so an answer
 * that has the server further ahead counts at once, one that has it behind only when the next one says the same
 * of a later date. Answers of the browser's cache, 304 and static files are left out.
 */
export class Clocks {
  readonly #intervals = new Map<string, Interval>();
  readonly #doubts = new Map<string, Doubt>();

  add(request: EventOf<'request.finished'>): void {
    const { serverDate } = request;
    if (serverDate === undefined || request.fromCache) return;
    if (request.status === 304 || CACHED_TYPES.has(request.type)) return;
    const seen: Interval = {
      low: serverDate - request.at,
      high: serverDate + DATE_RESOLUTION_MS - request.startedAt,
    };
    const origin = originOf(request.url);
    const known = this.#intervals.get(origin);
    const agreed = known ? overlap(known, seen) : seen;
    if (!known || agreed || seen.low > known.high) {
      this.#intervals.set(origin, agreed ?? seen);
      this.#doubts.delete(origin);
      return;
    }
    const doubt = this.#doubts.get(origin);
    const confirmed = doubt && overlap(doubt, seen);
    // The same old answer again confirms nothing: a clock goes on.
    if (doubt && confirmed && serverDate <= doubt.serverDate) return;
    if (confirmed) {
      this.#intervals.set(origin, confirmed);
      this.#doubts.delete(origin);
    } else this.#doubts.set(origin, { ...seen, serverDate });
  }

  /**
   * A second witness: the `iat` of a token that was issued between a request and its answer (RFC 7519 section 4.1.6,
   * whole seconds). It narrows what `Date` says, or stands for it where the answer had none; an issuer may date its
   * tokens back, so it never speaks against a `Date`.
   * @param issuedAt, sentAt, answeredAt ms
   */
  addIssued(origin: string, issuedAt: number, sentAt: number, answeredAt: number): void {
    const seen: Interval = { low: issuedAt - answeredAt, high: issuedAt + DATE_RESOLUTION_MS - sentAt };
    const known = this.#intervals.get(origin);
    const agreed = known ? overlap(known, seen) : seen;
    if (agreed) this.#intervals.set(origin, agreed);
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

function overlap(a: Interval, b: Interval): Interval | null {
  const both = { low: Math.max(a.low, b.low), high: Math.min(a.high, b.high) };
  return both.low <= both.high ? both : null;
}

/** Clocks usually agree: 0 where the bounds allow it, else the middle. */
function likelyOffset({ low, high }: Interval): number {
  return low <= 0 && high >= 0 ? 0 : Math.round((low + high) / 2);
}
