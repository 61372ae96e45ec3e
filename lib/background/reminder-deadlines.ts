import type { CredentialKind, Place } from '../events/credential.ts';
import type { LogEvent } from '../events/event.ts';

/** A credential with a date, at the place where it lies. `since`: when we first saw it, ms; null: before the reminder. */
export type Dated = { fingerprint: string; expiresAt: number; since: number | null };
/** What is held of one kind, by place. */
export type Held = Record<string, Dated>;

/** More places of one kind are none that a person waits for. */
const MAX_PLACES = 20;

export const placeKey = ({ area, origin, key, path }: Place): string =>
  JSON.stringify([area, origin ?? '', key, path ?? '']);

/** What is held after an event, the same object where nothing changed. The one that lay there before is forgotten. */
export function heldAfter(held: Held, kind: CredentialKind, event: LogEvent): Held {
  switch (event.kind) {
    case 'credential.seen':
    case 'credential.rotated':
      if (event.credential !== kind || event.place.area === 'header' || event.place.area === 'response')
        return held;
      return put(held, placeKey(event.place), event.fingerprint, event.expiresAt ?? null, event.at);
    case 'credential.removed':
      return event.credential === kind ? take(held, placeKey(event.place)) : held;
    case 'cookie.seen':
    case 'cookie.changed': {
      if (event.credential !== kind) return held;
      const place = placeKey({ area: 'cookie', key: event.name, path: event.path, origin: event.domain });
      if (event.kind === 'cookie.changed' && event.removed)
        // Half of a new value being set: the other half follows.
        return event.cause === 'overwrite' ? held : take(held, place);
      const dates = [event.expiresAt, event.valueExpiresAt].filter((date) => typeof date === 'number');
      return put(held, place, event.fingerprint, dates.length > 0 ? Math.min(...dates) : null, event.at);
    }
    default:
      return held;
  }
}

function put(held: Held, place: string, fingerprint: string, expiresAt: number | null, at: number): Held {
  if (expiresAt === null) return take(held, place);
  const before = held[place];
  if (before?.fingerprint === fingerprint && before.expiresAt === expiresAt) return held;
  if (before === undefined && Object.keys(held).length >= MAX_PLACES) return held;
  return { ...held, [place]: { fingerprint, expiresAt, since: at } };
}

function take(held: Held, place: string): Held {
  if (!(place in held)) return held;
  const { [place]: _gone, ...rest } = held;
  return rest;
}

/**
 * When to tell of a credential, ms by the browser's clock; null for one that lives no longer than that: a word at every
 * renewal would be noise.
 * @param offsetMs the issuer's clock against the browser's.
 */
export function dueAt({ expiresAt, since }: Dated, minutes: number, offsetMs: number): number | null {
  const due = expiresAt - offsetMs - minutes * 60_000;
  return since !== null && due <= since ? null : due;
}
