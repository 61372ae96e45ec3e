import { describe, expect, it } from 'vitest';
import { findOffset, type Stamped } from './find-offset.ts';

const requests: Stamped[] = [0, 1_000, 7_000, 20_500, 61_000].map((at, index) => ({
  key: `k${index % 3}`,
  at,
}));
const logged = (byMs: number) =>
  requests.map(({ key, at }) => ({ key, at: Math.floor((at + byMs) / 1_000) * 1_000 }));

describe('the offset of the server’s clock', () => {
  it.each([0, 2_000, -3_600_000, 7 * 3_600_000 + 12_000])('%d ms, by requests that both have', (byMs) => {
    const found = findOffset(requests, logged(byMs), 0);
    expect(found?.matched).toBe(5);
    expect(Math.abs((found?.offsetMs ?? 0) - byMs)).toBeLessThanOrEqual(1_000);
  });

  it('is the same in whatever order they come, and with other requests between', () => {
    const lines = logged(5_000);
    const others = Array.from({ length: 50 }, (_, index) => ({ key: 'other', at: index * 997 }));
    expect(findOffset([...requests].reverse(), [...others, ...lines].reverse(), 0)).toEqual(
      findOffset(requests, lines, 0),
    );
  });

  it('is not made of two requests, nor of none', () => {
    expect(findOffset(requests.slice(0, 2), logged(0).slice(0, 2), 0)).toBeNull();
    expect(findOffset(requests, [], 0)).toBeNull();
  });

  it('of a page that is polled, the one nearest to what the answers’ dates say', () => {
    const polled = Array.from({ length: 20 }, (_, index) => ({ key: 'poll', at: index * 5_000 }));
    const part = polled.slice(5, 15).map(({ key, at }) => ({ key, at: at + 10_000 }));
    expect(findOffset(polled, part, 9_500)?.offsetMs).toBe(10_000);
    expect(findOffset(polled, part, 200)?.offsetMs).toBe(0);
  });
});
