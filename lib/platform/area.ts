import type { Storage } from 'webextension-polyfill';
import { browser } from './browser.ts';

/** A small key-value store of the extension. Values are JSON. */
export type Area = {
  get(key: string): Promise<unknown>;
  all(): Promise<Record<string, unknown>>;
  /** undefined removes a key. */
  set(changes: Record<string, unknown>): Promise<void>;
};

function area(storage: () => Storage.StorageArea): Area {
  return {
    get: async (key) => (await storage().get(key))[key],
    all: async () => storage().get(null),
    async set(changes) {
      const gone = Object.keys(changes).filter((key) => changes[key] === undefined);
      const kept = Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined));
      if (gone.length > 0) await storage().remove(gone);
      if (Object.keys(kept).length > 0) await storage().set(kept);
    },
  };
}

/** On disk, for as long as the extension is installed. */
export const localArea: Area = area(() => browser.storage.local);

/** In memory: outlives the background, ends with the browser and when the extension is loaded anew. Never on disk. */
export const sessionArea: Area = area(() => browser.storage.session);
