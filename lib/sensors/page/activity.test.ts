// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { activitySensor } from './activity.ts';
import { createTestingContext, trusted } from './testing-context.ts';

describe('activity', () => {
  beforeEach(() => vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }));
  afterEach(() => vi.useRealTimers());

  function started() {
    const context = createTestingContext(window);
    const stop = activitySensor.start(context);
    const pass = (ms: number): void => {
      context.clock.ms += ms;
      vi.advanceTimersByTime(ms);
    };
    const input = (type: string): void => void window.dispatchEvent(trusted(new Event(type)));
    return { ...context, stop, pass, input };
  }

  it('is told as one span after a pause of a second', () => {
    const { said, pass, input, stop } = started();
    input('mousemove');
    pass(300);
    input('keydown');
    input('mousedown');
    expect(said).toEqual([]);
    pass(1_100);
    expect(said).toEqual([
      { type: 'activity', from: 1_000_000, to: 1_000_300, counts: { mouse: 1, key: 1, click: 1 } },
    ]);
    stop();
  });

  it('is told every five seconds while it goes on, and nothing is counted twice', () => {
    const { said, pass, input, stop } = started();
    for (let n = 0; n < 24; n += 1) {
      input('wheel');
      pass(500);
    }
    pass(2_000);
    const spans = said as { from: number; to: number; counts: { wheel: number } }[];
    expect(spans.length).toBeGreaterThanOrEqual(2);
    expect(spans.reduce((sum, { counts }) => sum + counts.wheel, 0)).toBe(24);
    for (const { from, to } of spans) expect(to - from).toBeLessThanOrEqual(6_000);
    stop();
  });

  it('is told at once when the page goes away or is hidden', () => {
    const { said, input, occasions, stop } = started();
    input('touchstart');
    occasions.tell('leaving');
    expect(said).toMatchObject([{ counts: { touch: 1 } }]);
    stop();
  });

  it.each([8 * 3_600_000, -86_400_000])(
    'before and after a jump of the clock by %d ms is two spans',
    (byMs) => {
      const { said, clock, pass, input, stop } = started();
      input('keydown');
      pass(200);
      input('keydown');
      clock.ms += byMs;
      input('mousedown');
      pass(1_200);
      const spans = said as { from: number; to: number }[];
      expect(spans).toHaveLength(2);
      for (const { from, to } of spans) expect(to - from).toBeGreaterThanOrEqual(0);
      for (const { from, to } of spans) expect(to - from).toBeLessThan(1_000);
      stop();
    },
  );

  it('is not what script does', () => {
    const { said, pass, stop } = started();
    window.dispatchEvent(new Event('mousemove'));
    window.dispatchEvent(new Event('keydown'));
    pass(5_000);
    expect(said).toEqual([]);
    stop();
  });

  it('is not a page that scrolls by itself, but is one that the user scrolls', () => {
    const { said, pass, input, stop } = started();
    input('scroll');
    pass(5_000);
    expect(said).toEqual([]);
    input('wheel');
    input('scroll');
    pass(2_000);
    expect(said).toMatchObject([{ counts: { wheel: 1, scroll: 1 } }]);
    stop();
  });

  it('leaves no timer behind, and none runs in an idle page', () => {
    const { input, pass, stop } = started();
    expect(vi.getTimerCount()).toBe(0);
    input('keydown');
    pass(3_000);
    expect(vi.getTimerCount()).toBe(0);
    input('keydown');
    stop();
    expect(vi.getTimerCount()).toBe(0);
  });
});
