import type { Area } from '../platform/area.ts';
import { originOf } from './origins.ts';

/** An origin that the person chose to watch. */
export type WatchedSite = {
  origin: string;
  /** When watching began, ms. */
  since: number;
  paused: boolean;
};

const KEY = 'sites';
/** Sites that were stopped although everything is watched. */
const DECLINED_KEY = 'sites-declined';

export type Sites = {
  /** Whether events of this origin are recorded. False for null and for what is no http(s) origin. */
  isRecorded(origin: string | null): origin is string;
  get(origin: string): WatchedSite | null;
  list(): WatchedSite[];
  watch(origin: string): Promise<void>;
  unwatch(origin: string): Promise<void>;
  /** A paused site stays watched, and nothing of it is recorded. Does nothing for a site that is not watched. */
  setPaused(origin: string, paused: boolean): Promise<void>;
  /** Notes a site that is recorded because everything is; never what only a private window saw. */
  seen(origin: string): void;
};

function isSite(value: unknown): value is WatchedSite {
  const site = value as Partial<WatchedSite> | null;
  return (
    typeof site?.origin === 'string' &&
    originOf(site.origin) === site.origin &&
    typeof site.since === 'number'
  );
}

/**
 * The watched sites, in memory and on disk.
 * @param everything record every http(s) origin from its first event on (the build for automated tests).
 */
export async function loadSites(area: Area, now: () => number, everything: boolean): Promise<Sites> {
  const stored = await area.get(KEY).catch(() => null);
  const sites = new Map<string, WatchedSite>();
  for (const site of Array.isArray(stored) ? stored : []) {
    if (isSite(site)) sites.set(site.origin, { ...site, paused: site.paused === true });
  }
  const declinedStored = everything ? await area.get(DECLINED_KEY).catch(() => null) : null;
  const declined = new Set<string>(Array.isArray(declinedStored) ? declinedStored : []);
  const save = () => area.set({ [KEY]: [...sites.values()], [DECLINED_KEY]: [...declined] });

  return {
    isRecorded(origin): origin is string {
      if (origin === null) return false;
      const site = sites.get(origin);
      if (site !== undefined) return !site.paused;
      return everything && !declined.has(origin) && originOf(origin) === origin;
    },
    get: (origin) => sites.get(origin) ?? null,
    list: () => [...sites.values()],
    async watch(origin) {
      declined.delete(origin);
      sites.set(origin, { origin, since: sites.get(origin)?.since ?? now(), paused: false });
      await save();
    },
    async unwatch(origin) {
      sites.delete(origin);
      if (everything) declined.add(origin);
      await save();
    },
    async setPaused(origin, paused) {
      const site = sites.get(origin);
      if (site === undefined) return;
      sites.set(origin, { ...site, paused });
      await save();
    },
    seen(origin) {
      if (!everything || sites.has(origin) || declined.has(origin)) return;
      sites.set(origin, { origin, since: now(), paused: false });
      void save().catch(() => {});
    },
  };
}
