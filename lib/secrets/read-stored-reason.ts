import type { WordFields } from '../events/kinds/request.ts';
import { toEpochMs } from './dates.ts';
import { maskText } from './mask-text.ts';
import { normaliseName } from './names.ts';
import { readBody } from './read-body.ts';
import { flagOf, isReasonKey } from './reason-key.ts';
import { unwrap } from './unwrap.ts';

/** A reason that a site kept for its own sign-in page: claimed by the page, perhaps stale or forged. */
export type StoredReason = {
  /** Masked, by their place as in a server's answer. A bare word is `code`, a bare sentence `message`. */
  fields: WordFields;
  /** ms, from the date beside the words (ISO 8601, or a number in seconds or milliseconds); null where none is. */
  statedAt: number | null;
};

const MAX_CHARS = 16_000;
const MAX_MESSAGE_CHARS = 400;

/** Where the moment stands, by normalised name; the first that holds a date is taken. */
const MOMENTS = [
  'timestamp',
  'loggedoutat',
  'logoutat',
  'logouttime',
  'statedat',
  'occurredat',
  'createdat',
  'at',
  'time',
  'ts',
  'date',
  'when',
];

/** Layers that a state library or a cache puts around what was kept. */
const LAYERS = ['state', 'value', 'payload', 'data'];

/** A code as programs write it. Letters only: digits may be a one-time code. */
const CODE = /^[A-Za-z]{2,40}(?:[_.:/-][A-Za-z]{1,40}){0,8}$/;
const YES = /^(?:true|yes|1)$/i;

/**
 * The reason that a site leaves for its own sign-in page in a storage key such as `logout_reason`: JSON with
 * `code`, `message`, `path`, `source`, a bare word or sentence, or a flag (`session_expired` = `true`). Masked like
 * a server's words. Does not look into keys whose name says nothing of a logout (whole stores). Never throws.
 * @param raw the value as it lies in storage, RAW
 * @returns null for any other key and for a value without words
 */
export function readStoredReason(key: string, raw: string): StoredReason | null {
  if (raw.length > MAX_CHARS || !isReasonKey(key)) return null;
  const inner = unwrap(raw);
  if (inner.is === 'text') return readBare(key, inner.text.trim());
  const kept = withoutLayers(inner.value);
  const { fields } = readBody(JSON.stringify(kept));
  return Object.keys(fields).length > 0
    ? { fields, statedAt: momentOf(kept) ?? momentOf(inner.value) }
    : null;
}

function readBare(key: string, text: string): StoredReason | null {
  const statedAt = toEpochMs(text);
  const flag = flagOf(key);
  if (flag !== null && (YES.test(text) || statedAt !== null)) return { fields: { code: flag }, statedAt };
  // A number under `logout` tells other tabs that something happened, and not what.
  if (
    text === '' ||
    statedAt !== null ||
    !/[A-Za-z]{2}/.test(text) ||
    /^(?:true|false|null|undefined)$/.test(text)
  )
    return null;
  const masked = maskText(text, MAX_MESSAGE_CHARS);
  return { fields: CODE.test(text) ? { code: masked } : { message: masked }, statedAt: null };
}

function withoutLayers(value: object): object {
  let kept = value;
  for (let layer = 0; layer < 3; layer += 1) {
    const inner = entriesOf(kept).find(
      ([name, item]) => LAYERS.includes(name) && typeof item === 'object' && item !== null,
    );
    if (!inner || entriesOf(kept).some(([name, item]) => name === 'code' && typeof item === 'string')) break;
    kept = inner[1] as object;
  }
  return kept;
}

function momentOf(value: object): number | null {
  const named = entriesOf(value);
  for (const moment of MOMENTS) {
    const found = named.find(([name]) => name === moment)?.[1];
    const at = toEpochMs(typeof found === 'string' ? found.trim().replace(/^(\S{10}) (?=\d)/, '$1T') : found);
    if (at !== null) return at;
  }
  return null;
}

function entriesOf(value: object): [string, unknown][] {
  return Object.entries(value)
    .slice(0, 200)
    .map(([name, item]) => [normaliseName(name), item]);
}
