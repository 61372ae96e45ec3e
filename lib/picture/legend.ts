import { lettersOf } from '../messages/letters.ts';
import type { Resolver } from '../messages/resolve.ts';
import { text } from '../messages/text.ts';
import { DASHED, type DrawListWriter, FLAG, FRAME, HATCH, RECT } from './draw-list.ts';
import { ACCENT, BAD, DIM, GOOD, NEUTRAL, WARN } from './paint.ts';

/** What the figures of the picture mean, drawn as the picture draws them: by shape as well as by colour. */
const ENTRIES: readonly { id: string; draw(out: DrawListWriter, x: number, y: number): void }[] = [
  { id: 'session', draw: (out, x, y) => out.add(RECT, GOOD, x, y + 4, WIDTH, 4, 0.75) },
  { id: 'logout', draw: (out, x, y) => out.add(FLAG, BAD, x + 4, y, 10, 12) },
  { id: 'held', draw: (out, x, y) => bar(out, GOOD, x, y) },
  {
    id: 'removed',
    draw(out, x, y) {
      bar(out, NEUTRAL, x, y);
      out.add(RECT, BAD, x + WIDTH - 3, y, 3, 12);
    },
  },
  { id: 'ahead', draw: (out, x, y) => out.add(DASHED, DIM, x, y + 2.5, WIDTH, 7) },
  { id: 'hatched', draw: (out, x, y) => out.add(HATCH, WARN, x, y + 1, WIDTH, 10) },
  { id: 'answered', draw: (out, x, y) => columns(out, NEUTRAL, x, y, 6) },
  { id: 'refused', draw: (out, x, y) => columns(out, BAD, x, y, 12) },
  { id: 'failed', draw: (out, x, y) => columns(out, WARN, x, y, 12) },
  { id: 'person', draw: (out, x, y) => columns(out, ACCENT, x, y, 12) },
];

const WIDTH = 18;
const ROW_PX = 17;
const TEXT_PX = 13;
/** Letters of 11 px are about as wide; nothing here can measure them. */
const LETTER_PX = 6;

/** Draws the legend in lines that fit. @returns its height, px */
export function drawLegend(out: DrawListWriter, left: number, widthPx: number, t: Resolver): number {
  let x = left;
  let y = 0;
  for (const { id, draw } of ENTRIES) {
    const says = t(text(`picture.legend.${id}`));
    const room = lettersOf(says) * LETTER_PX + 6;
    const taken = WIDTH + 5 + room;
    if (x > left && x + taken > left + widthPx) {
      x = left;
      y += ROW_PX;
    }
    draw(out, x, y);
    out.text(DIM, x + WIDTH + 5, y, room, TEXT_PX, says);
    x += taken + 8;
  }
  return y + ROW_PX;
}

function bar(out: DrawListWriter, paint: number, x: number, y: number): void {
  out.add(RECT, paint, x, y + 1, WIDTH, 10, 0.45);
  out.add(FRAME, paint, x, y + 1, WIDTH, 10);
}

function columns(out: DrawListWriter, paint: number, x: number, y: number, height: number): void {
  for (const shift of [4, 9]) out.add(RECT, paint, x + shift, y + 12 - height, 2, height);
}
