import type { Span } from './types.ts';

/** What part of the time is looked at. `fit` and `last` follow a log that grows; `fixed` stays where it was put. */
export type PictureView = { mode: 'fit' } | { mode: 'last'; spanMs: number } | ({ mode: 'fixed' } & Span);

type Extents = { extent: Span; reach: Span };

/** A requests takes a few milliseconds: closer than this there is nothing to see. */
export const SHORTEST_SPAN_MS = 20;
/** Room on both sides of what is fitted, as a share of it. */
const MARGIN = 0.03;
/** The share of a window that what there is to see may be pushed out of. */
const LOST_SHARE = 0.9;

/** The window of a view: finite, `to` after `from`, never without anything of the log in it. */
export function windowOf(view: PictureView, { extent, reach }: Extents): Span {
  if (view.mode === 'last' && view.spanMs > 0) {
    const span = Math.min(Math.max(view.spanMs, SHORTEST_SPAN_MS), longestSpan(reach));
    return { from: extent.to - span * (1 - MARGIN), to: extent.to + span * MARGIN };
  }
  if (view.mode === 'fixed') return within({ from: view.from, to: view.to }, { extent, reach });
  const span = Math.max(extent.to - extent.from, SHORTEST_SPAN_MS);
  return { from: extent.from - span * MARGIN, to: extent.to + span * 2 * MARGIN };
}

/**
 * The window with a length changed by `factor` (below 1: closer), while the moment at `anchor` (0 left to 1 right)
 * stays where it is.
 */
export function zoom(shown: Span, factor: number, anchor: number, extents: Extents): Span {
  const span = shown.to - shown.from;
  const share = Number.isFinite(anchor) ? Math.min(Math.max(anchor, 0), 1) : 0.5;
  const wanted = Number.isFinite(factor) && factor > 0 ? span * factor : span;
  const next = Math.min(Math.max(wanted, SHORTEST_SPAN_MS), longestSpan(extents.reach));
  const from = shown.from + (span - next) * share;
  return within({ from, to: from + next }, extents);
}

/** The window moved by a share of its own length; positive: to later times. */
export function pan(shown: Span, share: number, extents: Extents): Span {
  const by = Number.isFinite(share) ? (shown.to - shown.from) * share : 0;
  return within({ from: shown.from + by, to: shown.to + by }, extents);
}

/** The window with a moment in its middle, at the same length. */
export function centreOn(shown: Span, at: number, extents: Extents): Span {
  const half = (shown.to - shown.from) / 2;
  return within({ from: at - half, to: at + half }, extents);
}

function longestSpan(reach: Span): number {
  return Math.max(reach.to - reach.from, SHORTEST_SPAN_MS) * 1.25;
}

/** Any two numbers made a window that shows something. */
function within({ from, to }: Span, extents: Extents): Span {
  if (!Number.isFinite(from) || !Number.isFinite(to)) return windowOf({ mode: 'fit' }, extents);
  const { reach } = extents;
  const span = Math.min(Math.max(Math.abs(to - from), SHORTEST_SPAN_MS), longestSpan(reach));
  const begin = Math.min(from, to);
  const earliest = reach.from - span * LOST_SHARE;
  const latest = reach.to - span * (1 - LOST_SHARE);
  const settled = Math.min(Math.max(begin, earliest), Math.max(latest, earliest));
  return { from: settled, to: settled + span };
}
