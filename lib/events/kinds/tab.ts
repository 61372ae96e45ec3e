import * as v from 'valibot';
import { defineKind, epochMs, shortText, text, wholeNumber } from '../base.ts';
import { frame, inputAtCall } from '../credential.ts';

/**
 * A message between tabs of a site that says that somebody signs out or in: on a BroadcastChannel (claimed by the
 * page), or as the browser's `storage` event for a key such as `logout`. Its content is not kept.
 */
export const tabMessage = defineKind('tab.message', {
  channel: v.picklist(['broadcast', 'storage']),
  /** Name of the channel, or the key. */
  name: shortText,
  word: v.picklist(['sign-out', 'sign-in']),
  direction: v.picklist(['sent', 'received']),
  /** Who sent it, innermost call first. */
  stack: v.optional(v.pipe(v.array(frame), v.maxLength(20))),
  input: v.optional(v.nullable(inputAtCall)),
});

/** A WebSocket or an EventSource of the page is closed for good. Claimed by the page. */
export const connectionClosed = defineKind('connection.closed', {
  transport: v.picklist(['websocket', 'eventsource']),
  url: text,
  /** Close code of RFC 6455 (1008 and 4401 may refuse a session); null for an EventSource, which has none. */
  code: v.nullable(wholeNumber),
  /** Reason that came with the code, masked. */
  reason: v.optional(shortText),
  /** Whether it had been open; if not, the handshake failed. */
  opened: v.boolean(),
  /** When the page made it. */
  startedAt: epochMs,
});
