import type { Area } from '../../platform/area.ts';

/** Which logouts were printed in which tab. Outlives the background, and ends with the browser. */
export type ToldLogouts = {
  has(tabId: number, at: number): boolean;
  add(tabId: number, at: number): void;
};

const KEY = 'console-monitor told';
/** Older ones are past telling (`RECENT_MS`) long before so many have come. */
const MAX_KEPT = 200;

/** What is stored: what was told, and since when this memory goes back, ms. */
type Kept = { since: number; told: string[] };

/** A logout before the memory began (the browser came up, the extension was loaded anew) is no news, and counts as told. */
export async function loadToldLogouts(session: Area, now: number): Promise<ToldLogouts> {
  const stored = (await session.get(KEY).catch(() => null)) as Partial<Kept> | null;
  // Only this file writes it, into memory that only the extension reaches.
  const since = typeof stored?.since === 'number' ? stored.since : now;
  let told = Array.isArray(stored?.told) ? stored.told : [];
  const save = () => void session.set({ [KEY]: { since, told } satisfies Kept }).catch(() => {});
  if (stored?.since !== since) save();
  const nameOf = (tabId: number, at: number) => `${tabId} ${at}`;
  return {
    has: (tabId, at) => at < since || told.includes(nameOf(tabId, at)),
    add(tabId, at) {
      told = [...told, nameOf(tabId, at)].slice(-MAX_KEPT);
      save();
    },
  };
}
