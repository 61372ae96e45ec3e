import { MAX_BODY_CHARS, type ObservationOf } from './observation.ts';

/**
 * The channel from the page hook (MAIN world) to the relay (ISOLATED world): its events and its words.
 *
 * At document_start, before any script of the page, the hook dispatches `HAND_OVER` on the document with a private
 * MessagePort in `ports`. Where the relay runs second it asks with `HELLO`, which the hook answers once. From then on
 * the port is used as an event target that both worlds share: the hook dispatches `WORD` events on it, synchronously,
 * with JSON text in `data` (Firefox lets no object cross). Nothing flows back but `preventDefault()` on the hand-over.
 * Measured in Chromium 156 and Firefox ESR 153: the relay's listener runs inside the hook's dispatch in both.
 */
export const HAND_OVER = 'logout-lens:port';
export const HELLO = 'logout-lens:hello';
export const WORD = 'logout-lens:word';

export const MAX_STACK_CHARS = 4_000;
export const KEY_LIMIT_CHARS = 2_000;

export type AreaName = 'localStorage' | 'sessionStorage';
export type StorageCall = 'setItem' | 'removeItem' | 'clear';

/** Who changed a key, as the page's own realm saw it. Claimed by the page. */
export type Witness = { stack?: string; input?: { type: string; trusted: boolean } | null };

/** What the hook can say. Never a stored value. `key` is null for `clear`. */
export type HookWord =
  /** A watched key is about to be overwritten or removed: read it now. */
  | { type: 'before'; area: AreaName; key: string | null }
  /** It has happened (or has been tried and refused): read it again. */
  | ({ type: 'changed'; how: StorageCall; area: AreaName; key: string | null } & Witness)
  | ObservationOf<'body'>
  /** Calls that the hook did not report at its limit; `from` and `to` in epoch ms. */
  | { type: 'dropped'; count: number; from: number; to: number };

/** Says one word, at once. Never throws. False while nobody listens. */
export type Speaker = { say(word: HookWord): void; readonly heard: boolean };

const AREAS: readonly unknown[] = ['localStorage', 'sessionStorage'];
const CALLS: readonly unknown[] = ['setItem', 'removeItem', 'clear'];
const TRANSPORTS: readonly unknown[] = ['fetch', 'xhr'];
const UNREAD: readonly unknown[] = ['not-text', 'too-large', 'never-ended', 'failed'];

type Fields = Record<string, unknown>;
const isText = (value: unknown, maxChars: number): value is string =>
  typeof value === 'string' && value.length <= maxChars;
const isTime = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value);
const isKey = (value: unknown): value is string | null => value === null || isText(value, KEY_LIMIT_CHARS);

function guardWitness({ stack, input }: Fields): Witness {
  const witness: Witness = {};
  if (typeof stack === 'string') witness.stack = stack.slice(0, MAX_STACK_CHARS);
  if (input === null) witness.input = null;
  else if (typeof input === 'object') {
    const { type, trusted } = input as Fields;
    if (typeof type === 'string') witness.input = { type: type.slice(0, 400), trusted: trusted === true };
  }
  return witness;
}

function guardBody(fields: Fields): ObservationOf<'body'> | null {
  const { transport, method, url, status, startedAt, contentType, text, unread } = fields;
  if (!TRANSPORTS.includes(transport) || !isText(method, 400) || !isText(url, 8_000)) return null;
  if (!Number.isInteger(status) || !isTime(startedAt)) return null;
  const body = { type: 'body', transport, method, url, status, startedAt } as ObservationOf<'body'>;
  if (isText(contentType, 400)) body.contentType = contentType;
  if (UNREAD.includes(unread)) body.unread = unread as NonNullable<typeof body.unread>;
  else if (isText(text, MAX_BODY_CHARS)) body.text = text;
  else return null;
  return body;
}

/**
 * Guards one word. Hand-written, since a content script has no room for a schema library.
 * @param data whatever an event on the port carried.
 * @returns the word with known fields only, or null where it is none. Never throws.
 */
export function guardWord(data: unknown): HookWord | null {
  if (typeof data !== 'string') return null;
  let fields: Fields;
  try {
    const parsed: unknown = JSON.parse(data);
    if (typeof parsed !== 'object' || parsed === null) return null;
    fields = parsed as Fields;
  } catch {
    return null;
  }
  const { type, area, key, how, count, from, to } = fields;
  if (type === 'body') return guardBody(fields);
  if (type === 'dropped') {
    const good = Number.isInteger(count) && (count as number) > 0 && isTime(from) && isTime(to);
    return good ? { type, count: count as number, from, to } : null;
  }
  if (!AREAS.includes(area) || !isKey(key)) return null;
  if (type === 'before') return { type, area: area as AreaName, key };
  if (type !== 'changed' || !CALLS.includes(how)) return null;
  return { type, how: how as StorageCall, area: area as AreaName, key, ...guardWitness(fields) };
}
