import type { ObservationOf } from './observation.ts';
import { MAX_BODY_CHARS } from './observation-limits.ts';

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

export const COOKIE_LIMIT_CHARS = 1_000;

export type AreaName = 'localStorage' | 'sessionStorage';
export type CookieCall = ObservationOf<'cookie'>['call'];
export type DatabaseCall = 'put' | 'delete' | 'clear' | 'delete-database';
/** `rehearsal` is our own, said in the relay's world: the guard takes it from no page. */
export type StorageCall = 'setItem' | 'removeItem' | 'clear' | 'rehearsal';

/** Who changed a key, as the page's own realm saw it. Claimed by the page. */
export type Witness = {
  stack?: string | undefined;
  input?: { type: string; trusted: boolean } | null | undefined;
};

/** What the hook can say. Never a stored value. `key` is null for `clear`. */
export type HookWord =
  /** A watched key is about to be overwritten or removed: read it now. */
  | { type: 'before'; area: AreaName; key: string | null }
  /** It has happened (or has been tried and refused): read it again. */
  | ({ type: 'changed'; how: StorageCall; area: AreaName; key: string | null } & Witness)
  /** Something of a watched database is to change; `store` is null where the whole database goes. */
  | ({ type: 'database'; how: DatabaseCall; database: string; store: string | null } & Witness)
  | ObservationOf<'body'>
  /** A cookie was set or deleted by script; `text` as `document.cookie` takes it, with an `x` for a value. */
  | ObservationOf<'cookie'>
  | ObservationOf<'error'>
  | ObservationOf<'message'>
  | ObservationOf<'connection'>
  /** Calls that the hook did not report at its limit; `from` and `to` in epoch ms. */
  | { type: 'dropped'; count: number; from: number; to: number };

/** Says one word, at once. Never throws. False while nobody listens. */
export type Speaker = { say(word: HookWord): void; readonly heard: boolean };

type Fields = Record<string, unknown>;
const textOf = (value: unknown, maxChars: number): string =>
  typeof value === 'string' ? value.slice(0, maxChars) : '';

function guardWitness({ stack, input }: Fields): Witness {
  const { type, trusted } = Object(input) as Fields;
  return {
    stack: stack === undefined ? undefined : textOf(stack, MAX_STACK_CHARS),
    input: input ? { type: textOf(type, 400), trusted: trusted === true } : input === null ? null : undefined,
  };
}

function guardBody({
  transport,
  method,
  url,
  status,
  startedAt,
  contentType,
  text,
  unread,
}: Fields): HookWord {
  return {
    type: 'body',
    transport: transport === 'xhr' ? 'xhr' : 'fetch',
    method: textOf(method, 400),
    url: textOf(url, 8_000),
    status: Number(status),
    startedAt: Number(startedAt),
    contentType: textOf(contentType, 400),
    ...(unread ? { unread: unread as 'failed' } : { text: textOf(text, MAX_BODY_CHARS) }),
  };
}

function guardCookie({ call, text, ...fields }: Fields): HookWord | null {
  if (call !== 'document-cookie' && call !== 'cookie-store-set' && call !== 'cookie-store-delete')
    return null;
  return { type: 'cookie', call, text: textOf(text, COOKIE_LIMIT_CHARS), ...guardWitness(fields) };
}

function guardMessage({ name, word, direction, ...fields }: Fields): HookWord {
  return {
    type: 'message',
    channel: 'broadcast',
    name: textOf(name, 400),
    word: word === 'sign-in' ? word : 'sign-out',
    direction: direction === 'sent' ? direction : 'received',
    ...guardWitness(fields),
  };
}

function guardConnection({ transport, url, code, reason, opened, startedAt }: Fields): HookWord {
  return {
    type: 'connection',
    transport: transport === 'eventsource' ? transport : 'websocket',
    url: textOf(url, 8_000),
    code: code === null ? null : Number(code),
    reason: textOf(reason, 400),
    opened: opened === true,
    startedAt: Number(startedAt),
  };
}

const DATABASE_CALLS: readonly unknown[] = ['put', 'delete', 'clear', 'delete-database'];

function guardDatabase({ how, database, store, ...fields }: Fields): HookWord | null {
  if (!DATABASE_CALLS.includes(how)) return null;
  return {
    type: 'database',
    how: how as DatabaseCall,
    database: textOf(database, 400),
    store: store === null ? null : textOf(store, 400),
    ...guardWitness(fields),
  };
}

function guardError({ error, message, stack }: Fields): HookWord {
  return {
    type: 'error',
    error: error === 'unhandled-rejection' ? error : 'uncaught',
    message: textOf(message, 400),
    ...(stack === undefined ? {} : { stack: textOf(stack, MAX_STACK_CHARS) }),
  };
}

/**
 * Guards one word: known fields only, cut to the limits. Hand-written, since a content script has no room for a schema
 * library; the background guards each observation once more, by its schema.
 * @param data whatever an event on the port carried.
 * @returns the word, or null where it is none. Never throws.
 */
export function guardWord(data: unknown): HookWord | null {
  let fields: Fields;
  try {
    fields = Object(JSON.parse(String(data))) as Fields;
  } catch {
    return null;
  }
  const { type, area, key, how, count, from, to } = fields;
  if (type === 'body') return guardBody(fields);
  if (type === 'cookie') return guardCookie(fields);
  if (type === 'error') return guardError(fields);
  if (type === 'message') return guardMessage(fields);
  if (type === 'connection') return guardConnection(fields);
  if (type === 'database') return guardDatabase(fields);
  if (type === 'dropped') {
    return Number(count) > 0 ? { type, count: Number(count), from: Number(from), to: Number(to) } : null;
  }
  const isKey = key === null || (typeof key === 'string' && key.length <= KEY_LIMIT_CHARS);
  if (!isKey || (area !== 'localStorage' && area !== 'sessionStorage')) return null;
  if (type === 'before') return { type, area, key };
  const isCall = how === 'setItem' || how === 'removeItem' || how === 'clear';
  return type === 'changed' && isCall ? { type, how, area, key, ...guardWitness(fields) } : null;
}
