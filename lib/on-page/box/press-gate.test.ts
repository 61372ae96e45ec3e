import { describe, expect, it } from 'vitest';
import { mayOpen } from './press-gate.ts';

describe('a press', () => {
  it.each<[string, boolean, number | null, number, boolean]>([
    ['of a person who has seen it long enough counts', true, 1_000, 1_500, true],
    ['before a person can have seen it does not', true, 1_000, 1_499, false],
    ['on what is not in sight does not', true, null, 9_000, false],
    ['that a script made does not', false, 1_000, 9_000, false],
  ])('%s', (_what, isTrusted, since, now, counts) => {
    expect(mayOpen({ isTrusted }, since, now)).toBe(counts);
  });
});
