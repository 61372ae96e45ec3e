import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createLineSplitter } from './split-lines.ts';

function linesOf(pieces: readonly string[]): string[] {
  const lines: string[] = [];
  const splitter = createLineSplitter((line) => lines.push(line));
  for (const piece of pieces) splitter.push(piece);
  splitter.end();
  return lines;
}

describe('lines of a text that comes in pieces', () => {
  it('are the same however it is cut', () => {
    const piece = fc.string({ unit: fc.constantFrom('a', 'ü', '\n', ' ') });
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const whole = pieces.join('').split('\n');
        if (whole.at(-1) === '') whole.pop();
        expect(linesOf(pieces)).toEqual(whole);
      }),
    );
  });

  it('are cut where a text has none, so that memory is bounded', () => {
    const lines = linesOf(Array.from({ length: 30 }, () => 'x'.repeat(100_000)));
    expect(lines.length).toBeGreaterThan(1);
    expect(Math.max(...lines.map(({ length }) => length))).toBeLessThan(1_200_000);
  });
});
