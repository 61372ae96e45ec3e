import { describe, expect, it, vi } from 'vitest';
import { createFakeTime } from './fixtures/fake-platform.ts';
import { createLiveClock } from './live-clock.ts';

describe('the live clock', () => {
  it('ticks once a second, with one timer for all', () => {
    const time = createFakeTime(1_000_250);
    const clock = createLiveClock(time);
    const [first, second] = [vi.fn(), vi.fn()];
    clock.subscribe(first);
    clock.subscribe(second);
    expect(time.timers()).toBe(1);
    time.pass(3_000);
    expect(first).toHaveBeenCalledTimes(3);
    expect(second).toHaveBeenCalledTimes(3);
    expect(clock.nowMs()).toBe(1_003_000);
  });

  it('stands between two ticks', () => {
    const time = createFakeTime(1_000_250);
    const clock = createLiveClock(time);
    clock.subscribe(() => {});
    time.pass(500);
    expect(clock.nowMs()).toBe(1_000_250);
  });

  it('has no timer before anyone listens, nor after the last one left', () => {
    const time = createFakeTime();
    const clock = createLiveClock(time);
    expect(time.timers()).toBe(0);
    const leave = clock.subscribe(() => {});
    leave();
    leave();
    expect(time.timers()).toBe(0);
  });

  it('has no timer while the panel is hidden, and is right at once when it is shown', () => {
    const time = createFakeTime();
    const clock = createLiveClock(time);
    const listener = vi.fn();
    clock.subscribe(listener);
    time.show(false);
    expect(time.timers()).toBe(0);
    time.pass(60_000);
    expect(listener).not.toHaveBeenCalled();
    time.show(true);
    expect(listener).toHaveBeenCalledTimes(1);
    expect(clock.nowMs()).toBe(time.now());
    expect(time.timers()).toBe(1);
  });
});
