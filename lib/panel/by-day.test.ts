import { describe, expect, it } from 'vitest';
import { byDay } from './by-day.ts';
import { createTimeFormat } from './time-format.ts';

const HOUR = 3_600_000;
const time = createTimeFormat('en-GB', 'Europe/Berlin');
/** 23:30 in Berlin. */
const late = Date.UTC(2026, 2, 1, 22, 30);

describe('entries by day', () => {
  it('follow the days of the reader’s zone, not of UTC', () => {
    const entries = [{ at: late + HOUR }, { at: late + 1 }, { at: late }];
    expect(byDay(entries, time).map(({ entries: ofDay }) => ofDay.length)).toEqual([1, 2]);
  });

  it('are none where there is none, and survive times beyond all dates', () => {
    expect(byDay([], time)).toEqual([]);
    expect(byDay([{ at: 9e15 }], time)).toHaveLength(1);
  });

  it('are headed by today, yesterday, or the date with its weekday', () => {
    expect(time.day(late, late + 1_000)).toBe('Today');
    expect(time.day(late, late + HOUR)).toBe('Yesterday');
    expect(time.day(late, late + 24 * HOUR + HOUR)).toBe('Sunday, 1 March 2026');
    expect(time.day(late + HOUR, late)).toBe('Monday, 2 March 2026');
    expect(time.day(9e15, late)).toBe('9000000000000000');
  });

  it('have the day before by the calendar, also where a day has 23 hours', () => {
    const noonAfterSpring = Date.UTC(2026, 2, 29, 10);
    expect(time.day(noonAfterSpring - 23 * HOUR, noonAfterSpring)).toBe('Yesterday');
    const justAfterMidnight = Date.UTC(2026, 2, 29, 22, 10);
    expect(time.day(Date.UTC(2026, 2, 28, 23, 30), justAfterMidnight)).toBe('Yesterday');
  });
});
