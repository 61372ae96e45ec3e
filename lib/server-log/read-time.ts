/** `2024-01-15T14:32:15.123Z`, `2024-01-15 14:32:15,123`, `2024/01/15 14:32:15 +0100`. */
const ISO =
  /^(\d{4})[-/](\d\d)[-/](\d\d)[T ](\d\d):(\d\d):(\d\d)(?:[.,](\d{1,9}))? ?(Z|UTC|GMT|[+-]\d\d:?\d\d(?!\d))?/;
/** The time of the Common Log Format: `15/Jan/2024:14:32:15 +0000`. */
const COMMON = /^(\d{1,2})\/([A-Z][a-z]{2})\/(\d{4}):(\d\d):(\d\d):(\d\d)(?: ([+-]\d{4}))?/;
const EPOCH = /^\d{10}(?:\d{3})?(?:\.\d{1,9})?(?!\d)/;
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** From here on a number counts milliseconds: as seconds it would be in the year 5138. */
const FIRST_MS = 1e11;

/**
 * The time at the beginning of a text: ISO 8601 and what is like it, the Common Log Format's, seconds or milliseconds
 * since the epoch. Without a zone it is read as UTC. Null where no time is. Linear.
 */
export function readTime(text: string): { at: number; length: number } | null {
  const iso = ISO.exec(text);
  if (iso) {
    const [all, year, month, day, hour, minute, second, fraction = '', zone = ''] = iso;
    const ms = Math.floor(Number(`0.${fraction || '0'}`) * 1_000);
    return timed([year, month, day, hour, minute, second].map(Number), ms, zone, all.trimEnd().length);
  }
  const common = COMMON.exec(text);
  if (common) {
    const [all, day, name = '', year, hour, minute, second, zone = ''] = common;
    const month = MONTHS.indexOf(name) + 1;
    return timed([Number(year), month, ...[day, hour, minute, second].map(Number)], 0, zone, all.length);
  }
  const epoch = EPOCH.exec(text)?.[0];
  return epoch === undefined ? null : { at: epochOf(Number(epoch)), length: epoch.length };
}

/** Ms since the epoch of a number that may count seconds. */
export function epochOf(value: number): number {
  return Math.round(value < FIRST_MS ? value * 1_000 : value);
}

function timed(
  [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0]: number[],
  ms: number,
  zone: string,
  length: number,
): { at: number; length: number } | null {
  if (month < 1 || month > 12 || day < 1 || day > 31 || hour > 23 || minute > 59 || second > 60) return null;
  return { at: Date.UTC(year, month - 1, day, hour, minute, second, ms) - zoneMs(zone), length };
}

function zoneMs(zone: string): number {
  const parts = /^([+-])(\d\d):?(\d\d)$/.exec(zone);
  if (!parts) return 0;
  const minutes = Number(parts[2]) * 60 + Number(parts[3]);
  return (parts[1] === '-' ? -minutes : minutes) * 60_000;
}
