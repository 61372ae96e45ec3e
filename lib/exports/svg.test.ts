import { describe, expect, it } from 'vitest';
import { DASHED, DrawListWriter, FLAG, HATCH, OPS, RECT } from '../picture/draw-list.ts';
import { BAD, GOOD, PAINTS } from '../picture/paint.ts';
import { PICTURE_STYLE } from './picture-style.ts';
import { svgOf } from './svg.ts';

const draw = (write: (out: DrawListWriter) => void): string => {
  const out = new DrawListWriter();
  write(out);
  return svgOf(out).html;
};

describe('the figures of a picture as SVG', () => {
  it('knows every figure, and the style sheet every paint', () => {
    for (let op = 0; op < OPS.length - 1; op++)
      expect(draw((out) => out.add(op, BAD, 10, 20, 30, 12))).toMatch(
        /^<path class="(?:fill|stroke)-bad"[^>]* d="M[^"]+"><\/path>$/,
      );
    for (const name of PAINTS) {
      expect(PICTURE_STYLE).toContain(`.fill-${name} { fill: var(--p-${name}); }`);
      expect(PICTURE_STYLE).toContain(`.stroke-${name} { stroke: var(--p-${name}); fill: none; }`);
    }
  });

  it('writes neighbours that look alike as one path, in the order of the list', () => {
    const svg = draw((out) => {
      out.add(RECT, GOOD, 1, 2, 3, 4);
      out.add(RECT, GOOD, 5, 2, 3, 4);
      out.add(RECT, BAD, 9, 2, 3, 4, 0.5);
      out.add(FLAG, BAD, 9, 2, 10, 10);
    });
    expect(svg.match(/<path/g)).toHaveLength(3);
    expect(svg).toContain('<path class="fill-good" d="M1 2h3v4h-3zM5 2h3v4h-3z">');
    expect(svg).toContain('<path class="fill-bad" opacity="0.5" d="M9 2h3v4h-3z">');
  });

  it('hatches without leaving the box, however it lies', () => {
    for (const [x, y, width, height] of [
      [0, 0, 100, 10],
      [3.5, 7.25, 2, 200],
      [0, 0, 4, 4],
    ] as const) {
      const svg = draw((out) => out.add(HATCH, BAD, x, y, width, height));
      const points = [...svg.matchAll(/[ML](-?[\d.]+) (-?[\d.]+)/g)].map(([, px, py]) => [
        Number(px),
        Number(py),
      ]);
      expect(points.length).toBeGreaterThan(0);
      for (const [px = Number.NaN, py = Number.NaN] of points) {
        expect(px).toBeGreaterThanOrEqual(x - 0.06);
        expect(px).toBeLessThanOrEqual(x + width + 0.06);
        expect(py).toBeGreaterThanOrEqual(y - 0.06);
        expect(py).toBeLessThanOrEqual(y + height + 0.06);
      }
    }
    expect(draw((out) => out.add(DASHED, BAD, 0, 0, 9, 9))).toContain('stroke-dasharray');
  });

  it('cuts words to their room and lets no markup out of them', () => {
    const svg = draw((out) => out.text(BAD, 0, 0, 200, 13, '</text><script>alert(1)</script>'.repeat(3)));
    expect(svg).toMatch(/^<text [^>]*>&lt;\/text&gt;&lt;script&gt;alert[^<]*…<\/text>$/);
    expect(draw((out) => out.text(BAD, 0, 0, 30, 13, '14:30:00.800'))).toBe('');
    expect(draw((out) => out.text(BAD, 0, 0, 18, 13, 'abc'))).toContain('>abc<');
  });
});
