import { describe, expect, it } from 'vitest';
import { createClockComparison } from './clock-comparison.ts';

const DAY_MS = 86_400_000;

function clocks() {
  const clock = { wall: 1_760_000_000_000, monotonic: 5_000 };
  const jumpedBy = createClockComparison(
    () => clock.wall,
    () => clock.monotonic,
  );
  const pass = (ms: number) => {
    clock.wall += ms;
    clock.monotonic += ms;
  };
  return { clock, jumpedBy, pass };
}

describe('a clock', () => {
  it.each([DAY_MS, -DAY_MS, 2_001, -2_001, 365 * DAY_MS])(
    'that is moved by %d ms has jumped, once',
    (byMs) => {
      const { clock, jumpedBy, pass } = clocks();
      pass(60_000);
      clock.wall += byMs;
      expect(jumpedBy()).toBe(byMs);
      pass(60_000);
      expect(jumpedBy()).toBe(0);
    },
  );

  it('has not jumped however long one waits, nor when it is corrected by a little', () => {
    const { clock, jumpedBy, pass } = clocks();
    pass(30 * DAY_MS);
    clock.wall -= 1_900;
    expect(jumpedBy()).toBe(0);
  });

  it('has jumped when it was corrected by a little so often that dates are wrong now', () => {
    const { clock, jumpedBy, pass } = clocks();
    let told = 0;
    for (let day = 0; day < 50; day += 1) {
      pass(DAY_MS);
      clock.wall += 100;
      told += jumpedBy();
    }
    expect(told).toBeGreaterThan(4_000);
  });

  it('jumps forward by the time that the computer slept', () => {
    const { clock, jumpedBy } = clocks();
    clock.wall += 8 * 3_600_000;
    expect(jumpedBy()).toBe(8 * 3_600_000);
  });

  it('does not jump with daylight saving: it counts in UTC', () => {
    // Berlin, 2026-03-29, 02:00 becomes 03:00.
    const before = Date.parse('2026-03-29T01:59:59+01:00');
    const { clock, jumpedBy } = clocks();
    clock.wall = before;
    clock.monotonic = 1;
    jumpedBy();
    clock.wall = Date.parse('2026-03-29T03:00:00+02:00');
    clock.monotonic += 1_000;
    expect(jumpedBy()).toBe(0);
  });
});
