const SECOND_MS = 1_000;
const UNITS = [
  { id: 'common.duration.days', ms: 86_400_000 },
  { id: 'common.duration.hours', ms: 3_600_000 },
  { id: 'common.duration.minutes', ms: 60_000 },
  { id: 'common.duration.seconds', ms: SECOND_MS },
] as const;

/** One unit of a duration: the id of its text and how many. */
export type DurationPart = { id: string; n: number };

/**
 * Splits a duration, without its sign, into at most its two largest units: 35 min 4 s, 19 days 4 h, 4.2 s, 12 ms.
 * Rounds to the smaller unit shown; below ten seconds a tenth counts, below a tenth milliseconds do.
 * Says nothing about words or order: those are the catalogue's (`Intl.DurationFormat` would need Chrome 129).
 */
export function durationParts(durationMs: number): DurationPart[] {
  const absoluteMs = Math.abs(durationMs);
  if (absoluteMs < 100) {
    const wholeMs = Math.round(absoluteMs);
    return wholeMs === 0
      ? [{ id: 'common.duration.seconds', n: 0 }]
      : [{ id: 'common.duration.milliseconds', n: wholeMs }];
  }
  const tenths = Math.round(absoluteMs / 100) / 10;
  if (tenths < 10) return [{ id: 'common.duration.seconds', n: tenths }];
  return largestTwo(absoluteMs);
}

function largestTwo(absoluteMs: number): DurationPart[] {
  const found = UNITS.findIndex((unit) => absoluteMs >= unit.ms);
  const index = found < 0 ? UNITS.length - 1 : found;
  const unit = UNITS[index] ?? UNITS[3];
  const smaller = UNITS[index + 1] ?? unit;
  const roundedMs = Math.round(absoluteMs / smaller.ms) * smaller.ms;
  // 59 min 59.8 s is an hour; 59 min 35 s is not.
  const bigger = UNITS[index - 1];
  if (bigger && roundedMs >= bigger.ms) return [{ id: bigger.id, n: 1 }];
  const rest = Math.round((roundedMs % unit.ms) / smaller.ms);
  const larger = { id: unit.id, n: Math.floor(roundedMs / unit.ms) };
  return rest === 0 ? [larger] : [larger, { id: smaller.id, n: rest }];
}
