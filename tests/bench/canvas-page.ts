/** The part of the picture's bench that needs a canvas: run in a browser by picture.ts. */
import { paintCanvas, readPalette } from '../../components/picture/paint-canvas.ts';
import { englishResolver as t } from '../../lib/messages/resolve.ts';
import { createDrawer } from '../../lib/picture/draw.ts';
import type { DrawListWriter } from '../../lib/picture/draw-list.ts';
import { layOut } from '../../lib/picture/layout.ts';
import { createPictureModel } from '../../lib/picture/model.ts';
import { windowOf } from '../../lib/picture/view-window.ts';
import { logOf, measure, NOTHING, naiveDrawer, WIDTH_PX } from './picture-arms.ts';

export type CanvasResult = { count: number; binned: number; naive: number };

const canvas = document.createElement('canvas');
document.body.append(canvas);
const context = canvas.getContext('2d') as CanvasRenderingContext2D;

/** A whole redraw, list and canvas; reading a pixel back makes the browser finish what it was told to paint. */
function redraws(count: number): CanvasResult {
  const log = logOf(count);
  const model = createPictureModel()(log, NOTHING, log.at(-1)?.at ?? 0);
  const layout = layOut(model.lanes, WIDTH_PX);
  canvas.width = layout.widthPx;
  canvas.height = layout.heightPx;
  const palette = readPalette(canvas);
  const draw = createDrawer();
  const shown = windowOf({ mode: 'fit' }, model);
  const naive = naiveDrawer(log, model);
  const paint = (list: DrawListWriter | ReturnType<typeof draw>) => {
    paintCanvas(context, list, palette, 1);
    context.getImageData(0, 0, 1, 1);
  };
  const arms = {
    binned: () => paint(draw(model, { shown, layout, ticks: [], chosenAt: [], nowMs: null, t })),
    naive: () => paint(naive()),
  };
  return { count, ...(measure(arms, 15) as { binned: number; naive: number }) };
}

(globalThis as { redraws?: typeof redraws }).redraws = redraws;
