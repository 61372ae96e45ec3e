/** A stretch of time that is drawn to scale, or a pause that is drawn short with its length beside it. */
export type Stretch = { from: number; to: number; x: number; width: number; pauseMs: number | null };

export type Axis = {
  stretches: readonly Stretch[];
  /** Where a moment lies, in the picture's units; moments outside lie at its edges. */
  x(at: number): number;
};

/** As many pauses are shortened; more would leave nothing to see of what lies between. */
const MAX_PAUSES = 4;
/** A pause is one when it is this share of all the time shown. */
const PAUSE_SHARE = 0.12;
const PAUSE_WIDTH = 72;

/**
 * A line of time on which both 25 minutes of nothing and the 200 milliseconds after it can be seen: the longest pauses
 * are cut out and labelled, the rest shares the width, each stretch by the root of its length.
 * @param moments ms, in any order
 */
export function axisOf(moments: readonly number[], x0: number, width: number): Axis {
  const sorted = [...new Set(moments)].sort((a, b) => a - b);
  const from = sorted[0] ?? 0;
  const to = sorted.at(-1) ?? from;
  const gaps = sorted
    .slice(1)
    .map((at, index) => ({ from: sorted[index] ?? at, to: at }))
    .filter((gap) => gap.to - gap.from > Math.max(1_000, (to - from) * PAUSE_SHARE))
    .sort((a, b) => b.to - b.from - (a.to - a.from))
    .slice(0, MAX_PAUSES)
    .sort((a, b) => a.from - b.from);
  const edges = [from, ...gaps.flatMap((gap) => [gap.from, gap.to]), to];
  const spans = edges.slice(1).map((end, index) => ({
    from: edges[index] ?? end,
    to: end,
    pauseMs: index % 2 === 1 ? end - (edges[index] ?? end) : null,
  }));
  const drawn = spans.filter((span) => span.pauseMs === null);
  const weight = (span: { from: number; to: number }) => Math.sqrt(span.to - span.from) + 1;
  const total = drawn.reduce((sum, span) => sum + weight(span), 0);
  const free = width - gaps.length * PAUSE_WIDTH;
  // No stretch is so short that its marks lie on each other.
  const least = Math.min(60, free / Math.max(1, drawn.length));
  const rest = free - least * drawn.length;
  let x = x0;
  const stretches = spans.map((span): Stretch => {
    const own = span.pauseMs === null ? least + (rest * weight(span)) / total : PAUSE_WIDTH;
    const stretch = { ...span, x, width: own };
    x += own;
    return stretch;
  });
  return {
    stretches,
    x(at) {
      const stretch = stretches.find((one) => at <= one.to) ?? stretches.at(-1);
      if (stretch === undefined) return x0;
      const length = stretch.to - stretch.from;
      const share = length === 0 ? 0.5 : Math.min(1, Math.max(0, (at - stretch.from) / length));
      return stretch.x + share * stretch.width;
    },
  };
}
