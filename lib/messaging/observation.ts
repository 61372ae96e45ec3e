import * as v from 'valibot';
import { MAX_BODY_CHARS, MAX_VALUE_CHARS } from './observation-limits.ts';

/*
 * What the relay tells the background. The only message that holds RAW values: it exists in memory between relay
 * and lib/secrets, is never stored and never logged. Everything is guarded here, once; tab, frame, origin and
 * document come from the message's sender, never from its content.
 */
const ms = v.pipe(v.number(), v.finite());
const short = v.pipe(v.string(), v.maxLength(400));
const address = v.pipe(v.string(), v.maxLength(8_000));

/** Raw text of `Error.stack`, cut to 4,000 characters by the hook. Claimed by the page. */
const rawStack = v.optional(v.pipe(v.string(), v.maxLength(4_000)));
const inputAtCall = v.optional(v.nullable(v.strictObject({ type: short, trusted: v.boolean() })));

const rawValue = v.nullable(v.pipe(v.string(), v.maxLength(MAX_VALUE_CHARS)));

/** A watched key changed. `before` and `after` are raw; null: no such key. The relay read both itself. */
export const storageObservation = v.strictObject({
  type: v.literal('storage'),
  area: v.picklist(['localStorage', 'sessionStorage', 'indexedDB']),
  /** Of an IndexedDB record: `database/store/key`, with `value` as JSON. */
  key: v.pipe(v.string(), v.maxLength(2_000)),
  before: rawValue,
  after: rawValue,
  how: v.picklist([
    'setItem',
    'removeItem',
    'clear',
    'unwitnessed',
    'other-tab',
    'emptied',
    'rehearsal',
    'put',
    'delete',
    'delete-database',
  ]),
  stack: rawStack,
  input: inputAtCall,
});

/** Everything of interest that an area held when the document began (or recording of an open tab began). */
export const snapshotObservation = v.strictObject({
  type: v.literal('snapshot'),
  area: v.picklist(['localStorage', 'sessionStorage', 'indexedDB']),
  keyCount: v.pipe(v.number(), v.integer()),
  keysBefore: v.optional(v.pipe(v.number(), v.integer())),
  entries: v.pipe(
    v.array(
      v.strictObject({
        key: v.pipe(v.string(), v.maxLength(2_000)),
        value: v.pipe(v.string(), v.maxLength(MAX_VALUE_CHARS)),
      }),
    ),
    v.maxLength(200),
  ),
});

/** The body of an answer that refused, or that may hand out tokens, as fetch or XHR gave it to the page. `text` is raw, absent when `unread` says why. */
export const bodyObservation = v.strictObject({
  type: v.literal('body'),
  transport: v.picklist(['fetch', 'xhr']),
  method: short,
  url: address,
  status: v.pipe(v.number(), v.integer()),
  startedAt: ms,
  contentType: v.optional(short),
  text: v.optional(v.pipe(v.string(), v.maxLength(MAX_BODY_CHARS))),
  unread: v.optional(v.picklist(['not-text', 'too-large', 'never-ended', 'failed'])),
});

/** Page script set or deleted a cookie. `text` as `document.cookie` takes it, an `x` in the place of a value. */
export const cookieObservation = v.strictObject({
  type: v.literal('cookie'),
  call: v.picklist(['document-cookie', 'cookie-store-set', 'cookie-store-delete']),
  text: v.pipe(v.string(), v.maxLength(1_000)),
  stack: rawStack,
  input: inputAtCall,
});

/** An error that no script of the page caught; `message` is raw. Claimed by the page. */
export const errorObservation = v.strictObject({
  type: v.literal('error'),
  error: v.picklist(['uncaught', 'unhandled-rejection']),
  message: short,
  stack: rawStack,
});

/**
 * A message of signing out or in between tabs, on a channel or as a `storage` event, or of a frame of another origin
 * whose raw address is `name`. Its content is not told.
 */
export const messageObservation = v.strictObject({
  type: v.literal('message'),
  channel: v.picklist(['broadcast', 'storage', 'frame']),
  name: short,
  word: v.picklist(['sign-out', 'sign-in', 'session-changed']),
  direction: v.picklist(['sent', 'received']),
  stack: rawStack,
  input: inputAtCall,
});

/** A WebSocket or an EventSource was closed; `reason` is raw, `code` null where there is none. Claimed by the page. */
export const connectionObservation = v.strictObject({
  type: v.literal('connection'),
  transport: v.picklist(['websocket', 'eventsource']),
  url: address,
  code: v.nullable(v.pipe(v.number(), v.integer())),
  reason: short,
  opened: v.boolean(),
  startedAt: ms,
});

export const activityObservation = v.strictObject({
  type: v.literal('activity'),
  from: ms,
  to: ms,
  counts: v.record(
    v.picklist(['mouse', 'key', 'click', 'scroll', 'touch', 'wheel']),
    v.pipe(v.number(), v.integer()),
  ),
});

/** `label` is the control's raw text, cut; lib/secrets masks it. */
export const intentObservation = v.strictObject({
  type: v.literal('intent'),
  intent: v.picklist(['sign-out', 'sign-in']),
  trigger: v.picklist(['click', 'key', 'submit']),
  label: v.optional(v.pipe(v.string(), v.maxLength(200))),
});

export const visibilityObservation = v.strictObject({
  type: v.literal('visibility'),
  state: v.picklist(['visible', 'hidden']),
});
export const formObservation = v.strictObject({ type: v.literal('form'), signInForm: v.boolean() });
export const leftObservation = v.strictObject({ type: v.literal('left'), persisted: v.boolean() });

/**
 * The page sent a request to another origin, which may be its API's. `answer`: whether the page could read one
 * (CORS), and whether it was 401 or 403. Nothing else of the address is told.
 */
export const otherOriginObservation = v.strictObject({
  type: v.literal('other-origin'),
  origin: short,
  answer: v.picklist(['unseen', 'readable', 'refused']),
});

export const unreadObservation = v.strictObject({
  type: v.literal('unread'),
  sensor: short,
  what: v.pipe(v.string(), v.maxLength(2_000)),
  why: short,
  lengthChars: v.optional(v.pipe(v.number(), v.integer())),
});

/** The relay or the hook dropped observations at its limit. */
export const droppedObservation = v.strictObject({
  type: v.literal('dropped'),
  count: v.pipe(v.number(), v.integer(), v.minValue(1)),
  from: ms,
  to: ms,
});

/** The page's wall clock parted from its monotonic one: it was set, or the computer slept. */
export const clockObservation = v.strictObject({ type: v.literal('clock'), byMs: ms });

/** The browser went offline or online, or to another kind of network. */
export const networkObservation = v.strictObject({
  type: v.literal('network'),
  online: v.boolean(),
  connection: v.optional(short),
});

/** Raw addresses of the document's own scripts that name a build; only their fingerprint is kept. */
export const buildObservation = v.strictObject({
  type: v.literal('build'),
  scripts: v.pipe(v.array(v.pipe(v.string(), v.maxLength(1_000))), v.maxLength(20)),
});

export const observation = v.variant('type', [
  storageObservation,
  snapshotObservation,
  bodyObservation,
  cookieObservation,
  errorObservation,
  messageObservation,
  connectionObservation,
  activityObservation,
  intentObservation,
  visibilityObservation,
  formObservation,
  leftObservation,
  otherOriginObservation,
  unreadObservation,
  droppedObservation,
  clockObservation,
  networkObservation,
  buildObservation,
]);
export type Observation = v.InferOutput<typeof observation>;
export type ObservationOf<T extends Observation['type']> = Extract<Observation, { type: T }>;
