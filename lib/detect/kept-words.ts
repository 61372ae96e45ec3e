import type { EventOf } from '../events/event.ts';
import { readWords } from '../reasons/read-words.ts';
import type { Word } from './types.ts';

/** A note that says when it was made is of this ending if it was made so shortly before it was written. */
const FRESH_MS = 60_000;

/**
 * What a site noted for its own sign-in page. Its `code` is read as a stated reason; a note that carries an older
 * date than the moment of writing was copied from an earlier logout and states nothing.
 */
export function keptWords(event: EventOf<'page.reason'>): Word[] {
  const { fields, statedAt } = event;
  const code = fields.logout_reason ?? fields.code;
  const stated = {
    ...fields,
    ...(code === undefined ? {} : { logout_reason: code }),
    ...(fields.message === undefined ? {} : { logout_message: fields.message }),
  };
  const isStale = statedAt != null && Math.abs(event.at - statedAt) > FRESH_MS;
  return readWords({ fields: stated, status: null })
    .slice(0, 1)
    .map((word) => ({
      from: 'storage',
      ...word,
      means: isStale ? null : word.means,
      eventId: event.id,
    }));
}
