import type { Resolver } from '../messages/resolve.ts';
import { text } from '../messages/text.ts';
import { drawBars, drawBase } from './draw-bars.ts';
import { type DrawList, DrawListWriter, HATCH, RECT } from './draw-list.ts';
import { createBins, drawTicks } from './draw-ticks.ts';
import type { Layout } from './layout.ts';
import { ACCENT, BAD, DIM, LINE, TEXT, WARN } from './paint.ts';
import { clip, createScale, type Scale } from './scale.ts';
import type { Tick } from './time-axis.ts';
import type { PictureModel, Span } from './types.ts';

/** What is drawn beside the model. */
export type Drawing = {
  shown: Span;
  layout: Layout;
  ticks: readonly Tick[];
  /** Times of the events that are chosen: a line through all lanes. */
  chosenAt: readonly number[];
  /** Now, where the log goes on to it; null where it does not. */
  nowMs: number | null;
  t: Resolver;
};

/** Lines through all lanes at most: evidence is a few events. */
const MAX_CHOSEN = 40;
const LABEL_PX = 13;

/**
 * Makes pictures: a model in a window of time becomes a list of figures. What it answers is overwritten by the next
 * picture. Takes time linear in the marks in sight; allocates little, and nothing for a mark.
 */
export function createDrawer(): (model: PictureModel, drawing: Drawing) => DrawList {
  const out = new DrawListWriter();
  const bins = createBins();
  return (model, drawing) => {
    const { layout, shown, t } = drawing;
    const scale = createScale(shown, layout.plot.x, layout.plot.width);
    out.reset();
    drawAxis(out, drawing, scale);
    drawBreaks(out, model, scale, layout);
    model.lanes.forEach((lane, index) => {
      const row = layout.rows[index];
      if (row === undefined) return;
      drawBase(out, scale, row);
      if (lane.kind === 'activity') drawPauses(out, model, scale, row, t);
      if (lane.form === 'ticks') drawTicks(out, lane.marks, scale, row, bins);
      else drawBars(out, lane, scale, row);
      const isBeside = layout.plot.x > LABEL_PX * 2;
      const width = isBeside ? layout.plot.x - 16 : layout.plot.width;
      out.text(DIM, isBeside ? 8 : layout.plot.x, row.nameY, width, LABEL_PX, t(lane.name));
    });
    drawMoments(out, model, drawing, scale);
    return out;
  };
}

function drawAxis(out: DrawListWriter, { ticks, layout }: Drawing, scale: Scale): void {
  for (const tick of ticks) {
    const x = scale.toX(tick.at);
    out.add(RECT, LINE, Math.round(x), layout.axisPx - 4, 1, layout.heightPx - layout.axisPx + 4, 0.5);
    out.text(DIM, x + 3, 1, layout.widthPx - x - 3, LABEL_PX, tick.label);
  }
}

/** Breaks are hatched; of many that share a pixel one is drawn. */
function drawBreaks(out: DrawListWriter, { breaks }: PictureModel, scale: Scale, layout: Layout): void {
  let drawnTo = Number.NEGATIVE_INFINITY;
  for (const { from, to, why } of breaks) {
    const seen = clip(scale, from, to);
    if (seen === null || seen.right <= drawnTo) continue;
    drawnTo = Math.max(seen.right, seen.left + 1);
    const paint = why === 'gap' || why === 'stopped' ? WARN : DIM;
    const height = layout.heightPx - layout.axisPx;
    out.add(HATCH, paint, seen.left, layout.axisPx, Math.max(seen.right - seen.left, 2), height, 0.55);
  }
}

/** A pause is a thin line with how long it was, where there is room to say so. */
function drawPauses(
  out: DrawListWriter,
  { pauses }: PictureModel,
  scale: Scale,
  { y, height }: { y: number; height: number },
  t: Resolver,
): void {
  for (const { from, to } of pauses) {
    if (from > scale.shown.to) break;
    const seen = clip(scale, from, to);
    if (seen === null) continue;
    const width = seen.right - seen.left;
    if (width < 6) continue;
    out.add(RECT, DIM, seen.left + 1, y + height - 2, width - 2, 1);
    if (width > 64) {
      const words = t(
        text('picture.pause', { duration: { durationMs: Math.round((to - from) / 1_000) * 1_000 } }),
      );
      out.text(TEXT, seen.left + 4, y - 1, width - 8, LABEL_PX, words);
    }
  }
}

/** Logouts, now, and what is chosen: lines through all lanes, drawn last. */
function drawMoments(
  out: DrawListWriter,
  { logouts }: PictureModel,
  { chosenAt, nowMs, layout }: Drawing,
  scale: Scale,
): void {
  const top = layout.axisPx;
  const height = layout.heightPx - top;
  const line = (at: number, paint: number, width: number, opacity: number) => {
    const seen = clip(scale, at, at);
    if (seen !== null) out.add(RECT, paint, Math.round(seen.left - width / 2), top, width, height, opacity);
  };
  let lastX = Number.NEGATIVE_INFINITY;
  for (const { at } of logouts) {
    const x = scale.toX(at);
    if (x - lastX < 1) continue;
    lastX = x;
    line(at, BAD, 1, 0.8);
  }
  if (nowMs !== null) line(nowMs, ACCENT, 1, 0.7);
  for (const at of chosenAt.slice(0, MAX_CHOSEN)) line(at, ACCENT, 2, 0.9);
}
