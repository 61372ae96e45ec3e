import { badgeChangesAt, badgeOf } from '../glance/badge.ts';
import type { Resolver } from '../messages/resolve.ts';
import type { Toolbar } from '../platform/toolbar.ts';
import type { Platform } from '../platform/types.ts';
import type { Recorder } from '../recorder/index.ts';
import type { Glances } from './glances.ts';
import type { KeptSites } from './kept-sites.ts';
import { createLooks } from './looks.ts';

export type BadgeDeps = {
  toolbar: Toolbar;
  sites: KeptSites;
  glances: Pick<Glances, 'of'>;
  recorder: Pick<Recorder, 'subscribe'>;
  /** Open tabs of a site. */
  tabsOf(site: string): { tabId: number }[];
  /** Sites with an open tab. */
  openSites(): string[];
  alarms: Pick<Platform['alarms'], 'set' | 'cancel'>;
  say: Resolver;
  /** Resolves when `say` knows the person's language. */
  speaking?: () => Promise<void>;
  now: () => number;
};

export type Badges = {
  /** The alarm of `BADGE_ALARM` rang. */
  rang(): void;
  /** Draws a site's tabs anew: the person switched its badge on or off, or something else was written over it. */
  draw(site: string): Promise<void>;
};

export const BADGE_ALARM = 'badge';

const SOON_MS = 500;

/**
 * Keeps the toolbar's button right for the sites that are switched on, and for no others: without one, no log is
 * read and no alarm set. One alarm for all of them, for when the next figure changes.
 */
export function startBadges(deps: BadgeDeps): Badges {
  const { toolbar, sites, glances, alarms, say, now } = deps;
  /** When each site's badge changes by itself. */
  const due = new Map<string, number>();
  /** The one alarm may have been set for a site that this start of the background has not looked at yet. */
  let isPrimed = false;

  function setAlarm(): void {
    if (due.size === 0) alarms.cancel(BADGE_ALARM);
    else alarms.set(BADGE_ALARM, Math.min(...due.values()));
  }

  async function draw(site: string): Promise<void> {
    if (!isPrimed) {
      isPrimed = true;
      for (const open of deps.openSites()) if (open !== site) looks.soon(open);
    }
    const tabs = deps.tabsOf(site);
    const isOn = sites.has(site);
    if (deps.speaking) await deps.speaking();
    const glance = isOn && tabs.length > 0 ? await glances.of(site).catch(() => null) : null;
    const badge = glance && badgeOf(glance, now());
    const look = badge && { text: say(badge.text), tone: badge.tone, title: say(badge.title) };
    await Promise.all(tabs.map(({ tabId }) => toolbar.show(tabId, look)));
    const at = glance === null ? null : badgeChangesAt(glance, now());
    if (at === null) due.delete(site);
    else due.set(site, at);
    setAlarm();
  }

  const looks = createLooks({
    soonMs: SOON_MS,
    isWanted: sites.has,
    look: (site) => draw(site).then(() => null),
    now,
  });

  deps.recorder.subscribe(({ site }) => looks.soon(site));
  return {
    rang() {
      // A background that was woken by the alarm has no memory of whose it was.
      for (const site of new Set([...due.keys(), ...deps.openSites()])) if (sites.has(site)) void draw(site);
    },
    draw,
  };
}
