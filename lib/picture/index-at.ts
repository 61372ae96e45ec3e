import type { LogEvent } from '../events/event.ts';

/** Place of the first event at a time that is the one meant; of the first at that time where none is; -1 without any. */
export function indexAt(log: readonly LogEvent[], at: number, isMeant: (event: LogEvent) => boolean): number {
  let low = 0;
  let high = log.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((log[middle] as LogEvent).at < at) low = middle + 1;
    else high = middle;
  }
  for (let index = low; index < log.length && (log[index] as LogEvent).at === at; index += 1)
    if (isMeant(log[index] as LogEvent)) return index;
  return log[low]?.at === at ? low : -1;
}
