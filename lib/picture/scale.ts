import type { Span } from './types.ts';

/** Time to pixels and back. */
export type Scale = {
  shown: Span;
  x: number;
  width: number;
  toX(at: number): number;
  toTime(x: number): number;
};

/** @param x left edge of the plot, px; @param width its width, px, above 0 */
export function createScale(shown: Span, x: number, width: number): Scale {
  const perMs = width / (shown.to - shown.from);
  return {
    shown,
    x,
    width,
    toX: (at) => x + (at - shown.from) * perMs,
    toTime: (px) => shown.from + (px - x) / perMs,
  };
}

/** A span in pixels, cut to the plot; null where none of it is in sight. Infinite ends are the plot's. */
export function clip(scale: Scale, from: number, to: number): { left: number; right: number } | null {
  const { shown, x, width } = scale;
  if (!(to >= shown.from) || !(from <= shown.to)) return null;
  const left = from <= shown.from ? x : scale.toX(from);
  const right = to >= shown.to ? x + width : scale.toX(to);
  return { left, right };
}
