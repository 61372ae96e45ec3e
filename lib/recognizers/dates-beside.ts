import type { Leaf } from '../secrets/types.ts';

const DAY_MS = 86_400_000;
/** Lifetimes beyond this are no lifetimes of a credential. */
const LONGEST_LIFETIME_MS = 3_660 * DAY_MS;

const EXPIRY = /expir|^exp$|validuntil|validto|notafter/;
const LIFETIME = /expiresin|expiryin|lifetime|maxage|ttl|expiresinseconds/;
const ISSUED = /^iat$|issuedat|createdat|obtainedat|storedat|cachedat|acquiredat|^created$/;
const OTHER_DATE = /refresh|id|access|session|user|csrf|device|password|trial|plan|subscription/;

export type Dates = { expiresAt?: number; issuedAt?: number };

/**
 * Dates stored beside a credential: `expires_at`, `exp`, `expiresOn` … as s or ms by magnitude, `expires_in` from
 * the moment of writing or from an issue date. A date that names another credential (`refresh_expires_at` beside an
 * access token) is not taken.
 * @param about normalised word of the credential: `access`, `refresh`, `id` …
 */
export function datesBeside(
  leaves: readonly Leaf[],
  leaf: Leaf,
  about: string,
  writtenAt?: number | null,
): Dates {
  const parent = parentOf(leaf.path);
  const numbers = leaves.filter((other) => other.number !== undefined && parentOf(other.path) === parent);
  const issued = numbers.find((other) => ISSUED.test(other.name) && concerns(other.name, about, ISSUED));
  const issuedAt = toMs(issued?.number);
  const dates: Dates = issuedAt === null ? {} : { issuedAt };
  const lifetimes = numbers.filter((other) => LIFETIME.test(other.name));
  const expiries = numbers.filter((other) => EXPIRY.test(other.name) && !LIFETIME.test(other.name));
  for (const other of [...bestFirst(expiries, about), ...bestFirst(lifetimes, about)]) {
    const date = toMs(other.number);
    if (date !== null) return { ...dates, expiresAt: date };
    const lifetimeMs = (other.number ?? 0) * 1000;
    const from = issuedAt ?? writtenAt ?? null;
    if (from !== null && lifetimeMs > 0 && lifetimeMs < LONGEST_LIFETIME_MS)
      return { ...dates, expiresAt: from + lifetimeMs };
  }
  return dates;
}

/** Dates named after the credential before dates without an owner; dates of others not at all. */
function bestFirst(dates: Leaf[], about: string): Leaf[] {
  const own = dates.filter((date) => about !== '' && date.name.includes(about));
  const nobodys = dates.filter((date) => !own.includes(date) && concerns(date.name, about, EXPIRY));
  return [...own, ...nobodys];
}

/** A bare date beside a refresh token is the access token's (RFC 6749 section 5.1). */
function concerns(name: string, about: string, word: RegExp): boolean {
  if (about !== '' && name.includes(about)) return true;
  if (about === 'refresh') return false;
  return !OTHER_DATE.test(name.replace(word, '').replace(/idle|valid/g, ''));
}

/** Seconds, milliseconds or microseconds by magnitude; null where it is no date. */
export function toMs(value: number | undefined): number | null {
  if (value === undefined || !Number.isFinite(value) || value < 1e8 || value >= 1e17) return null;
  if (value < 1e11) return Math.round(value * 1000);
  return Math.round(value < 1e14 ? value : value / 1000);
}

/** `state.auth` of `state.auth.token`; items of an array share the array as parent. */
export function parentOf(path: string): string {
  const end = Math.max(path.lastIndexOf('.'), path.lastIndexOf('['));
  return end < 0 ? '' : path.slice(0, end);
}
