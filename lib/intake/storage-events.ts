import type { EventDraft } from '../events/event.ts';
import type { ObservationOf } from '../messaging/observation.ts';
import { cleanStack, type Fingerprinter, maskName } from '../secrets/index.ts';
import { NOTHING_WANTED, pathsWantedIn, type Wanted } from '../taught/index.ts';
import { maskInput } from './mask-input.ts';
import { type Held, type PlaceContent, readPlace } from './read-place.ts';
import { writtenReason } from './reason-events.ts';
import type { Where } from './where.ts';

const NOTHING: PlaceContent = { held: [], truncated: null };

/**
 * What a change of a storage key did to the credentials in it. A credential that lies there before and after gives
 * nothing, wherever in the value; a new one where another of its kind lay is a rotation; the rest came or went.
 *
 * `by` is the browser: the relay read both values itself. `stack` and `input` in the same event are what page
 * script told (a page can forge its stacks); `how` is browser's word for `unwitnessed` and `other-tab` only.
 */
export async function storageEvents(
  observation: ObservationOf<'storage'>,
  where: Where,
  at: number,
  fingerprinter: Fingerprinter,
  wanted: Wanted = NOTHING_WANTED,
): Promise<EventDraft[]> {
  const { area, key, before, after, how } = observation;
  if (before === after) return [];
  const taughtPaths = pathsWantedIn(wanted, area, maskName(key));
  const place = { area, key, origin: where.origin, taughtPaths };
  const writtenAt = how === 'setItem' || how === 'put' || how === 'other-tab' ? at : null;
  const was = before === null ? NOTHING : await readPlace({ ...place, value: before }, fingerprinter);
  const is = after === null ? NOTHING : await readPlace({ ...place, value: after, writtenAt }, fingerprinter);

  const base = { at, by: 'browser' as const, ...where };
  const cause = {
    how,
    ...(observation.stack === undefined ? {} : { stack: cleanStack(observation.stack) }),
    ...(observation.input === undefined ? {} : { input: maskInput(observation.input) }),
  };
  const { rotated, came, went } = compare(was.held, is.held);
  const events: EventDraft[] = [
    ...writtenReason(observation, where, at),
    ...rotated.map(
      ([old, now]): EventDraft => ({
        ...base,
        kind: 'credential.rotated',
        ...now.reference,
        ...cause,
        replaces: old.fingerprint,
      }),
    ),
    ...came.map((now): EventDraft => ({ ...base, kind: 'credential.seen', ...now.reference, ...cause })),
    // What was not found among too many things may still be there: no loss is claimed.
    ...(is.truncated === 'too-many' ? [] : went).map((old): EventDraft => {
      const { fingerprint, credential, place: from } = old.reference;
      return { ...base, kind: 'credential.removed', fingerprint, credential, place: from, ...cause };
    }),
  ];
  // Said once, not at every write of the same store.
  if (is.truncated && !was.truncated) {
    events.push({
      ...base,
      kind: 'sensor.unread',
      sensor: 'storage',
      what: maskName(key),
      why: 'too-large',
      lengthChars: after?.length ?? 0,
    });
  }
  return events;
}

/** Pairs what left with what came: by path and kind first, then by kind. */
function compare(was: Held[], is: Held[]): { rotated: [Held, Held][]; came: Held[]; went: Held[] } {
  let went = was.filter((old) => !is.some((now) => now.fingerprint === old.fingerprint));
  let came = is.filter((now) => !was.some((old) => old.fingerprint === now.fingerprint));
  const rotated: [Held, Held][] = [];
  for (const samePath of [true, false]) {
    for (const now of came) {
      const old = went.find(
        (one) => one.credential === now.credential && (!samePath || one.path === now.path),
      );
      if (!old) continue;
      rotated.push([old, now]);
      went = went.filter((one) => one !== old);
    }
    came = came.filter((now) => !rotated.some(([, pair]) => pair === now));
  }
  return { rotated, came, went };
}
