import type { DrawListWriter } from './draw-list.ts';
import { RECT } from './draw-list.ts';
import { type Paint, WARN } from './paint.ts';
import type { Scale } from './scale.ts';
import { firstFrom, type Marks } from './track.ts';

/** Memory for the bins of one lane, kept from picture to picture. */
export type Bins = { counts: Uint32Array; paints: Uint8Array };

export const createBins = (): Bins => ({ counts: new Uint32Array(0), paints: new Uint8Array(0) });

/** From these many marks a pixel a bin is one step higher; the last is as high as the lane. */
const LEVELS = [1, 3, 10, 40];
const LOWEST_SHARE = 0.45;

/**
 * Many marks as one column a pixel: as high as they are many, as coloured as the gravest of them, which makes a column
 * of full height, so that one refusal among a thousand answers is seen. Linear in the marks in sight, with nothing
 * allocated but on a new width.
 */
export function drawTicks(
  out: DrawListWriter,
  marks: Marks,
  scale: Scale,
  row: { y: number; height: number },
  bins: Bins,
): void {
  const width = Math.max(1, Math.ceil(scale.width));
  if (bins.counts.length < width) {
    bins.counts = new Uint32Array(width);
    bins.paints = new Uint8Array(width);
  }
  const { counts, paints } = bins;
  counts.fill(0, 0, width);
  paints.fill(0, 0, width);
  const { from, to, paint, count } = marks;
  const begin = scale.shown.from;
  const end = scale.shown.to;
  const perMs = width / (end - begin);
  for (let index = firstFrom(marks, begin - marks.longestMs); index < count; index += 1) {
    const at = from[index] as number;
    if (at > end) break;
    const until = to[index] as number;
    if (until < begin) continue;
    const first = at <= begin ? 0 : Math.min(width - 1, ((at - begin) * perMs) | 0);
    const last = until === at ? first : Math.min(width - 1, ((Math.min(until, end) - begin) * perMs) | 0);
    const code = paint[index] as number;
    for (let bin = first; bin <= last; bin += 1) {
      counts[bin] = (counts[bin] as number) + 1;
      if (code > (paints[bin] as number)) paints[bin] = code;
    }
  }
  writeColumns(out, counts, paints, width, scale.x, row);
}

/** Neighbours that look the same are one figure. */
function writeColumns(
  out: DrawListWriter,
  counts: Uint32Array,
  paints: Uint8Array,
  width: number,
  x: number,
  row: { y: number; height: number },
): void {
  let start = 0;
  let level = 0;
  let paint: Paint = 0;
  for (let bin = 0; bin <= width; bin += 1) {
    const many = bin < width ? (counts[bin] as number) : 0;
    const code = bin < width ? (paints[bin] as number) : 0;
    const next = many === 0 ? 0 : code >= WARN ? LEVELS.length : levelOf(many);
    if (next === level && (next === 0 || code === paint)) continue;
    if (level > 0) {
      const share = LOWEST_SHARE + ((1 - LOWEST_SHARE) * (level - 1)) / (LEVELS.length - 1);
      const height = Math.round(row.height * share);
      // A column alone, one pixel wide, is not seen on a fine screen.
      const shown = bin - start === 1 ? 1.5 : bin - start;
      out.add(RECT, paint, x + start, row.y + row.height - height, shown, height);
    }
    start = bin;
    level = next;
    paint = code;
  }
}

function levelOf(many: number): number {
  let level = 1;
  while (level < LEVELS.length && many >= (LEVELS[level] as number)) level += 1;
  return level;
}
