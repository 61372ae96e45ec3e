import type { EventDraft } from '../events/event.ts';
import type { ObservationOf } from '../messaging/observation.ts';
import { type Fingerprinter, maskName } from '../secrets/index.ts';
import { NOTHING_WANTED, pathsWantedIn, type Wanted } from '../taught/index.ts';
import { readPlace } from './read-place.ts';
import { presentReason } from './reason-events.ts';
import type { Where } from './where.ts';

/** What an area held when a document began: one `credential.seen` each, and which of them belong together. */
export async function snapshotEvents(
  observation: ObservationOf<'snapshot'>,
  where: Where,
  at: number,
  fingerprinter: Fingerprinter,
  wanted: Wanted = NOTHING_WANTED,
): Promise<EventDraft[]> {
  const { area, keyCount, keysBefore, entries } = observation;
  const base = { at, by: 'browser' as const, ...where };
  const neighbours = entries.map((entry) => entry.key);
  const events: EventDraft[] = [];
  const held = new Set<string>();
  for (const { key, value } of entries) {
    const taughtPaths = pathsWantedIn(wanted, area, maskName(key));
    const place = { area, key, value, origin: where.origin, neighbours, taughtPaths };
    const content = await readPlace(place, fingerprinter);
    for (const one of content.held) {
      held.add(one.fingerprint);
      events.push({ ...base, kind: 'credential.seen', ...one.reference, how: 'present' });
    }
    events.push(...presentReason(area, { key, value }, where, at));
    if (content.truncated) {
      const what = {
        sensor: 'storage',
        what: maskName(key),
        why: content.truncated,
        lengthChars: value.length,
      };
      events.push({ ...base, kind: 'sensor.unread', ...what });
    }
  }
  const before = keysBefore === undefined ? {} : { keysBefore };
  events.push({ ...base, kind: 'storage.snapshot', area, keyCount, ...before, held: [...held] });
  return events;
}
