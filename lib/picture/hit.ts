import type { Layout } from './layout.ts';
import { createScale, type Scale } from './scale.ts';
import { firstFrom } from './track.ts';
import type { Lane, PictureModel, Span, Target } from './types.ts';

/** How far beside a mark a pointer may be. */
const NEAR_PX = 5;

/**
 * What lies under a point of the picture: the gravest mark near it, then the nearest; a break where there is no mark.
 * Looks at the marks near the point alone.
 */
export function hit(
  model: PictureModel,
  layout: Layout,
  shown: Span,
  point: { x: number; y: number },
): Target | null {
  const { plot } = layout;
  if (point.x < plot.x - NEAR_PX || point.x > plot.x + plot.width + NEAR_PX) return null;
  const scale = createScale(shown, plot.x, plot.width);
  const place = layout.rows.findIndex(
    ({ y, height, nameY }) => point.y >= Math.min(y, nameY) - 2 && point.y < y + height + 3,
  );
  const lane = model.lanes[place];
  if (lane !== undefined) {
    const item = nearestMark(lane, scale, point.x);
    if (item !== null) return { laneKey: lane.key, item };
  }
  const at = scale.toTime(point.x);
  const slackMs = (shown.to - shown.from) / plot.width;
  const breakIndex = model.breaks.findLastIndex(({ from, to }) => from - slackMs <= at && at <= to + slackMs);
  return breakIndex < 0 ? null : { breakIndex };
}

function nearestMark({ marks, things }: Lane, scale: Scale, x: number): number | null {
  const low = scale.toTime(x - NEAR_PX);
  const high = scale.toTime(x + NEAR_PX);
  let best: number | null = null;
  let bestScore = Number.NEGATIVE_INFINITY;
  for (let index = firstFrom(marks, low - marks.longestMs); index < marks.count; index += 1) {
    const from = marks.from[index] as number;
    if (from > high) break;
    const to = marks.to[index] as number;
    if (to < low) continue;
    const thing = things?.[marks.ref[index] as number];
    const left = scale.toX(from);
    const distance = Math.max(left - x, x - scale.toX(to), 0);
    // A marker above a bar is meant before the bar; of bars, which do not overlap, only the distance counts.
    const grave = things === null ? (marks.paint[index] as number) : thing?.what === 'logout' ? 1 : 0;
    const score = grave * (NEAR_PX + 1) - distance;
    if (score >= bestScore) {
      bestScore = score;
      best = index;
    }
  }
  return best;
}
