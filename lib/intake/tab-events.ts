import type { EventDraft } from '../events/event.ts';
import type { ObservationOf } from '../messaging/observation.ts';
import { cleanStack, maskName, maskText, maskUrl } from '../secrets/index.ts';
import { maskInput } from './mask-input.ts';
import type { Where } from './where.ts';

const MAX_REASON_CHARS = 123;

/**
 * A message of signing out or in between tabs, by its channel's name and its kind. A `storage` event is the browser's
 * word, and so is which frame a message came from; what goes over a BroadcastChannel is the page's.
 */
export function messageEvents(
  { channel, name, word, direction, stack, input }: ObservationOf<'message'>,
  where: Where,
  at: number,
): EventDraft[] {
  return [
    {
      at,
      by: channel === 'broadcast' ? 'page' : 'browser',
      ...where,
      kind: 'tab.message',
      channel,
      name: channel === 'frame' ? maskUrl(name).url : maskName(name),
      word,
      direction,
      ...(stack === undefined ? {} : { stack: cleanStack(stack) }),
      ...(input === undefined ? {} : { input: maskInput(input) }),
    },
  ];
}

/** A WebSocket or an EventSource that was closed; the reason is the server's or the page's own text, masked. */
export function connectionEvents(
  { transport, url, code, reason, opened, startedAt }: ObservationOf<'connection'>,
  where: Where,
  at: number,
): EventDraft[] {
  const said = maskText(reason.trim(), MAX_REASON_CHARS);
  return [
    {
      at,
      by: 'page',
      ...where,
      kind: 'connection.closed',
      transport,
      url: maskUrl(url).url,
      code,
      ...(said === '' ? {} : { reason: said }),
      opened,
      startedAt,
    },
  ];
}
