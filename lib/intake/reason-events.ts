import type { EventDraft, EventOf } from '../events/event.ts';
import type { ObservationOf } from '../messaging/observation.ts';
import { cleanStack, maskName, readStoredReason } from '../secrets/index.ts';
import { maskInput } from './mask-input.ts';
import type { Where } from './where.ts';

/** Words that the site keeps for its own sign-in page, written just now; nothing where the key holds none. */
export function writtenReason(
  { area, key, after, stack, input }: ObservationOf<'storage'>,
  where: Where,
  at: number,
): EventDraft[] {
  const caller = {
    ...(stack === undefined ? {} : { stack: cleanStack(stack) }),
    ...(input === undefined ? {} : { input: maskInput(input) }),
  };
  return reasonEvents({ area, key, value: after, how: 'written' }, where, at).map((event) => ({
    ...event,
    ...caller,
  }));
}

/** The same, found as the document began: left over, or just written by the page before. */
export function presentReason(
  area: ObservationOf<'storage'>['area'],
  entry: { key: string; value: string },
  where: Where,
  at: number,
): EventDraft[] {
  return reasonEvents({ area, ...entry, how: 'present' }, where, at);
}

function reasonEvents(
  from: {
    area: ObservationOf<'storage'>['area'];
    key: string;
    value: string | null;
    how: EventOf<'page.reason'>['how'];
  },
  where: Where,
  at: number,
): EventDraft[] {
  const { area, key, value, how } = from;
  if (area === 'indexedDB') return [];
  const reason = value === null ? null : readStoredReason(key, value);
  if (!reason) return [];
  const { fields, statedAt } = reason;
  return [{ at, by: 'page', ...where, kind: 'page.reason', area, key: maskName(key), how, fields, statedAt }];
}
