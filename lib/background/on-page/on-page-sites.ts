import * as v from 'valibot';
import type { OnPageSwitches } from '../../messaging/on-page-order.ts';
import type { Area } from '../../platform/area.ts';
import { originOf } from '../origins.ts';

const KEY = 'on-page-sites';

/** `since`: when it was last switched on, ms; logouts before that are no news. */
type Kept = OnPageSwitches & { since: number };
const kept = v.object({ notice: v.boolean(), banner: v.boolean(), since: v.number() });

/** The sites that may show something on their pages: a person's choice, off by default. */
export type OnPageSites = {
  of(origin: string): Kept;
  /** Whether any site has it on: else nothing is listened to. */
  isAny(): boolean;
  set(origin: string, switches: OnPageSwitches, now: number): Promise<void>;
};

const OFF: Kept = { notice: false, banner: false, since: 0 };

/** What cannot be read (of a later version, damaged) is off. */
export async function loadOnPageSites(area: Area): Promise<OnPageSites> {
  const stored = await area.get(KEY).catch(() => null);
  const sites = new Map<string, Kept>();
  for (const [origin, one] of Object.entries(Object(stored) as object)) {
    const read = v.safeParse(kept, one);
    if (read.success && originOf(origin) === origin) sites.set(origin, read.output);
  }
  return {
    of: (origin) => sites.get(origin) ?? OFF,
    isAny: () => sites.size > 0,
    async set(origin, { notice, banner }, now) {
      const before = sites.get(origin) ?? OFF;
      if (before.notice === notice && before.banner === banner) return;
      if (!notice && !banner) sites.delete(origin);
      else sites.set(origin, { notice, banner, since: before.since || now });
      await area.set({ [KEY]: sites.size === 0 ? undefined : Object.fromEntries(sites) });
    },
  };
}
