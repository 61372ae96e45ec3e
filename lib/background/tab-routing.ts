import { cookieReaches, ownerOf } from '../platform/cookie-domain.ts';
import type { NavigationStep, RequestStep, TabInfo } from '../platform/types.ts';
import type { Routing, SiteRef } from '../sensors/browser/sensor.ts';
import { hostOf, originOf } from './origins.ts';

/** What is remembered of a tab; plain data, kept where it outlives the background but not the browser. */
export type TabState = {
  tabId: number;
  /** Site that the tab's events belong to, null where nobody watches. */
  site: string | null;
  /** When the tab left the site's origin for one that nobody watches (a sign-in page elsewhere), ms. */
  awaySince: number | null;
  /** Site before the navigation at `movedAt`: what led away from it belongs to its log too. */
  movedFrom: string | null;
  movedAt: number | null;
  /** Watched origin that the page now being loaded was asked from; it may be led elsewhere before it is shown. */
  heading: string | null;
  isPrivate: boolean;
  cookieStoreId: string;
  /** The document began before it was watched: no stacks until it is loaded again. */
  late: boolean;
  closed: boolean;
};

export type TabRouting = Routing & {
  /** Takes up a tab that the browser told of. */
  know(tab: TabInfo): void;
  navigated(step: NavigationStep): void;
  opened(tabId: number, openerTabId: number): void;
  closed(tabId: number): void;
  replaced(tabId: number, was: number): void;
  /** Site of a relay's document; null: nobody watches. The sender is the browser's word. */
  ofDocument(tab: TabInfo, frameId: number, origin: string | null): SiteRef | null;
  siteOfTab(tabId: number): string | null;
  /** Open tabs whose top document is of this site's origin. */
  tabsOf(site: string): TabState[];
  markLate(tabId: number): void;
  /** Lets go of what is known of a site beside its tabs. */
  forget(site: string): void;
  /** Everything to keep, and what it was: hosts by site. */
  dump(): RoutingDump;
  /** Takes over what an earlier start of the background knew; only before anything else is called. */
  restore(dump: unknown): void;
  /** Lets go of tabs that are gone. */
  keepOnly(tabIds: readonly number[]): void;
};

type RoutingDump = { tabs: TabState[]; hosts: [string, string[]][] };

export type RoutingOptions = {
  isRecorded: (origin: string | null) => origin is string;
  /** Origins that belong to a site beside its own and that we may see; their cookies are the site's. */
  seenThrough: (site: string) => readonly string[];
  isPrivateStore: (storeId: string) => boolean;
  /** Something changed that `dump` gives. */
  onChange: () => void;
};

/** A sign-in elsewhere takes no longer; after it, the tab is nobody's. */
const AWAY_MS = 30 * 60 * 1000;
/** Hosts beside its own whose cookies a site may live on. */
const MAX_HOSTS = 20;

/** Ways in which a person, not the site, chooses where to go next (webNavigation's transition types). */
const CHOSEN = new Set([
  'typed',
  'auto_bookmark',
  'generated',
  'keyword',
  'keyword_generated',
  'start_page',
  'auto_toplevel',
]);

