/** Times of day and dates, in the reader's own habits and zone. */
export type TimeFormat = {
  /** What it was made for. */
  locale: string;
  timeZone: string | undefined;
  /** `14:03:07.481`, for rows of a log. */
  precise(ms: number): string;
  /** `14:03:07`, with the day where it is not the day of `nowMs`. */
  brief(ms: number, nowMs: number): string;
  /** `14:03`, for rows that stand under their day. */
  clock(ms: number): string;
  /** `Today`, `Yesterday`, else `Sunday, 1 March 2026`. */
  day(ms: number, nowMs: number): string;
  /** Names the day in the reader's zone: equal for times of one day. */
  dayKey(ms: number): string;
  /** `1 Mar 2026, 14:03:07`. */
  full(ms: number): string;
  /** `1 Mar 2026, 14:03:07.481`. */
  exact(ms: number): string;
  /** ISO 8601 for `<time dateTime>`. */
  machine(ms: number): string;
};

/** @param locale BCP 47 tag; @param timeZone IANA name, the reader's own where absent */
export function createTimeFormat(locale: string, timeZone?: string): TimeFormat {
  const zone = timeZone === undefined ? {} : { timeZone };
  const clock = { hour: '2-digit', minute: '2-digit', second: '2-digit', hourCycle: 'h23' } as const;
  const precise = new Intl.DateTimeFormat(locale, { ...zone, ...clock, fractionalSecondDigits: 3 });
  const brief = new Intl.DateTimeFormat(locale, { ...zone, ...clock });
  const dated = new Intl.DateTimeFormat(locale, { ...zone, ...clock, day: 'numeric', month: 'short' });
  const fully = { ...zone, ...clock, day: 'numeric', month: 'short', year: 'numeric' } as const;
  const full = new Intl.DateTimeFormat(locale, fully);
  const exact = new Intl.DateTimeFormat(locale, {
    ...fully,
    fractionalSecondDigits: 3,
  });
  const day = new Intl.DateTimeFormat(locale, { ...zone, dateStyle: 'short' });
  const minute = new Intl.DateTimeFormat(locale, {
    ...zone,
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  });
  const longDay = new Intl.DateTimeFormat(locale, { ...zone, dateStyle: 'full' });
  const calendar = new Intl.DateTimeFormat('en-CA', { ...zone, dateStyle: 'short' });
  const near = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  const nearDay = (daysAgo: number) => capitalised(near.format(daysAgo === 0 ? 0 : -daysAgo, 'day'), locale);
  const write = (format: Intl.DateTimeFormat, ms: number) =>
    Math.abs(ms) <= MAX_DATE_MS ? format.format(ms) : String(ms);
  return {
    locale,
    timeZone,
    precise: (ms) => write(precise, ms),
    brief: (ms, nowMs) => write(write(day, ms) === write(day, nowMs) ? brief : dated, ms),
    clock: (ms) => write(minute, ms),
    day(ms, nowMs) {
      const daysAgo = (calendarDay(write(calendar, nowMs)) - calendarDay(write(calendar, ms))) / DAY_MS;
      return daysAgo === 0 || daysAgo === 1 ? nearDay(daysAgo) : write(longDay, ms);
    },
    dayKey: (ms) => write(calendar, ms),
    full: (ms) => write(full, ms),
    exact: (ms) => write(exact, ms),
    machine: (ms) => (Math.abs(ms) <= MAX_DATE_MS ? new Date(ms).toISOString() : String(ms)),
  };
}

/** ECMA-262's range of times; beyond it `Intl` throws. */
const MAX_DATE_MS = 8.64e15;

const DAY_MS = 86_400_000;

/** Midnight UTC of `2026-03-01`: days of the calendar then lie 24 hours apart, whatever the zone does. */
const calendarDay = (date: string): number => Date.parse(`${date}T00:00:00Z`);

const capitalised = (word: string, locale: string): string =>
  word.slice(0, 1).toLocaleUpperCase(locale) + word.slice(1);
