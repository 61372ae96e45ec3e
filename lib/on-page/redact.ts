import { maskRuns } from '../exports/mask-runs.ts';
import { isFreeField, scan } from '../exports/scan.ts';

const REMOVED = ':removed';

/**
 * What is about to stand on a page, by the rules of exports: long random runs and e-mail addresses in free texts are
 * masked, and all of it is looked through once more.
 * @returns null where something looks like a credential all the same: then nothing of it may be shown
 */
export function redact<T extends object>(details: T): T | null {
  try {
    scan(details, { look: 'tokens' });
    const clean = walk(details, '') as T;
    scan(clean, { look: 'all' });
    return clean;
  } catch {
    return null;
  }
}

function walk(value: unknown, field: string): unknown {
  if (typeof value === 'string') return isFreeField(field) ? mask(value) : value;
  if (Array.isArray(value)) return value.map((item) => walk(item, field));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [mask(name), walk(item, name)]));
}

const mask = (value: string): string => maskRuns(value, () => REMOVED);
