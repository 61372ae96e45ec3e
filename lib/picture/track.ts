import type { Paint } from './paint.ts';

/** Marks in order of time, as a renderer and a hit test read them. Only the first `count` entries count. */
export type Marks = {
  readonly count: number;
  /** Beginning and end of each mark, ms since the epoch; equal for what has no length. Sorted by beginning. */
  readonly from: Float64Array;
  readonly to: Float64Array;
  readonly paint: Uint8Array;
  /** What each mark stands for: its event's place in the log, or its place in a list of the lane. */
  readonly ref: Uint32Array;
  /** The longest mark, ms: how far before a window one may begin that reaches into it. */
  readonly longestMs: number;
};

/** Marks that can be added at the end, and taken back from there. */
export type Track = Marks & {
  push(from: number, to: number, paint: Paint, ref: number): void;
  /** Takes back every mark whose `ref` is `ref` or more; marks have to be pushed with growing `ref`s. */
  cutFrom(ref: number): void;
};

const FIRST_CAPACITY = 64;

/** An empty track. Beginnings must not go back in time; one that does is moved up to the one before it. */
export function createTrack(): Track {
  return new GrowingTrack();
}

class GrowingTrack implements Track {
  count = 0;
  longestMs = 0;
  from = new Float64Array(FIRST_CAPACITY);
  to = new Float64Array(FIRST_CAPACITY);
  paint = new Uint8Array(FIRST_CAPACITY);
  ref = new Uint32Array(FIRST_CAPACITY);

  push(from: number, to: number, paint: Paint, ref: number): void {
    if (!Number.isFinite(from)) return;
    if (this.count === this.from.length) this.#grow();
    const at = this.count;
    const begin = at > 0 ? Math.max(from, this.from[at - 1] as number) : from;
    const end = to > begin && Number.isFinite(to) ? to : begin;
    this.from[at] = begin;
    this.to[at] = end;
    this.paint[at] = paint;
    this.ref[at] = ref;
    if (end - begin > this.longestMs) this.longestMs = end - begin;
    this.count = at + 1;
  }

  cutFrom(ref: number): void {
    while (this.count > 0 && (this.ref[this.count - 1] as number) >= ref) this.count -= 1;
  }

  #grow(): void {
    const capacity = this.from.length * 2;
    const grown = <A extends Float64Array | Uint8Array | Uint32Array>(old: A, next: A): A => {
      next.set(old);
      return next;
    };
    this.from = grown(this.from, new Float64Array(capacity));
    this.to = grown(this.to, new Float64Array(capacity));
    this.paint = grown(this.paint, new Uint8Array(capacity));
    this.ref = grown(this.ref, new Uint32Array(capacity));
  }
}

/** The first mark that begins at `at` or later; `count` where none does. Logarithmic. */
export function firstFrom(marks: Marks, at: number): number {
  let low = 0;
  let high = marks.count;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((marks.from[middle] as number) < at) low = middle + 1;
    else high = middle;
  }
  return low;
}
