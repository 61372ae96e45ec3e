import type { EventOf } from '../events/event.ts';
import { corruptText } from './corrupt-text.ts';
import { toEpochMs } from './dates.ts';
import { parseExact } from './exact-json.ts';
import { maskName } from './mask-name.ts';
import { isExpiryName, normaliseName } from './names.ts';
import { unwrapOnce } from './unwrap.ts';

export type ChangeHow = EventOf<'user.rehearsal'>['how'];

const MAX_WRAPPINGS = 8;
const MAX_DEPTH = 8;
const MAX_PATH_CHARS = 300;
/** A date may stand beside the object that holds the token (`{ body: { access_token }, expiresAt }`). */
const DATES_WITHIN_LEVELS = 2;

/** What became of a value: another one, null where it goes with its key, undefined where nothing fits. */
type Changed = string | null | undefined;

/**
 * Removes or corrupts the one credential at a masked path (lib/secrets/walk.ts) of a stored value, or puts the date
 * beside it into the past. All else stays as it was, wrappings and numbers too; white space between JSON is lost.
 * @param path null for the whole value.
 * @returns the new value; null: remove the key as a whole; undefined: no such credential here, or no date beside it.
 */
export function changeValue(raw: string, path: string | null, how: ChangeHow, nowMs: number): Changed {
  return change(raw, '', path ?? '', how, nowMs, 0).value;
}

type Found = {
  value: Changed /** Levels above the credential, where it is here and no date was met yet. */;
  undatedFor: number | null;
};
const NOT_HERE: Found = { value: undefined, undatedFor: null };

function change(raw: string, at: string, path: string, how: ChangeHow, nowMs: number, depth: number): Found {
  const wraps: ((text: string) => string)[] = [];
  const wrapped = (text: string) => wraps.reduceRight((inner, wrap) => wrap(inner), text);
  let text = raw;
  for (let round = 0; round <= MAX_WRAPPINGS; round += 1) {
    text = text.trim();
    if (text.startsWith('{') || text.startsWith('[')) {
      const value = parseExact(text);
      if (typeof value !== 'object' || value === null) break;
      const { undatedFor, value: inner } = changeIn(value, at, path, how, nowMs, depth);
      return { undatedFor, value: inner === undefined ? undefined : wrapped(inner ?? '') };
    }
    const once = unwrapOnce(text);
    if (once === null) break;
    wraps.push(once.wrap);
    text = once.text;
  }
  if (at !== path) return NOT_HERE;
  if (how === 'expired') return { value: undefined, undatedFor: 0 };
  return { value: how === 'removed' ? null : wrapped(corruptText(text)), undatedFor: null };
}

/** The same inside an object, which is changed in place. @returns it as JSON */
function changeIn(
  holder: object,
  at: string,
  path: string,
  how: ChangeHow,
  nowMs: number,
  depth: number,
): Found {
  if (depth >= MAX_DEPTH) return NOT_HERE;
  const isList = Array.isArray(holder);
  const fields = holder as Record<string, unknown>;
  for (const key of Object.keys(holder)) {
    const step = isList ? `[${key}]` : at === '' ? maskName(key) : `.${maskName(key)}`;
    const here = (at + step).slice(0, MAX_PATH_CHARS);
    if (here !== path && !path.startsWith(`${here}.`) && !path.startsWith(`${here}[`)) continue;
    const field = fields[key];
    if (typeof field === 'string') {
      const { value, undatedFor } = change(field, here, path, how, nowMs, depth + 1);
      if (undatedFor !== null) return dated(fields, undatedFor, nowMs);
      if (value === undefined) continue;
      if (value !== null) fields[key] = value;
      else if (isList) fields[key] = null;
      else delete fields[key];
      return { value: JSON.stringify(holder), undatedFor: null };
    }
    if (typeof field !== 'object' || field === null) continue;
    const found = changeIn(field, here, path, how, nowMs, depth + 1);
    if (found.undatedFor !== null) return dated(fields, found.undatedFor, nowMs);
    if (found.value !== undefined) return { value: JSON.stringify(holder), undatedFor: null };
  }
  return NOT_HERE;
}

/** Puts the dates of expiry in an object into the past, each in its own unit. */
function dated(fields: Record<string, unknown>, levels: number, nowMs: number): Found {
  let isDated = false;
  for (const [key, value] of Object.entries(fields)) {
    if (!isExpiryName(normaliseName(key)) || toEpochMs(value) === null) continue;
    fields[key] = pastLike(value as string | number, nowMs);
    isDated = true;
  }
  if (isDated) return { value: JSON.stringify(fields), undatedFor: null };
  return { value: undefined, undatedFor: levels + 1 < DATES_WITHIN_LEVELS ? levels + 1 : null };
}

/** A second ago, as the given date is written: seconds, ms, µs, digits or ISO 8601. */
function pastLike(date: string | number, nowMs: number): string | number {
  const pastMs = nowMs - 1_000;
  const number = Number(date);
  if (!Number.isFinite(number)) return new Date(pastMs).toISOString();
  const past = number < 1e11 ? Math.floor(pastMs / 1_000) : number < 1e14 ? pastMs : pastMs * 1_000;
  return typeof date === 'number' ? past : String(past);
}
