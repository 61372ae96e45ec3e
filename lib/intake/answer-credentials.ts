import type { EventDraft } from '../events/event.ts';
import type { Fingerprinter } from '../secrets/index.ts';
import { readPlace } from './read-place.ts';
import { originOf, type Where } from './where.ts';

/** More than this in one answer is a list of something. */
const MAX_CREDENTIALS = 10;

/**
 * The credentials that an answer hands out, with their lifetimes counted from now. Only JSON, and only what its own
 * field names as one: the address says nothing.
 * @param url masked
 */
export async function answerCredentials(
  text: string,
  url: string,
  where: Where,
  at: number,
  fingerprinter: Fingerprinter,
): Promise<EventDraft[]> {
  if (!/^\s*[{[]/.test(text)) return [];
  const origin = originOf(url);
  const key =
    url
      .slice(origin?.length ?? 0)
      .split('?')[0]
      ?.slice(0, 300) || '/';
  const { held } = await readPlace(
    { area: 'response', key, value: text, origin, writtenAt: at },
    fingerprinter,
  );
  const told = held.filter(({ credential }) => credential !== 'csrf' && credential !== 'unknown');
  if (told.length > MAX_CREDENTIALS) return [];
  return told.map(({ reference }) => ({
    at,
    by: 'page',
    ...where,
    kind: 'credential.seen',
    ...reference,
    how: 'answered',
  }));
}
