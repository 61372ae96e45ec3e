import type { Verdict } from '../../classify/types.ts';
import type { OnPageKind, OnPageOrder, OnPageWord, OnPageWords } from '../../messaging/on-page-order.ts';
import { type IncidentMark, isSameIncident, markOf, widened } from '../../on-page/incident.ts';
import { ON_PAGE_KINDS } from '../../on-page/kinds.ts';
import type { Act } from '../../on-page/plan.ts';
import { leftMs } from '../../on-page/times.ts';
import type { Platform } from '../../platform/types.ts';
import type { Entry, ToldLog } from './told-log.ts';

export type ShowsDeps = {
  /** Null before it is read. */
  told: () => ToldLog | null;
  platform: Platform['onPage'];
  isPrivateStore: (store: string) => boolean;
  words: (kind: OnPageKind, verdict: Verdict, site: string) => OnPageWords;
  note: (what: string) => void;
  now: () => number;
};

/** What is shown on pages, and what becomes of it. */
export type Shows = {
  /** What a look found: what was shown of it stays known, however its verdict changes from look to look. */
  judged(site: string, logouts: readonly Verdict[]): void;
  carryOut(site: string, act: Act): Promise<void>;
  /** A tab has a new document: what is up goes on there. @returns sites whose log has to be looked at for that */
  loaded(tabId: number): string[];
  /** The script in a tab's top document says what became of it. */
  heard(word: { id: string; word: OnPageWord }, tabId: number): void;
  /** A person switched it off. */
  takeAway(site: string, kind: OnPageKind): void;
  /** Takes away all of a site, and lets go of what is known of it. */
  forget(site: string): void;
  /** The last one was taken away by the page. */
  hasTrouble(site: string): boolean;
};

type Show = Extract<OnPageOrder, { do: 'show' }>;

/**
 * Orders take their time, and reach whatever document is there when they come; words of a page are heard later than it
 * may have another document. So whatever turns out to be over is taken away once more, wherever it may have come
 * meanwhile: what a person closed must not stand there again.
 */
