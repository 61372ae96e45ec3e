import type { Area } from '../platform/area.ts';
import { originOf } from './origins.ts';

/** What is on or off by site: a person's choice, off by default. */
export type KeptSites = {
  has(origin: string): boolean;
  set(origin: string, on: boolean): Promise<void>;
};

/** The sites whose time left stands on the toolbar's button. */
export const BADGE_SITES = 'badge-sites';
/** The sites in whose pages' consoles is printed. */
export const MONITOR_SITES = 'console-monitor-sites';

/** @param key under which they lie on disk. What is damaged or no origin is off. */
export async function loadKeptSites(area: Area, key: string): Promise<KeptSites> {
  const stored = await area.get(key).catch(() => null);
  const isOrigin = (value: unknown): value is string =>
    typeof value === 'string' && originOf(value) === value;
  const origins = new Set<string>(Array.isArray(stored) ? stored.filter(isOrigin) : []);
  return {
    has: (origin) => origins.has(origin),
    async set(origin, on) {
      if (on === origins.has(origin)) return;
      if (on) origins.add(origin);
      else origins.delete(origin);
      await area.set({ [key]: origins.size === 0 ? undefined : [...origins] });
    },
  };
}
