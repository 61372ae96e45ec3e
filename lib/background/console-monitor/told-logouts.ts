import type { Area } from '../../platform/area.ts';

/** Which logouts were printed in which tab. Outlives the background, and ends with the browser. */
export type ToldLogouts = {
  has(tabId: number, at: number): boolean;
  add(tabId: number, at: number): void;
};

const KEY = 'console-monitor told';
/** Older ones are past telling (`RECENT_MS`) long before so many have come. */
const MAX_KEPT = 200;

export async function loadToldLogouts(session: Area): Promise<ToldLogouts> {
  const stored = await session.get(KEY).catch(() => null);
  let told: unknown[] = Array.isArray(stored) ? stored : [];
  const nameOf = (tabId: number, at: number) => `${tabId} ${at}`;
  return {
    has: (tabId, at) => told.includes(nameOf(tabId, at)),
    add(tabId, at) {
      told = [...told, nameOf(tabId, at)].slice(-MAX_KEPT);
      void session.set({ [KEY]: told }).catch(() => {});
    },
  };
}
