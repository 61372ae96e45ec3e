import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Nearest } from './nearest.ts';

const LIMIT = 5;
const distance = (at: number) => Math.abs(at);

describe('the nearest of all that are put in', () => {
  it('are the same in any order, and whether or not those without a chance are asked first', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: -50, max: 50 }), { maxLength: 60 }),
        fc.boolean(),
        (all, asks) => {
          const nearest = new Nearest<number>(LIMIT, distance, String);
          for (const one of all) if (!asks || nearest.takes(distance(one))) nearest.add(one);
          const expected = all.map(distance).sort((a, b) => a - b);
          expect(nearest.list().map(distance)).toEqual(expected.slice(0, LIMIT));
          expect(nearest.dropped).toBe(Math.max(0, all.length - LIMIT));
        },
      ),
    );
  });

  it('what is too far away is left without being kept', () => {
    const nearest = new Nearest<number>(LIMIT, distance, String);
    for (let at = 1; at <= LIMIT * 2; at++) nearest.add(at);
    expect(nearest.takes(LIMIT + 1)).toBe(false);
    expect(nearest.takes(LIMIT)).toBe(true);
  });
});
