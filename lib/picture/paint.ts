/**
 * What a mark of the picture means, least grave first: where several marks share a pixel, the gravest is seen. A
 * renderer gives each its colour; marks also differ by height and shape, so that colour is never all there is.
 */
export const PAINTS = ['quiet', 'neutral', 'good', 'accent', 'warn', 'bad', 'text', 'dim', 'line'] as const;

export type PaintName = (typeof PAINTS)[number];

/** Code of a paint, as it lies in typed arrays. */
export type Paint = number;

export const QUIET = 0;
export const NEUTRAL = 1;
export const GOOD = 2;
export const ACCENT = 3;
export const WARN = 4;
export const BAD = 5;
export const TEXT = 6;
export const DIM = 7;
export const LINE = 8;
