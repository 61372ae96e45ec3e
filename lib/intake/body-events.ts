import type { EventDraft } from '../events/event.ts';
import type { ObservationOf } from '../messaging/observation.ts';
import { maskUrl, readBody } from '../secrets/index.ts';
import { methodOf } from './request-events.ts';
import type { Where } from './where.ts';

/** A refused answer's body, in allow-listed words. `by` is the page: its own script could have made all of it up. */
export function bodyEvents(observation: ObservationOf<'body'>, where: Where, at: number): EventDraft[] {
  const { transport, status, startedAt, contentType, text } = observation;
  const read = text === undefined ? { fields: {} } : readBody(text, contentType);
  const unread = observation.unread ?? ('unread' in read ? read.unread : undefined);
  const type = contentType?.split(';')[0]?.trim().toLowerCase() ?? '';
  return [
    {
      at,
      by: 'page',
      ...where,
      kind: 'response.body',
      transport,
      method: methodOf(observation.method),
      url: maskUrl(observation.url).url,
      status,
      startedAt,
      ...(/^[a-z]{1,20}\/[a-z0-9.+-]{1,80}$/.test(type) ? { contentType: type } : {}),
      fields: read.fields,
      ...(unread === undefined ? {} : { unread }),
    },
  ];
}