/** Which sites an event belongs to. Pure bookkeeping: it is told what happens and answers at once. */
export function createTabRouting(options: RoutingOptions): TabRouting {
  const { isRecorded, seenThrough, isPrivateStore, onChange } = options;
  const tabs = new Map<number, TabState>();
  const hosts = new Map<string, Set<string>>();

  function stateOf(tabId: number): TabState {
    let state = tabs.get(tabId);
    if (state === undefined) {
      // Not told of yet: taken for private, so that nothing of it can reach the disk by mistake.
      state = {
        tabId,
        site: null,
        awaySince: null,
        movedFrom: null,
        movedAt: null,
        heading: null,
        isPrivate: true,
        cookieStoreId: '',
        late: false,
        closed: false,
      };
      tabs.set(tabId, state);
    }
    return state;
  }

  const refOf = (origin: string, { isPrivate, cookieStoreId }: TabState): SiteRef => ({
    origin,
    isPrivate,
    cookieStoreId: cookieStoreId || null,
  });

  /** The site of a tab, unless it was stopped or paused meanwhile. */
  const current = (state: TabState | undefined): string | null =>
    state !== undefined && isRecorded(state.site) ? state.site : null;

  function moveTo(state: TabState, site: string | null, at: number): void {
    if (site !== state.site) {
      state.movedFrom = state.site;
      state.movedAt = at;
    }
    state.site = site;
  }

  function know(tab: TabInfo): void {
    const state = stateOf(tab.tabId);
    state.isPrivate = tab.isPrivate;
    state.cookieStoreId = tab.cookieStoreId;
    const origin = originOf(tab.url);
    // Only where nothing better is known: a navigation tells more than an address does.
    if (!isRecorded(state.site) && isRecorded(origin)) {
      state.site = origin;
      state.awaySince = null;
    }
    onChange();
  }

  function learnHost(site: string, url: string): void {
    const host = hostOf(url);
    const own = hostOf(site);
    if (host === '' || host === own || ownerOf(host) !== ownerOf(own)) return;
    const known = hosts.get(site) ?? new Set();
    if (known.has(host) || known.size >= MAX_HOSTS) return;
    hosts.set(site, known.add(host));
    onChange();
  }

  const hostsOf = (site: string): string[] => [
    ...new Set([hostOf(site), ...(hosts.get(site) ?? []), ...seenThrough(site).map(hostOf)]),
  ];

  return {
    know,
    navigated(step) {
      if (step.frameId !== 0 || step.prerender) return;
      const state = stateOf(step.tabId);
      const origin = originOf(step.url);
      const concerned = state.site !== null || state.heading !== null || isRecorded(origin);
      if (step.kind === 'load') state.late = false;
      if (isRecorded(origin)) {
        moveTo(state, origin, step.at);
        state.awaySince = null;
      } else if (origin !== null && origin === state.site) {
        // At home, while recording of the site is paused or the browser does not let us see it.
        state.awaySince = null;
      } else {
        const redirected = step.qualifiers.some((qualifier) => qualifier.endsWith('_redirect'));
        if (redirected && state.heading !== null) moveTo(state, state.heading, step.at);
        state.awaySince ??= step.at;
        const chosen = CHOSEN.has(step.transition ?? '') && !redirected;
        if (chosen || step.at - state.awaySince > AWAY_MS) moveTo(state, null, step.at);
        if (state.site === null) state.awaySince = null;
      }
      if (step.kind === 'load') state.heading = null;
      // A tab that never had to do with a watched site leaves no trace, and costs nothing.
      if (concerned) onChange();
    },
    opened(tabId, openerTabId) {
      const opener = tabs.get(openerTabId);
      if (opener === undefined || current(opener) === null) return;
      const state = stateOf(tabId);
      // A window that a page opens shares its jar; where it goes next decides whether it stays with the site.
      state.isPrivate = opener.isPrivate;
      state.cookieStoreId = opener.cookieStoreId;
      state.site ??= opener.site;
      onChange();
    },
    closed(tabId) {
      const state = tabs.get(tabId);
      if (state === undefined) return;
      state.closed = true;
      // Answers of its last requests still come in; the ones of older tabs do not.
      const old = [...tabs.values()].filter(({ closed }) => closed).slice(0, -20);
      for (const tab of old) tabs.delete(tab.tabId);
      onChange();
    },
    replaced(tabId, was) {
      const state = tabs.get(was);
      if (state === undefined) return;
      tabs.delete(was);
      tabs.set(tabId, { ...state, tabId });
      onChange();
    },
    ofDocument(tab, frameId, origin) {
      know(tab);
      const state = stateOf(tab.tabId);
      if (frameId === 0 && isRecorded(origin)) {
        // The document itself says whose it is; its commit may not have been told yet, or its tab may have moved on.
        if (state.site === null) state.site = origin;
        return refOf(origin, state);
      }
      const site = current(state);
      if (site !== null) return refOf(site, state);
      const top = originOf(tab.url);
      return isRecorded(top) ? refOf(top, state) : null;
    },
    ofRequest(step: RequestStep) {
      const refs: SiteRef[] = [];
      const add = (ref: SiteRef) => {
        if (!refs.some(({ origin }) => origin === ref.origin)) refs.push(ref);
      };
      if (step.tabId !== null) {
        const state = tabs.get(step.tabId);
        const site = current(state);
        if (state !== undefined && site !== null) {
          add(refOf(site, state));
          if (!('isStatic' in step && step.isStatic)) learnHost(site, step.url);
        }
        // A page that is being loaded is the new site's as much as of the one that leads there.
        const target = originOf(step.url);
        if (step.type === 'main_frame' && isRecorded(target)) {
          const arriving = stateOf(step.tabId);
          if (step.stage === 'before') arriving.heading = target;
          add(refOf(target, arriving));
        }
        return refs;
      }
      const asker = originOf(step.documentUrl) ?? originOf(step.initiator);
      if (!isRecorded(asker)) return refs;
      const own = [...tabs.values()].filter((tab) => !tab.closed && tab.site === asker);
      const isPrivate = step.isPrivate ?? own.some((tab) => tab.isPrivate);
      return [{ origin: asker, isPrivate, cookieStoreId: own[0]?.cookieStoreId ?? null }];
    },
    ofNavigation(step) {
      const state = tabs.get(step.tabId);
      if (state === undefined || step.prerender) return [];
      const sites = [current(state)];
      if (step.frameId === 0 && state.movedAt === step.at && isRecorded(state.movedFrom)) {
        sites.push(state.movedFrom);
      }
      return [...new Set(sites)].flatMap((site) => (site === null ? [] : refOf(site, state)));
    },
    ofTab(tabId) {
      const state = tabs.get(tabId);
      const site = current(state);
      return state === undefined || site === null ? [] : [refOf(site, state)];
    },
    ofCookie(domain, storeId) {
      const found = new Map<string, SiteRef>();
      for (const state of tabs.values()) {
        const site = current(state);
        if (site === null || state.closed || state.cookieStoreId !== storeId) continue;
        if (hostsOf(site).some((host) => cookieReaches(domain, host))) {
          found.set(site, {
            origin: site,
            isPrivate: state.isPrivate || isPrivateStore(storeId),
            cookieStoreId: storeId,
          });
        }
      }
      return [...found.values()];
    },
    hostsOf,
    open() {
      const found = new Map<string, SiteRef>();
      for (const state of tabs.values()) {
        const site = current(state);
        if (site !== null && !state.closed) found.set(`${state.cookieStoreId} ${site}`, refOf(site, state));
      }
      return [...found.values()];
    },
    siteOfTab: (tabId) => current(tabs.get(tabId)),
    tabsOf: (site) =>
      [...tabs.values()].filter((tab) => tab.site === site && !tab.closed && tab.awaySince === null),
    markLate(tabId) {
      stateOf(tabId).late = true;
      onChange();
    },
    forget(site) {
      if (hosts.delete(site)) onChange();
    },
    restore(dump) {
      // Only this file writes it, into memory that only the extension reaches.
      const known = (dump ?? {}) as Partial<RoutingDump>;
      for (const tab of known.tabs ?? []) tabs.set(tab.tabId, tab);
      for (const [site, list] of known.hosts ?? []) hosts.set(site, new Set(list));
    },
    keepOnly(tabIds) {
      for (const tabId of tabs.keys()) if (!tabIds.includes(tabId)) tabs.delete(tabId);
    },
    dump: () => ({ tabs: [...tabs.values()], hosts: [...hosts].map(([site, set]) => [site, [...set]]) }),
  };
}
