import type { EventDraft } from '../events/event.ts';
import type { ObservationOf } from '../messaging/observation.ts';
import { type Fingerprinter, maskUrl, readBody, saysRefusal } from '../secrets/index.ts';
import { fieldsOn, NOTHING_WANTED, type Wanted } from '../taught/index.ts';
import { answerCredentials } from './answer-credentials.ts';
import { methodOf } from './request-events.ts';
import type { Where } from './where.ts';

/**
 * An answer's body, in allow-listed words; of one without an error status only where it refuses all the same, and
 * the credentials that it hands out. `by` is the page: its own script could have made all of it up.
 */
export async function bodyEvents(
  observation: ObservationOf<'body'>,
  where: Where,
  at: number,
  fingerprinter: Fingerprinter,
  wanted: Wanted = NOTHING_WANTED,
): Promise<EventDraft[]> {
  const { transport, status, startedAt, contentType, text } = observation;
  const taught = fieldsOn(wanted, status);
  const read = text === undefined ? { fields: {} } : readBody(text, contentType, taught);
  const unread = observation.unread ?? ('unread' in read ? read.unread : undefined);
  const type = contentType?.split(';')[0]?.trim().toLowerCase() ?? '';
  const url = maskUrl(observation.url).url;
  const handedOut =
    status < 400 && text !== undefined ? await answerCredentials(text, url, where, at, fingerprinter) : [];
  const statesReason = Object.keys(read.fields).some((place) => taught.has(place));
  if (status < 400 && !statesReason && !saysRefusal(read.fields)) return handedOut;
  return [
    {
      at,
      by: 'page',
      ...where,
      kind: 'response.body',
      transport,
      method: methodOf(observation.method),
      url,
      status,
      startedAt,
      ...(/^[a-z]{1,20}\/[a-z0-9.+-]{1,80}$/.test(type) ? { contentType: type } : {}),
      fields: read.fields,
      ...(unread === undefined ? {} : { unread }),
    },
    ...handedOut,
  ];
}
