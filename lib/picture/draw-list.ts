import type { Paint } from './paint.ts';

/**
 * What is drawn, in order: `rect` filled, `frame` its outline, `dashed` its outline in dashes, `hatch` filled with
 * slanted lines, `flag` a marker with its point down at the middle of its lower edge, `text` with its baseline in the
 * middle of the height.
 */
export const OPS = ['rect', 'frame', 'dashed', 'hatch', 'flag', 'text'] as const;
export const RECT = 0;
export const FRAME = 1;
export const DASHED = 2;
export const HATCH = 3;
export const FLAG = 4;
export const TEXT_OP = 5;

/** Numbers of one entry: op, paint, x, y, width, height, opacity or number of the text. */
export const STRIDE = 7;

/** A picture as a list of figures, for whichever renderer: canvas here, SVG in a file. Pixels from the top left. */
export type DrawList = {
  readonly ops: Float32Array;
  /** How many entries of `STRIDE` numbers. */
  readonly count: number;
  readonly texts: readonly string[];
};

/** A list that is written anew for every picture, in the same memory. */
export class DrawListWriter implements DrawList {
  ops = new Float32Array(STRIDE * 512);
  count = 0;
  texts: string[] = [];

  reset(): void {
    this.count = 0;
    this.texts = [];
  }

  /** A figure; nothing where it has no finite place. */
  add(op: number, paint: Paint, x: number, y: number, width: number, height: number, opacity = 1): void {
    // One test for four numbers: any that is not finite makes the sum none.
    if (!Number.isFinite(x + y + width + height)) return;
    let at = this.count * STRIDE;
    if (at + STRIDE > this.ops.length) {
      const grown = new Float32Array(this.ops.length * 2);
      grown.set(this.ops);
      this.ops = grown;
    }
    const { ops } = this;
    ops[at++] = op;
    ops[at++] = paint;
    ops[at++] = x;
    ops[at++] = y;
    ops[at++] = width;
    ops[at++] = height;
    ops[at] = opacity;
    this.count += 1;
  }

  /** Words that are cut where they exceed `width`. */
  text(paint: Paint, x: number, y: number, width: number, height: number, words: string): void {
    this.add(TEXT_OP, paint, x, y, width, height, this.texts.length);
    this.texts.push(words);
  }
}
