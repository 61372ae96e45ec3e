import type { Area } from '../../platform/area.ts';
import { originOf } from '../origins.ts';

const KEY = 'console-monitor-sites';

/** The sites in whose consoles is printed: a person's choice, off by default. */
export type MonitorSites = {
  has(origin: string): boolean;
  set(origin: string, on: boolean): Promise<void>;
};

export async function loadMonitorSites(area: Area): Promise<MonitorSites> {
  const stored = await area.get(KEY).catch(() => null);
  const isOrigin = (value: unknown): value is string =>
    typeof value === 'string' && originOf(value) === value;
  const origins = new Set<string>(Array.isArray(stored) ? stored.filter(isOrigin) : []);
  return {
    has: (origin) => origins.has(origin),
    async set(origin, on) {
      if (on === origins.has(origin)) return;
      if (on) origins.add(origin);
      else origins.delete(origin);
      await area.set({ [KEY]: origins.size === 0 ? undefined : [...origins] });
    },
  };
}
