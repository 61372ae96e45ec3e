/** Below this a number is no date but a lifetime or a counter (1e8 s: March 1973). */
const SMALLEST_DATE_SECONDS = 1e8;
/** From here on a number is read as ms, µs (RFC 7519 means seconds, but issuers and stores disagree). */
const MS_FROM = 1e11;
const MICROS_FROM = 1e14;
const NANOS_FROM = 1e17;

const DIGITS = /^\d{9,16}(?:\.\d{1,9})?$/;
const ISO_DATE = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:?\d{2})?$/;

/**
 * A date of unknown unit as ms since the epoch, told by magnitude: seconds, milliseconds, microseconds; numeric
 * text and ISO 8601 text are read too.
 * @returns null for what is no date: 0 (Keycloak's "never" in offline tokens), negative, NaN, a lifetime such as
 *   3600, a number beyond every date, any other type.
 */
export function toEpochMs(value: unknown): number | null {
  if (typeof value === 'number') return fromNumber(value);
  if (typeof value !== 'string' || value.length > 40) return null;
  if (DIGITS.test(value)) return fromNumber(Number(value));
  if (!ISO_DATE.test(value)) return null;
  const ms = Date.parse(value);
  return Number.isFinite(ms) && ms > 0 ? ms : null;
}

function fromNumber(value: number): number | null {
  if (!Number.isFinite(value) || value < SMALLEST_DATE_SECONDS || value >= NANOS_FROM) return null;
  if (value < MS_FROM) return Math.round(value * 1000);
  if (value < MICROS_FROM) return Math.round(value);
  return Math.round(value / 1000);
}
