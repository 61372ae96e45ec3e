import type { ReportOutcome } from './answer.ts';

const FIRST_MS = 2_000;
const LONGEST_MS = 60 * 60_000;
/** A server may ask for patience, not for a year. */
const LONGEST_ASKED_MS = 24 * 60 * 60_000;
/** What the server does not want will not be wanted a moment later. */
const REFUSED_AFTER_MS = 5 * 60_000;

/**
 * How long to wait before the next attempt, ms: doubled with each failure up to an hour, spread by a quarter so that
 * many testers do not come at once, and never less than the server asked for.
 * @param failures attempts that failed one after the other, this one included
 * @param askedMs what `Retry-After` asked for, null where it did not
 * @param random from 0 up to 1
 */
export function retryDelayMs(
  failures: number,
  outcome: Exclude<ReportOutcome, 'delivered'>,
  askedMs: number | null,
  random: number,
): number {
  const doubled = Math.min(LONGEST_MS, FIRST_MS * 2 ** Math.min(20, Math.max(0, failures - 1)));
  const least = outcome === 'refused' ? Math.max(REFUSED_AFTER_MS, doubled) : doubled;
  return Math.max(Math.round(least * (0.75 + 0.25 * random)), Math.min(askedMs ?? 0, LONGEST_ASKED_MS));
}

/** `Retry-After` (RFC 9110 section 10.2.3): seconds or a date. Null where it is neither, or has passed. */
export function readRetryAfter(header: string | null, now: number): number | null {
  const value = header?.trim() ?? '';
  if (/^\d{1,9}$/.test(value)) return Number(value) * 1_000;
  const at = /[a-z]/i.test(value) ? Date.parse(value) : Number.NaN;
  return Number.isFinite(at) && at > now ? at - now : null;
}
