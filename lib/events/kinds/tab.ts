import * as v from 'valibot';
import { defineKind, epochMs, shortText, text, wholeNumber } from '../base.ts';
import { frame, inputAtCall } from '../credential.ts';

/**
 * A message that says that somebody signs out or in: between tabs of a site on a BroadcastChannel (claimed by the
 * page), or as the browser's `storage` event for a key such as `logout`; or the `changed` of a provider's
 * check-session frame (OpenID Connect Session Management 1.0 section 3.1). Its content is not kept.
 */
export const tabMessage = defineKind('tab.message', {
  channel: v.picklist(['broadcast', 'storage', 'frame']),
  /** Name of the channel, the key, or the address of the frame, masked. */
  name: shortText,
  word: v.picklist(['sign-out', 'sign-in', 'session-changed']),
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
