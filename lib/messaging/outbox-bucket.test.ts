import { describe, expect, it } from 'vitest';
import { createBucket } from './outbox-bucket.ts';

describe('a token bucket', () => {
  const at = { ms: 1_000 };
  const bucket = () => createBucket({ burst: 3, perSecond: 2 }, () => at.ms);
  const takeAll = (take: () => boolean, tries: number) =>
    Array.from({ length: tries }, take).filter(Boolean).length;

  it('lets the burst through, then nothing while time stands', () => {
    expect(takeAll(bucket(), 10)).toBe(3);
  });
  it('refills by the clock, never above the burst', () => {
    const take = bucket();
    takeAll(take, 10);
    at.ms += 1_000;
    expect(takeAll(take, 10)).toBe(2);
    at.ms += 60_000;
    expect(takeAll(take, 10)).toBe(3);
  });
  it('keeps what is left of a token', () => {
    const take = bucket();
    takeAll(take, 10);
    at.ms += 400;
    expect(take()).toBe(false);
    at.ms += 100;
    expect(take()).toBe(true);
  });
  it('refills nothing when the clock jumps backwards, and goes on from there', () => {
    const take = bucket();
    takeAll(take, 10);
    at.ms -= 3_600_000;
    expect(take()).toBe(false);
    at.ms += 500;
    expect(take()).toBe(true);
  });
});
