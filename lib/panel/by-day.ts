import type { TimeFormat } from './time-format.ts';

/** What happened on one day, `at` its first entry's time, ms. */
export type DayGroup<Entry> = { day: string; at: number; entries: Entry[] };

/** Groups what is in order of time by the reader's own days; keeps the order. */
export function byDay<Entry extends { at: number }>(
  entries: readonly Entry[],
  time: Pick<TimeFormat, 'dayKey'>,
): DayGroup<Entry>[] {
  const groups: DayGroup<Entry>[] = [];
  for (const entry of entries) {
    const day = time.dayKey(entry.at);
    const last = groups.at(-1);
    if (last?.day === day) last.entries.push(entry);
    else groups.push({ day, at: entry.at, entries: [entry] });
  }
  return groups;
}
