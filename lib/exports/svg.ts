import { unitsWithin } from '../messages/letters.ts';
import { DASHED, type DrawList, FLAG, HATCH, RECT, STRIDE } from '../picture/draw-list.ts';
import { PAINTS } from '../picture/paint.ts';
import { el, join, type Markup } from './markup.ts';
import { clip } from './visible.ts';

/** Letters of 11 px are about as wide; a file cannot measure the reader's font. */
const LETTER_PX = 6;
const LEAST_LETTERS = 6;
const HATCH_PX = 6;

/**
 * The figures of a picture (lib/picture) as SVG. Classes `fill-…` and `stroke-…` name the paints: the style sheet has the
 * colours. Neighbours in the list that look alike are one path, so that a busy log stays a small file.
 */
export function svgOf({ ops, count, texts }: DrawList): Markup {
  const written: Markup[] = [];
  const path = { key: '', look: {} as Record<string, string>, d: '' };
  const close = () => {
    if (path.d !== '') written.push(el('path', { ...path.look, d: path.d }));
    path.d = '';
  };
  for (let at = 0; at < count * STRIDE; at += STRIDE) {
    const [op = 0, paint = 0, x = 0, y = 0, width = 0, height = 0, last = 0] = ops.subarray(at, at + STRIDE);
    const name = PAINTS[paint] ?? 'dim';
    if (op > FLAG) {
      close();
      written.push(wordsOf(texts[last] ?? '', name, x, y + height / 2, width));
      continue;
    }
    const key = `${op} ${paint} ${last}`;
    if (path.key !== key) {
      close();
      path.key = key;
      path.look = lookOf(op, name, last);
    }
    path.d += pathOf(op, x, y, width, height);
  }
  close();
  return join(...written);
}

function lookOf(op: number, paint: string, opacity: number): Record<string, string> {
  const shade = opacity < 1 ? { opacity: fixed(opacity) } : {};
  if (op === RECT || op === FLAG) return { class: `fill-${paint}`, ...shade };
  return { class: `stroke-${paint}`, ...(op === DASHED ? { 'stroke-dasharray': '4 3' } : {}), ...shade };
}

function pathOf(op: number, x: number, y: number, width: number, height: number): string {
  if (op === HATCH) return hatch(x, y, width, height);
  if (op === FLAG)
    return `M${fixed(x)} ${fixed(y)}h${fixed(width)}v${fixed(height * 0.55)}l${fixed(-width / 2)} ${fixed(height * 0.45)}l${fixed(-width / 2)} ${fixed(-height * 0.45)}z`;
  if (op === RECT) return box(x, y, width, height);
  return box(x + 0.5, y + 0.5, Math.max(width - 1, 0.5), height - 1);
}

function box(x: number, y: number, width: number, height: number): string {
  return `M${fixed(x)} ${fixed(y)}h${fixed(width)}v${fixed(height)}h${fixed(-width)}z`;
}

/** Slanted lines, cut at the edges: a pattern would need an address. */
function hatch(x: number, y: number, width: number, height: number): string {
  let d = '';
  const first = Math.ceil((x - height) / HATCH_PX) * HATCH_PX - x;
  for (let shift = first; shift < width; shift += HATCH_PX) {
    const from = Math.max(shift, 0);
    const to = Math.min(shift + height, width);
    if (to > from)
      d += `M${fixed(x + from)} ${fixed(y + height - (from - shift))}L${fixed(x + to)} ${fixed(y + height - (to - shift))}`;
  }
  return d;
}

function wordsOf(said: string, paint: string, x: number, middle: number, width: number): Markup {
  const letters = unitsWithin(said, Math.floor(width / LETTER_PX));
  // Less says nothing.
  if (letters < Math.min(said.length, LEAST_LETTERS)) return join();
  return el('text', { class: `fill-${paint}`, x: fixed(x), y: fixed(middle + 4) }, clip(said, letters));
}

function fixed(value: number): string {
  return String(Math.round(value * 10) / 10);
}
