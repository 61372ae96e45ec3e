import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createTimeAxis } from './time-axis.ts';

const HOUR = 3_600_000;
const at = (iso: string) => Date.parse(iso);
const labels = (zone: string, from: string, to: string, widthPx = 700) =>
  createTimeAxis('en-GB', zone)
    .ticks({ from: at(from), to: at(to) }, widthPx)
    .map(({ label }) => label);

describe('the axis of time', () => {
  it('has round times of the reader’s own clock', () => {
    expect(labels('UTC', '2026-01-15T09:01:00Z', '2026-01-15T09:41:00Z')).toEqual([
      '09:05',
      '09:10',
      '09:15',
      '09:20',
      '09:25',
      '09:30',
      '09:35',
      '09:40',
    ]);
    expect(labels('Asia/Kathmandu', '2026-01-15T00:00:00Z', '2026-01-15T12:00:00Z', 500)[0]).toBe('06:00');
  });

  it('names the day where a new one begins, and milliseconds where seconds are too long', () => {
    expect(labels('UTC', '2026-01-15T20:00:00Z', '2026-01-16T04:00:00Z')).toContain('16 Jan');
    expect(labels('UTC', '2026-01-15T09:00:00.000Z', '2026-01-15T09:00:00.900Z')[1]).toBe('09:00:00.200');
  });

  it('keeps to the clock on the wall when that is changed', () => {
    const ticks = createTimeAxis('en-GB', 'Europe/Berlin').ticks(
      { from: at('2026-03-28T18:00:00Z'), to: at('2026-03-29T18:00:00Z') },
      400,
    );
    expect(ticks.map(({ label }) => label)).toEqual(['29 Mar', '06:00', '12:00', '18:00']);
    expect((ticks[1]?.at ?? 0) - (ticks[0]?.at ?? 0)).toBe(5 * HOUR);
  });

  it('is finite, in order and within the window, for any window', () => {
    const anyNumber = fc.oneof(fc.double(), fc.constantFrom(Number.NaN, 1 / 0, -8.64e15, 8.64e15, 1e16));
    const axis = createTimeAxis('de', 'America/New_York');
    fc.assert(
      fc.property(anyNumber, anyNumber, anyNumber, (from, to, widthPx) => {
        let last = Number.NEGATIVE_INFINITY;
        const ticks = axis.ticks({ from, to }, widthPx);
        expect(ticks.length).toBeLessThanOrEqual(60);
        for (const tick of ticks) {
          expect(tick.at).toBeGreaterThan(last);
          expect(tick.at).toBeGreaterThanOrEqual(from);
          expect(tick.at).toBeLessThanOrEqual(to);
          last = tick.at;
        }
      }),
      { numRuns: 500 },
    );
  });
});
