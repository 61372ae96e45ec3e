const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;

const counted = (count: number, unit: string) => `${count} ${unit}${count === 1 ? '' : 's'}`;

/**
 * A duration as the first tracker's lines have it, rounded down: `45 minutes`, `12 hours`, `19 days, 12 hours`. English
 * in every language: the lines are a format. Below two hours in minutes, as its access tokens of an hour were.
 */
export function durationWords(durationMs: number): string {
  if (durationMs >= DAY_MS) {
    const days = Math.floor(durationMs / DAY_MS);
    return `${counted(days, 'day')}, ${counted(Math.floor((durationMs - days * DAY_MS) / HOUR_MS), 'hour')}`;
  }
  if (durationMs >= 2 * HOUR_MS) return counted(Math.floor(durationMs / HOUR_MS), 'hour');
  return counted(Math.floor(Math.max(0, durationMs) / MINUTE_MS), 'minute');
}
