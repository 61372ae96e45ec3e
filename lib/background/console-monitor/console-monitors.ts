import { diagnose } from '../../classify/diagnose.ts';
import type { Verdict } from '../../classify/types.ts';
import {
  type ConsoleOrder,
  type HeldTokens,
  heldTokens,
  type LogoutNote,
  type StateNote,
} from '../../console-monitor/index.ts';
import { realmOf } from '../../detect/realm.ts';
import type { PageConsole } from '../../platform/page-console.ts';
import type { Recorder } from '../../recorder/index.ts';
import type { TaughtRule } from '../../taught/index.ts';
import type { KeptSites } from '../kept-sites.ts';
import { createLooks } from '../looks.ts';
import { type LogoutNotesDeps, notesOf } from './logout-notes.ts';
import type { ToldLogouts } from './told-logouts.ts';

type Tab = { tabId: number; cookieStoreId: string };

export type ConsoleMonitorDeps = LogoutNotesDeps & {
  sites: KeptSites;
  told: ToldLogouts;
  console: PageConsole;
  recorder: Pick<Recorder, 'subscribe' | 'readAll'>;
  isRecorded(site: string): boolean;
  /** Open tabs whose top document is of a site's own origin. */
  tabsOf(site: string): readonly Tab[];
  taughtOf(site: string): readonly TaughtRule[];
  now: () => number;
};

export type ConsoleMonitors = {
  has(site: string): boolean;
  /** Takes effect at once, in pages that are open too. */
  set(site: string, on: boolean): Promise<void>;
  /** A tab's top document is another one. */
  committed(tabId: number, site: string | null): void;
  /** Prints the full state in a tab's console. @returns false where the monitor is off, or no script may run */
  printState(site: string, tabId: number, state: StateNote): Promise<boolean>;
};

const SOON_MS = 300;
/** How often a verdict that is not final is looked at again. */
const AGAIN_MS = 500;
/** A logout is told while it is news: after a sign-in elsewhere, which may take minutes, too. */
const RECENT_MS = 5 * 60_000;
const NOTHING: HeldTokens = { access: null, refresh: null, session: null };
const OFF = { tokens: null, logouts: [], state: null };

/**
 * Tells the pages of the sites that are switched on what their consoles are to print, and no others: without one, no log
 * is read. Wakes nobody: pages go on by themselves, and hear of what is new when something has happened.
 */
export function startConsoleMonitors(deps: ConsoleMonitorDeps): ConsoleMonitors {
  const { sites, told, recorder, now } = deps;
  /** What was held at the last look, by site and cookie store, for documents that come between two looks. */
  const known = new Map<string, HeldTokens>();
  /** What each tab's document has taken, and how many documents the tab had: most events change nothing for it. */
  const taken = new Map<number, string>();
  const documents = new Map<number, number>();
  const isOn = (site: string) => sites.has(site) && deps.isRecorded(site);
  const keyOf = (site: string, tab: Tab) => `${site} ${realmOf(tab)}`;

  const order = (tabId: number, site: string, more: Partial<ConsoleOrder>) =>
    deps.console.order(tabId, { ...OFF, site, ...more });
  const end = (site: string) =>
    Promise.all(
      deps.tabsOf(site).map(({ tabId }) => {
        taken.delete(tabId);
        return order(tabId, site, {});
      }),
    );

  async function tell(
    tabId: number,
    site: string,
    tokens: HeldTokens,
    logouts: LogoutNote[],
  ): Promise<boolean> {
    const what = JSON.stringify(tokens);
    if (logouts.length === 0 && taken.get(tabId) === what) return true;
    const document = documents.get(tabId);
    const isTaken = await order(tabId, site, { tokens, logouts });
    // A document that came meanwhile has taken nothing yet.
    if (isTaken && documents.get(tabId) === document) taken.set(tabId, what);
    return isTaken;
  }

  /** Logouts that are news in a tab. One whose verdict may still change is told when it cannot any more. */
  function newsFor(tab: Tab, logouts: readonly Verdict[]): Verdict[] {
    return logouts.filter(
      ({ at, final, incident }) =>
        final &&
        Math.max(at, incident.endedAt) > now() - RECENT_MS &&
        realmOf(incident) === realmOf(tab) &&
        !told.has(tab.tabId, at),
    );
  }

  /** @returns in how many ms a verdict that is not final is looked at again */
  async function look(site: string): Promise<number | null> {
    const tabs = deps.tabsOf(site);
    if (tabs.length === 0 || !sites.has(site)) return null;
    if (!deps.isRecorded(site)) {
      await end(site);
      return null;
    }
    const events = await recorder.readAll(site);
    const taught = deps.taughtOf(site);
    // Events may be ahead of a clock that was set back.
    const asOf = Math.max(now(), events.at(-1)?.at ?? 0);
    const diagnosis = diagnose(events, { asOf, site, taught });
    const news = new Map(tabs.map((tab) => [tab, newsFor(tab, diagnosis.logouts)]));
    const fresh = [...news.values()].flat();
    const notes = fresh.length === 0 ? null : await notesOf(deps, { site, events, taught, asOf }, fresh);
    // Switched off meanwhile.
    if (!isOn(site)) return null;
    await Promise.all(
      tabs.map(async (tab) => {
        const tokens = heldTokens(diagnosis, tab.cookieStoreId);
        known.set(keyOf(site, tab), tokens);
        const mine = (news.get(tab) ?? []).filter(({ id }) => notes?.has(id));
        const logouts = mine.flatMap(({ id }) => notes?.get(id) ?? []);
        if (!(await tell(tab.tabId, site, tokens, logouts))) return;
        for (const { at } of mine) told.add(tab.tabId, at);
      }),
    );
    return diagnosis.logouts.at(-1)?.final === false ? AGAIN_MS : null;
  }

  const looks = createLooks({ soonMs: SOON_MS, isWanted: sites.has, look, now });
  recorder.subscribe(({ site }) => looks.soon(site));

  return {
    has: sites.has,
    async set(site, on) {
      if (sites.has(site) === on) return;
      await sites.set(site, on);
      if (on) await look(site);
      else await end(site);
    },
    committed(tabId, site) {
      taken.delete(tabId);
      if (site === null || !isOn(site)) return;
      documents.set(tabId, (documents.get(tabId) ?? 0) + 1);
      const tab = deps.tabsOf(site).find((one) => one.tabId === tabId);
      // Its scripts may ask at once. Lines wait for a look: what was held may have gone with the last document.
      if (tab !== undefined) void deps.console.share(tabId, site, known.get(keyOf(site, tab)) ?? NOTHING);
      looks.soon(site);
    },
    async printState(site, tabId, state) {
      const tab = deps.tabsOf(site).find((one) => one.tabId === tabId);
      if (!isOn(site) || tab === undefined) return false;
      if (!known.has(keyOf(site, tab))) await look(site);
      const tokens = known.get(keyOf(site, tab)) ?? NOTHING;
      return order(tabId, site, { tokens, state });
    },
  };
}
