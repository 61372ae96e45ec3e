import type { Area } from '../platform/area.ts';

/** A storage area for tests; `values` is what it holds. Values are copied, as a browser does. */
export function fakeArea(values: Record<string, unknown> = {}): Area & { values: Record<string, unknown> } {
  return {
    values,
    get: async (key) => structuredClone(values[key]),
    all: async () => structuredClone(values),
    async set(changes) {
      for (const [key, value] of Object.entries(changes)) {
        if (value === undefined) delete values[key];
        else values[key] = structuredClone(value);
      }
    },
  };
}
