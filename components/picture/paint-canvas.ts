import { DASHED, type DrawList, FLAG, FRAME, HATCH, RECT, STRIDE } from '../../lib/picture/draw-list.ts';
import { PAINTS } from '../../lib/picture/paint.ts';

/** Colours by code of paint, and what hatches are made of. */
export type Palette = {
  colours: readonly string[];
  font: string;
  hatches: Map<number, CanvasPattern | null>;
};

/** Reads the colours that the style sheet gives the canvas: themes and forced colours are its business. */
export function readPalette(canvas: HTMLCanvasElement): Palette {
  const style = getComputedStyle(canvas);
  return {
    colours: PAINTS.map((name) => style.getPropertyValue(`--paint-${name}`).trim() || '#808080'),
    font: `${style.fontSize || '11px'} ${style.fontFamily || 'sans-serif'}`,
    hatches: new Map(),
  };
}

/** Fits a canvas to a size in CSS pixels, sharp on any screen. Setting a size clears: only done where it changed. */
export function fitCanvas(canvas: HTMLCanvasElement, widthPx: number, heightPx: number, ratio: number): void {
  const width = Math.round(widthPx * ratio);
  const height = Math.round(heightPx * ratio);
  if (canvas.width !== width) canvas.width = width;
  if (canvas.height !== height) canvas.height = height;
}

/** Paints a list of figures. Knows nothing of what they mean. */
export function paintCanvas(
  context: CanvasRenderingContext2D,
  list: DrawList,
  palette: Palette,
  ratio: number,
): void {
  const { ops, count, texts } = list;
  context.setTransform(1, 0, 0, 1, 0, 0);
  context.globalAlpha = 1;
  context.clearRect(0, 0, context.canvas.width, context.canvas.height);
  context.setTransform(ratio, 0, 0, ratio, 0, 0);
  context.font = palette.font;
  context.textBaseline = 'middle';
  context.lineWidth = 1;
  let colour = -1;
  let alpha = 1;
  for (let at = 0; at < count * STRIDE; at += STRIDE) {
    const op = ops[at] as number;
    const paint = ops[at + 1] as number;
    const x = ops[at + 2] as number;
    const y = ops[at + 3] as number;
    const width = ops[at + 4] as number;
    const height = ops[at + 5] as number;
    const last = ops[at + 6] as number;
    const opacity = op <= FLAG ? last : 1;
    if (opacity !== alpha) {
      alpha = opacity;
      context.globalAlpha = alpha;
    }
    if (op === HATCH) {
      context.fillStyle = hatchOf(context, palette, paint, ratio) ?? (palette.colours[paint] as string);
      context.fillRect(x, y, width, height);
      colour = -1;
      continue;
    }
    if (colour !== paint) {
      colour = paint;
      context.fillStyle = palette.colours[paint] as string;
      context.strokeStyle = palette.colours[paint] as string;
    }
    if (op === RECT) context.fillRect(x, y, width, height);
    else if (op === FRAME) context.strokeRect(x + 0.5, y + 0.5, Math.max(width - 1, 0.5), height - 1);
    else if (op === DASHED) dashed(context, x, y, width, height);
    else if (op === FLAG) flag(context, x, y, width, height);
    else words(context, texts[last] ?? '', x, y + height / 2, width);
  }
}

function dashed(
  context: CanvasRenderingContext2D,
  x: number,
  y: number,
  width: number,
  height: number,
): void {
  context.setLineDash([4, 3]);
  context.strokeRect(x + 0.5, y + 0.5, Math.max(width - 1, 0.5), height - 1);
  context.setLineDash([]);
}

function flag(context: CanvasRenderingContext2D, x: number, y: number, width: number, height: number): void {
  context.beginPath();
  context.moveTo(x, y);
  context.lineTo(x + width, y);
  context.lineTo(x + width, y + height * 0.55);
  context.lineTo(x + width / 2, y + height);
  context.lineTo(x, y + height * 0.55);
  context.fill();
}

const ELLIPSIS = '…';

function words(context: CanvasRenderingContext2D, said: string, x: number, y: number, width: number): void {
  if (width < 8) return;
  let shown = said;
  const measured = context.measureText(said).width;
  if (measured > width) {
    const length = Math.max(1, Math.floor((said.length * width) / measured) - 1);
    shown = said.slice(0, length) + ELLIPSIS;
  }
  context.fillText(shown, x, y);
}

const HATCH_PX = 6;

function hatchOf(
  context: CanvasRenderingContext2D,
  { colours, hatches }: Palette,
  paint: number,
  ratio: number,
): CanvasPattern | null {
  const known = hatches.get(paint);
  if (known !== undefined) return known;
  const size = Math.max(4, Math.round(HATCH_PX * ratio));
  const tile = context.canvas.ownerDocument.createElement('canvas');
  tile.width = size;
  tile.height = size;
  const draw = tile.getContext('2d');
  if (draw !== null) {
    draw.strokeStyle = colours[paint] as string;
    draw.lineWidth = ratio;
    draw.beginPath();
    // One line through the tile and the corners that its neighbours' lines reach into.
    for (const shift of [-size, 0, size]) {
      draw.moveTo(shift, size);
      draw.lineTo(shift + size, 0);
    }
    draw.stroke();
  }
  const pattern = draw === null ? null : context.createPattern(tile, 'repeat');
  pattern?.setTransform?.(new DOMMatrix([1 / ratio, 0, 0, 1 / ratio, 0, 0]));
  hatches.set(paint, pattern);
  return pattern;
}
