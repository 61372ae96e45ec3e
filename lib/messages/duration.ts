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
  for (const [index, unit] of UNITS.entries()) {
    const smaller = UNITS[index + 1] ?? { id: unit.id, ms: SECOND_MS };
    const roundedMs = Math.round(absoluteMs / smaller.ms) * smaller.ms;
    if (roundedMs < unit.ms) continue;
    const larger = { id: unit.id, n: Math.floor(roundedMs / unit.ms) };
    const rest = Math.round((roundedMs % unit.ms) / smaller.ms);
    return rest === 0 ? [larger] : [larger, { id: smaller.id, n: rest }];
  }
  return [{ id: 'common.duration.seconds', n: Math.round(absoluteMs / SECOND_MS) }];
}
