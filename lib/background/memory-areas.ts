import type { Area } from '../platform/area.ts';
import type { Mirror } from '../recorder/index.ts';
import type { SensorMemory } from '../sensors/browser/sensor.ts';

const renamed = (changes: Record<string, unknown>, prefix: string) =>
  Object.fromEntries(Object.entries(changes).map(([key, value]) => [prefix + key, value]));

/** A part of an area that its user has to itself. */
export function prefixed(area: Area, prefix: string): SensorMemory {
  return {
    get: (key) => area.get(prefix + key),
    set: (changes) => area.set(renamed(changes, prefix)),
  };
}

const PRIVATE = 'private ';

/** Where the private windows' log outlives the background: memory that ends with the browser. */
export function privateMirror(session: Area): Mirror {
  return {
    async load() {
      const all = Object.entries(await session.all()).filter(([key]) => key.startsWith(PRIVATE));
      return Object.fromEntries(all.map(([key, value]) => [key.slice(PRIVATE.length), value]));
    },
    save: (changes) => session.set(renamed(changes, PRIVATE)),
  };
}
