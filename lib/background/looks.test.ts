import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createLooks } from './looks.ts';

const SITE = 'https://app.example.com';

beforeEach(() => {
  vi.useFakeTimers({ now: 0 });
});
afterEach(() => {
  vi.useRealTimers();
});

/** Looks that take `tookMs`, and say what `answers` say, in turn. */
function looksOf({ tookMs = 0, answers = [] as (number | null | Error)[], wanted = true } = {}) {
  const at: number[] = [];
  const state = { wanted };
  const looks = createLooks({
    soonMs: 100,
    isWanted: () => state.wanted,
    async look() {
      at.push(Date.now());
      if (tookMs > 0) await new Promise((done) => setTimeout(done, tookMs));
      const answer = answers.shift() ?? null;
      if (answer instanceof Error) throw answer;
      return answer;
    },
    now: () => Date.now(),
  });
  return { looks, at, state };
}

describe('looks', () => {
  it('are one for all that happened within the pause', async () => {
    const { looks, at } = looksOf();
    looks.soon(SITE);
    await vi.advanceTimersByTimeAsync(60);
    looks.soon(SITE);
    await vi.advanceTimersByTimeAsync(1_000);
    expect(at).toEqual([100]);
  });

  it('are none where nobody wants one', async () => {
    const { looks, at } = looksOf({ wanted: false });
    looks.soon(SITE);
    await vi.advanceTimersByTimeAsync(1_000);
    expect(at).toEqual([]);
  });

  it('happen again for what came during one, after ten times as long as it took', async () => {
    const { looks, at } = looksOf({ tookMs: 50 });
    looks.soon(SITE);
    await vi.advanceTimersByTimeAsync(120);
    looks.soon(SITE);
    await vi.advanceTimersByTimeAsync(5_000);
    expect(at).toEqual([100, 150 + 500]);
  });

  it('happen again when the last one asked for it, and earlier when something happens before', async () => {
    const { looks, at } = looksOf({ answers: [3_000, 3_000, null] });
    looks.soon(SITE);
    await vi.advanceTimersByTimeAsync(1_000);
    looks.soon(SITE);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(at).toEqual([100, 1_100, 4_100]);
  });

  it('end where they are not wanted any more', async () => {
    const { looks, at, state } = looksOf({ answers: [500] });
    looks.soon(SITE);
    await vi.advanceTimersByTimeAsync(50);
    state.wanted = false;
    await vi.advanceTimersByTimeAsync(5_000);
    expect(at).toEqual([100]);
  });

  it('go on after one that failed', async () => {
    const { looks, at } = looksOf({ answers: [new Error('no disk'), null] });
    looks.soon(SITE);
    await vi.advanceTimersByTimeAsync(200);
    looks.soon(SITE);
    await vi.advanceTimersByTimeAsync(5_000);
    expect(at).toEqual([100, 300]);
  });

  it('of one site do not wait for another', async () => {
    const { looks, at } = looksOf({ tookMs: 50 });
    looks.soon(SITE);
    await vi.advanceTimersByTimeAsync(110);
    looks.soon('https://other.example.com');
    await vi.advanceTimersByTimeAsync(5_000);
    expect(at).toEqual([100, 210]);
  });
});
