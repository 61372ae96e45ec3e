import type { Span } from './types.ts';

export type Tick = { at: number; label: string };

export type TimeAxis = {
  /** Ticks at round times of the reader's own clock, none nearer than their labels need. */
  ticks(shown: Span, widthPx: number): Tick[];
};

const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const STEPS = [
  ...[1, 2, 5, 10, 20, 50, 100, 200, 500],
  ...[1, 2, 5, 10, 15, 30].map((seconds) => seconds * SECOND),
  ...[1, 2, 5, 10, 15, 30].map((minutes) => minutes * MINUTE),
  ...[1, 2, 3, 6, 12].map((hours) => hours * HOUR),
  ...[1, 2, 7, 14, 30, 90, 365, 3_650].map((days) => days * DAY),
];
const MOST_TICKS = 60;
/** ECMA-262's range of times; beyond it `Intl` throws. */
const MAX_DATE_MS = 8.64e15;

/**
 * An axis in the reader's habits and zone. Steps are round by the clock on the wall: with daylight saving the ticks of
 * such a day lie an hour nearer or farther. Knows no clock of its own.
 * @param timeZone IANA name, the reader's own where absent
 */
export function createTimeAxis(locale: string, timeZone?: string): TimeAxis {
  const zone = timeZone === undefined ? {} : { timeZone };
  const clock = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const;
  const minutes = new Intl.DateTimeFormat(locale, { ...zone, ...clock });
  const seconds = new Intl.DateTimeFormat(locale, { ...zone, ...clock, second: '2-digit' });
  const millis = new Intl.DateTimeFormat(locale, {
    ...zone,
    ...clock,
    second: '2-digit',
    fractionalSecondDigits: 3,
  });
  const days = new Intl.DateTimeFormat(locale, { ...zone, day: 'numeric', month: 'short' });
  const years = new Intl.DateTimeFormat(locale, { ...zone, month: 'short', year: 'numeric' });
  const offsetAt = createOffset(zone);

  function write(at: number, stepMs: number, newDay: boolean): string {
    if (stepMs >= 365 * DAY) return years.format(at);
    if (stepMs >= DAY || (newDay && stepMs >= HOUR)) return days.format(at);
    return (stepMs < SECOND ? millis : stepMs < MINUTE ? seconds : minutes).format(at);
  }

  return {
    ticks({ from, to }, widthPx) {
      if (!(to > from) || !(widthPx > 0) || Math.abs(from) > MAX_DATE_MS || Math.abs(to) > MAX_DATE_MS)
        return [];
      const perPx = (to - from) / widthPx;
      const step = STEPS.find((one) => one / perPx >= labelPx(one)) ?? (STEPS.at(-1) as number);
      const ticks: Tick[] = [];
      let offset = offsetAt(from);
      let wall = Math.ceil((from + offset) / step) * step;
      // Counted: at the ends of the range a step may be too small to move a number.
      for (let turn = 0; turn < MOST_TICKS; turn += 1) {
        // Close to a change of the clocks the offset of the tick itself counts.
        offset = offsetAt(wall - offset);
        const at = wall - offset;
        if (!(at <= to) || at > MAX_DATE_MS) break;
        if (at >= from && at > (ticks.at(-1)?.at ?? Number.NEGATIVE_INFINITY))
          ticks.push({ at, label: write(at, step, wall % DAY === 0) });
        wall += step;
      }
      return ticks;
    },
  };
}

/** Room that a label takes and what has to stay free beside it, px. */
const labelPx = (stepMs: number) => (stepMs < SECOND ? 92 : stepMs < MINUTE ? 74 : 58);

/** Minutes that the wall's clock is ahead of UTC, as ms; read once an hour, since `Intl` takes its time. */
function createOffset(zone: { timeZone?: string }): (at: number) => number {
  const parts = new Intl.DateTimeFormat('en-US', {
    ...zone,
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
    hourCycle: 'h23',
    era: 'short',
  });
  const known = new Map<number, number>();
  return (at) => {
    const quarter = Math.floor(at / (15 * MINUTE));
    let offset = known.get(quarter);
    if (offset === undefined) {
      const whole = quarter * 15 * MINUTE;
      const read: Record<string, number> = {};
      for (const { type, value } of parts.formatToParts(whole)) read[type] = Number(value);
      const { year = 1970, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = read;
      const wall = Date.UTC(year, month - 1, day, hour, minute, second) - whole;
      // Years before Christ and before 1900 are read wrong; nobody's log is that old.
      offset = Math.abs(wall) <= DAY ? wall : 0;
      if (known.size > 500) known.clear();
      known.set(quarter, offset);
    }
    return offset;
  };
}
