import { createScale } from './scale.ts';
import { firstFrom, type Marks } from './track.ts';
import type { PictureModel, Span } from './types.ts';

/** A place in the picture that the keyboard stands on. */
export type Cursor = { laneKey: string; item: number };

export type Move = 'next' | 'previous' | 'first' | 'last' | 'up' | 'down';

/**
 * Where a key leads from a cursor. Sideways it goes to the next mark that is at least a pixel away, so that a thousand
 * marks in one column are one step; up and down it goes to the mark of the neighbouring lane that is nearest in time.
 * @param widthPx width of the plot
 * @returns null where there is nothing to stand on
 */
export function step(
  { lanes }: PictureModel,
  cursor: Cursor | null,
  move: Move,
  shown: Span,
  widthPx: number,
): Cursor | null {
  const filled = lanes.filter((lane) => lane.marks.count > 0);
  const place = filled.findIndex((lane) => lane.key === cursor?.laneKey);
  const lane = filled[place];
  if (lane === undefined || cursor === null) {
    const first = filled[0];
    return first === undefined ? null : { laneKey: first.key, item: lastBefore(first.marks, shown.to) };
  }
  const { marks } = lane;
  const item = Math.min(Math.max(cursor.item, 0), marks.count - 1);
  const at = marks.from[item] as number;
  if (move === 'first' || move === 'last')
    return { laneKey: lane.key, item: move === 'first' ? 0 : marks.count - 1 };
  if (move === 'up' || move === 'down') {
    const next = filled[place + (move === 'up' ? -1 : 1)];
    return next === undefined ? cursor : { laneKey: next.key, item: nearest(next.marks, at) };
  }
  const scale = createScale(shown, 0, Math.max(widthPx, 1));
  const pixelMs = scale.toTime(1) - scale.toTime(0);
  return {
    laneKey: lane.key,
    item: move === 'next' ? after(marks, item, pixelMs) : before(marks, item, pixelMs),
  };
}

/** The first mark that a pixel or more lies between, the gravest of those that share its pixel. */
function after(marks: Marks, item: number, pixelMs: number): number {
  const at = marks.from[item] as number;
  const next = firstFrom(marks, at + pixelMs);
  if (next < marks.count) return next > item ? next : item + 1;
  return item + 1 < marks.count && marks.count - 1 - item < 2 ? item + 1 : marks.count - 1;
}

function before(marks: Marks, item: number, pixelMs: number): number {
  const at = marks.from[item] as number;
  return Math.min(Math.max(firstFrom(marks, at - pixelMs) - 1, 0), Math.max(item - 1, 0));
}

function nearest(marks: Marks, at: number): number {
  const next = Math.min(firstFrom(marks, at), marks.count - 1);
  const previous = Math.max(next - 1, 0);
  const distance = (index: number) => Math.abs((marks.from[index] as number) - at);
  return distance(previous) < distance(next) ? previous : next;
}

function lastBefore(marks: Marks, at: number): number {
  return Math.max(Math.min(firstFrom(marks, at), marks.count) - 1, 0);
}