export function createShows({ told: toldNow, platform, isPrivateStore, words, note, now }: ShowsDeps): Shows {
  const troubled = new Set<string>();
  /** The last order for what is shown, in this document: to show it again in the next one without a look. */
  const orders = new Map<string, Show>();

  const entryOf = (site: string, mark: IncidentMark): Entry | undefined =>
    toldNow()
      ?.of(site)
      .find(({ incident }) => isSameIncident(incident, mark));

  function hide(entry: Entry, kind: OnPageKind, tabId: number): Promise<unknown> {
    const id = entry.ids[kind];
    orders.delete(id);
    return platform.order(tabId, { do: 'hide', id });
  }

  async function end(entry: Entry, kind: OnPageKind): Promise<void> {
    const showing = entry[kind];
    if (showing === null || showing.over) return;
    showing.over = true;
    toldNow()?.save();
    await hide(entry, kind, showing.tabId);
  }

  async function show(entry: Entry, kind: OnPageKind, order: Show): Promise<void> {
    const showing = entry[kind];
    if (showing === null) return;
    const left = leftMs(kind, showing, now());
    if (left === 0) return;
    orders.set(order.id, order);
    const isShown = await platform.order(showing.tabId, { ...order, leftMs: left });
    if (!isShown) note(`On-page ${kind}: no script may run on that page now.`);
    // Closed while the order was on its way: it may have come to the next document.
    if (showing.over) await hide(entry, kind, showing.tabId);
  }

  return {
    judged(site, logouts) {
      let isNew = false;
      for (const mark of logouts.map(markOf)) {
        const entry = entryOf(site, mark);
        if (entry === undefined) continue;
        const wider = widened(entry.incident, mark);
        isNew ||= JSON.stringify(wider) !== JSON.stringify(entry.incident);
        entry.incident = wider;
      }
      if (isNew) toldNow()?.save();
    },
    async carryOut(site, act) {
      const told = toldNow();
      if (told === null) return;
      if (act.do === 'hide') {
        const entry = told.of(site).find((one) => one === act.told);
        if (entry) await end(entry, act.kind);
        return;
      }
      const { kind, tabId, verdict } = act;
      const mark = markOf(verdict);
      let entry = entryOf(site, mark);
      if (entry === undefined) {
        const ids = { notice: crypto.randomUUID(), banner: crypto.randomUUID() };
        entry = { site, incident: mark, notice: null, banner: null, ids };
        told.add(entry);
      }
      entry.incident = widened(entry.incident, mark);
      if (act.do === 'move') {
        // Seen or closed since the look: it stays where it is.
        const from = entry[kind];
        if (from === null || from.over || from.seenAt !== null) return;
        await end(entry, kind);
        // Still unseen: what had been on its way was taken away again.
        entry[kind] = null;
      }
      if (act.do !== 'say') {
        // Two verdicts of one look may turn out to be one incident.
        if (entry[kind] !== null) return;
        // Before it is shown: should we die meanwhile, it is not shown twice.
        entry[kind] = { tabId, since: now(), seenAt: null, over: false };
        // Never a notice with or after the banner that says the same.
        if (kind === 'banner') {
          const { notice } = entry;
          if (notice === null) entry.notice = { tabId, since: now(), seenAt: null, over: true };
          // In its own tab the banner takes its place.
          else if (notice.tabId === tabId) notice.over = true;
        }
        told.save();
      }
      const id = entry.ids[kind];
      const order: Show = { do: 'show', id, kind, leftMs: 0, words: words(kind, verdict, site) };
      if (act.do === 'say' && JSON.stringify(orders.get(id)?.words) === JSON.stringify(order.words)) return;
      await show(entry, kind, order);
    },
    loaded(tabId) {
      const toLookAt = new Set<string>();
      for (const entry of toldNow()?.all() ?? []) {
        for (const kind of ON_PAGE_KINDS) {
          const showing = entry[kind];
          if (showing?.tabId !== tabId || leftMs(kind, showing, now()) === 0) continue;
          const order = orders.get(entry.ids[kind]);
          // The banner waits until this page asks to sign in, too; a background that was killed has to look for the words.
          if (kind === 'notice' && order !== undefined) void show(entry, kind, order);
          else {
            orders.delete(entry.ids[kind]);
            toLookAt.add(entry.site);
          }
        }
      }
      return [...toLookAt];
    },
    heard({ id, word }, tabId) {
      const told = toldNow();
      for (const entry of told?.all() ?? []) {
        const kind = ON_PAGE_KINDS.find((one) => entry.ids[one] === id);
        const showing = kind && entry[kind];
        if (!showing) continue;
        // It has moved to another tab meanwhile: here it is over.
        if (showing.tabId !== tabId) {
          if (word === 'seen') void platform.order(tabId, { do: 'hide', id });
          continue;
        }
        if (word === 'seen') {
          if (showing.over) void hide(entry, kind, tabId);
          else showing.seenAt ??= now();
          if (kind === 'banner') troubled.delete(entry.site);
          told?.save();
          continue;
        }
        if (showing.over) continue;
        void end(entry, kind);
        if (word === 'open') {
          const { store } = entry.incident;
          // What is private gets into no address: a browser may have only other windows for the panel, and writes them down.
          const isPrivate = store !== null && isPrivateStore(store);
          platform.openPanel(isPrivate ? { tab: tabId } : { origin: entry.site });
        }
        if (word === 'gave-up') {
          troubled.add(entry.site);
          note(`On-page ${kind}: the page took it away again and again, so it was given up.`);
        }
      }
    },
    takeAway(site, kind) {
      for (const entry of toldNow()?.of(site) ?? []) {
        const showing = entry[kind];
        if (showing !== null && leftMs(kind, showing, now()) > 0) void end(entry, kind);
      }
    },
    forget(site) {
      for (const kind of ON_PAGE_KINDS) this.takeAway(site, kind);
      toldNow()?.forget(site);
      troubled.delete(site);
    },
    hasTrouble: (site) => troubled.has(site),
  };
}
