import type { PopupState, SiteState } from '../messaging/protocol.ts';
import type { Badges } from './badges.ts';
import type { Glances } from './glances.ts';
import type { KeptSites } from './kept-sites.ts';
import type { Closed } from './origins.ts';
import { type PageDeps, pageOfTab } from './page-of-tab.ts';
import type { WantedSites } from './wanted-sites.ts';

export type PopupCommandDeps = {
  page: PageDeps;
  glances: Pick<Glances, 'of'>;
  badgeSites: KeptSites;
  badges: Pick<Badges, 'draw'>;
  wanted: Pick<WantedSites, 'want'>;
  seesPrivate(): Promise<boolean>;
};

/** What the popup asks for, and the word on pages where nothing can be watched. */
export type PopupCommands = {
  glance(tabId: number, stateOf: (origin: string) => Promise<SiteState>): Promise<PopupState>;
  /**
   * The state of a tab's site with the word why nothing can be watched on this page: as `closed` where there is no log, as
   * `pageClosed` beside one.
   */
  withClosed(tabId: number, state: SiteState): Promise<SiteState>;
  setBadge(origin: string, on: boolean): Promise<void>;
  hasBadge(origin: string): boolean;
  watchWhenAllowed(origin: string): void;
};

export function createPopupCommands(deps: PopupCommandDeps): PopupCommands {
  const { page, glances, badgeSites, badges, wanted } = deps;
  const found = new Map<string, Promise<Closed | null>>();

  /** Tried once a page: a panel asks again and again while there is traffic. */
  async function besideLog(tabId: number): Promise<Closed | null> {
    const key = `${tabId} ${await page.addressOf(tabId)}`;
    const closed = found.get(key) ?? pageOfTab(tabId, page).then((one) => one.closed);
    found.set(key, closed);
    for (const oldest of found.keys()) {
      if (found.size <= MOST_PAGES) break;
      found.delete(oldest);
    }
    return closed;
  }

  return {
    async glance(tabId, stateOf) {
      const [{ origin, closed }, seesPrivate] = await Promise.all([
        pageOfTab(tabId, page),
        deps.seesPrivate(),
      ]);
      if (origin === null) return { ...NO_SITE, closed, seesPrivate };
      const [state, glance] = await Promise.all([stateOf(origin), glances.of(origin)]);
      const { watched, hasAccess, paused, eventCount, tabsWithoutStacks } = state;
      const badge = badgeSites.has(origin);
      return {
        origin,
        closed,
        watched,
        hasAccess,
        paused,
        eventCount,
        tabsWithoutStacks,
        badge,
        seesPrivate,
        glance,
      };
    },
    async withClosed(tabId, state) {
      if (state.closed !== null) return state;
      if (state.eventCount === 0) return { ...state, closed: (await pageOfTab(tabId, page)).closed };
      // A log is worth reading, whatever page its site shows now.
      const pageClosed = await besideLog(tabId);
      return pageClosed === null ? state : { ...state, pageClosed };
    },
    hasBadge: (origin) => badgeSites.has(origin),
    async setBadge(origin, on) {
      if (badgeSites.has(origin) === on) return;
      await badgeSites.set(origin, on);
      await badges.draw(origin);
    },
    watchWhenAllowed: (origin) => wanted.want(origin),
  };
}

/** Of which it is remembered whether a script may run there. */
const MOST_PAGES = 50;

const NO_SITE: PopupState = {
  origin: null,
  closed: null,
  watched: false,
  hasAccess: false,
  paused: false,
  eventCount: 0,
  tabsWithoutStacks: 0,
  badge: false,
  seesPrivate: true,
  glance: null,
};
