import type { Area } from '../platform/area.ts';
import { originOf } from './origins.ts';

/** An origin that the person chose to watch. */
export type WatchedSite = {
  origin: string;
  /** When watching began, ms. */
  since: number;
  paused: boolean;
  /** Origins that the person made part of the site: its API's, its identity provider's. */
  origins: string[];
  /** Those of `origins` that the browser does not let us see (any more). */
  blind: string[];
  /** Since when the browser does not let us see the site itself, ms; null while it does. */
  accessLostAt: number | null;
};

const KEY = 'sites';
/** Sites that were stopped although everything is watched. */
const DECLINED_KEY = 'sites-declined';
/** Origins that belong to one site, beside its own. */
export const MAX_INCLUDED = 20;

export type Sites = {
  /** Whether events of this origin are recorded. False for null and for what is no http(s) origin. */
  isRecorded(origin: string | null): origin is string;
  get(origin: string): WatchedSite | null;
  list(): WatchedSite[];
  watch(origin: string): Promise<void>;
  unwatch(origin: string): Promise<void>;
  /** A paused site stays watched, and nothing of it is recorded. Does nothing for a site that is not watched. */
  setPaused(origin: string, paused: boolean): Promise<void>;
  /** Makes origins part of a watched site, up to `MAX_INCLUDED` in all. */
  include(origin: string, origins: readonly string[]): Promise<void>;
  /** Which of a site's origins the browser lets us see. A site without access is not recorded. Takes effect at once. */
  setAccess(origin: string, access: Pick<WatchedSite, 'blind' | 'accessLostAt'>): Promise<void>;
  /** Origins that belong to a site beside its own and that we may see. */
  seenThrough(origin: string): string[];
  /** Notes a site that is recorded because everything is; never what only a private window saw. */
  seen(origin: string): void;
};

const isOrigin = (value: unknown): value is string => typeof value === 'string' && originOf(value) === value;
const originsIn = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter(isOrigin).slice(0, MAX_INCLUDED) : [];

/** Reads what is stored, of this version or an earlier one; null for what is no site. */
function readSite(value: unknown): WatchedSite | null {
  const site = value as Partial<WatchedSite> | null;
  if (!isOrigin(site?.origin) || typeof site.since !== 'number') return null;
  return {
    origin: site.origin,
    since: site.since,
    paused: site.paused === true,
    origins: originsIn(site.origins),
    blind: originsIn(site.blind),
    accessLostAt: typeof site.accessLostAt === 'number' ? site.accessLostAt : null,
  };
}

/**
 * The watched sites, in memory and on disk.
 * @param everything record every http(s) origin from its first event on (the build for automated tests).
 */
export async function loadSites(area: Area, now: () => number, everything: boolean): Promise<Sites> {
  const stored = await area.get(KEY).catch(() => null);
  const sites = new Map<string, WatchedSite>();
  for (const site of (Array.isArray(stored) ? stored : []).map(readSite)) {
    if (site !== null) sites.set(site.origin, site);
  }
  const declinedStored = everything ? await area.get(DECLINED_KEY).catch(() => null) : null;
  const declined = new Set<string>(Array.isArray(declinedStored) ? declinedStored : []);
  const save = () => area.set({ [KEY]: [...sites.values()], [DECLINED_KEY]: [...declined] });
  const fresh = (origin: string): WatchedSite => ({
    origin,
    since: now(),
    paused: false,
    origins: [],
    blind: [],
    accessLostAt: null,
  });

  /** Changes a watched site in memory at once, and on disk by the time it resolves. */
  async function change(
    origin: string,
    to: (site: WatchedSite) => Partial<WatchedSite> | undefined,
  ): Promise<void> {
    const site = sites.get(origin);
    if (site === undefined) return;
    sites.set(origin, { ...site, ...to(site) });
    await save();
  }

  return {
    isRecorded(origin): origin is string {
      if (origin === null) return false;
      const site = sites.get(origin);
      if (site !== undefined) return !site.paused && site.accessLostAt === null;
      return everything && !declined.has(origin) && originOf(origin) === origin;
    },
    get: (origin) => sites.get(origin) ?? null,
    list: () => [...sites.values()],
    async watch(origin) {
      declined.delete(origin);
      sites.set(origin, { ...(sites.get(origin) ?? fresh(origin)), paused: false });
      await save();
    },
    async unwatch(origin) {
      sites.delete(origin);
      if (everything) declined.add(origin);
      await save();
    },
    setPaused: (origin, paused) => change(origin, () => ({ paused })),
    include: (origin, added) =>
      change(origin, ({ origins }) => ({
        origins: [...new Set([...origins, ...added.filter((one) => isOrigin(one) && one !== origin)])].slice(
          0,
          MAX_INCLUDED,
        ),
      })),
    setAccess: (origin, access) => change(origin, () => access),
    seenThrough(origin) {
      const { origins = [], blind = [] } = sites.get(origin) ?? {};
      return origins.filter((one) => !blind.includes(one));
    },
    seen(origin) {
      if (!everything || sites.has(origin) || declined.has(origin)) return;
      sites.set(origin, fresh(origin));
      void save().catch(() => {});
    },
  };
}
