import { describe, expect, it } from 'vitest';
import { rateWithInterval, wilson } from './wilson.ts';

describe('the interval of a rate', () => {
  it('is honest for all of a few: five of five may still be 57 %', () => {
    const [low, high] = wilson(5, 5);
    expect(low).toBeCloseTo(0.566, 2);
    expect(high).toBe(1);
  });

  it('gets narrow with many', () => {
    const [low, high] = wilson(970, 1000);
    expect(high - low).toBeLessThan(0.03);
  });

  it('says nothing of nothing', () => {
    expect(wilson(0, 0)).toEqual([0, 1]);
    expect(rateWithInterval(0, 0)).toBe('–');
  });
});
