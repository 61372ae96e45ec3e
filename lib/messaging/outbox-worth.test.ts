import { describe, expect, it } from 'vitest';
import type { Observation } from './observation.ts';
import { isUrgent, sizeOf, worthOf } from './outbox-worth.ts';

const change = (before: string | null, after: string | null): Observation => ({
  type: 'storage',
  area: 'localStorage',
  key: 'token',
  before,
  after,
  how: 'setItem',
});

describe('the worth of an observation', () => {
  it('is highest for a loss or an overwrite, lower for a first write, lowest for activity', () => {
    expect(worthOf(change('a', null))).toBe(3);
    expect(worthOf(change('a', 'b'))).toBe(3);
    expect(worthOf(change(null, 'b'))).toBe(2);
    expect(worthOf({ type: 'activity', from: 0, to: 1, counts: { mouse: 1 } as never })).toBe(0);
  });
  it('makes a removal urgent, a rotation and a first write not', () => {
    expect(isUrgent(change('a', null))).toBe(true);
    expect(isUrgent(change('a', 'b'))).toBe(false);
    expect(isUrgent(change(null, 'b'))).toBe(false);
    expect(isUrgent({ type: 'intent', intent: 'sign-out', trigger: 'click' })).toBe(true);
    expect(isUrgent({ type: 'visibility', state: 'hidden' })).toBe(false);
  });
});

describe('the size of an observation', () => {
  it('grows with all raw text in it', () => {
    const small = sizeOf(change(null, ''));
    expect(sizeOf(change('x'.repeat(1_000), 'y'.repeat(500))) - small).toBe(1_500);
    const entries = [{ key: 'k'.repeat(10), value: 'v'.repeat(90) }];
    const empty = sizeOf({ type: 'snapshot', area: 'localStorage', keyCount: 1, entries: [] });
    expect(sizeOf({ type: 'snapshot', area: 'localStorage', keyCount: 1, entries }) - empty).toBe(100);
  });
});
