import * as v from 'valibot';
import { FINAL_AFTER_MS } from '../../classify/classify.ts';
import { diagnose } from '../../classify/diagnose.ts';
import { realmOf } from '../../detect/realm.ts';
import { orderLog } from '../../events/log.ts';
import type { Resolver } from '../../messages/resolve.ts';
import { type OnPageSwitches, onPageWord } from '../../messaging/on-page-order.ts';
import { ON_PAGE_KINDS } from '../../on-page/kinds.ts';
import { type OpenTab, planOf } from '../../on-page/plan.ts';
import { seenTabs } from '../../on-page/seen-tabs.ts';
import { wordsOf } from '../../on-page/words-of.ts';
import { visibleText } from '../../panel/safe-text.ts';
import type { Area } from '../../platform/area.ts';
import type { Platform } from '../../platform/types.ts';
import type { Recorder } from '../../recorder/index.ts';
import type { TaughtRule } from '../../taught/index.ts';
import { createLooks } from '../looks.ts';
import { loadOnPageSites, type OnPageSites } from './on-page-sites.ts';
import { createShows } from './shows.ts';
import { tellsOfLogout } from './tells-of-logout.ts';
import { loadToldLog, type ToldLog } from './told-log.ts';

export type OnPageDeps = {
  local: Area;
  session: Area;
  platform: Pick<Platform, 'onPage' | 'navigation' | 'cookies'>;
  /** Whose tab it is now, and which cookie jar it uses; null for nobody's. */
  ofTab(tabId: number): { origin: string; cookieStoreId: string | null } | null;
  taughtOf(site: string): readonly TaughtRule[];
  say: Resolver;
  /** What `say` speaks. */
  language?: () => { tag: string; isRtl?: true };
  /** Resolves when `say` knows the person's language. */
  speaking?: () => Promise<void>;
  /** Why nothing was shown, for whoever looks into the background's console. */
  note?: (what: string) => void;
  now: () => number;
};

/** The two switches of a site; `trouble`: the last one was taken away by the page. */
export type OnPageState = OnPageSwitches & { trouble: boolean };

/** Where a script of ours runs that shows something: the browser's word. */
export type OnPageSender = { tabId: number; frameId: number };

export type OnPage = {
  load(): Promise<void>;
  /** Call once, when that is read and the recorder is there. @param startedAt when the browser came up, ms */
  start(recorder: Pick<Recorder, 'subscribe' | 'readAll'>, startedAt: number): void;
  of(site: string): OnPageState;
  set(site: string, switches: OnPageSwitches): Promise<void>;
  forget(site: string): Promise<void>;
  /** A word of a script on a page: taken from the tab that shows it, and from no other. */
  heard(message: unknown, sender: OnPageSender): void;
};

/** As incidents name it: null for the browser's default jar. */
const storeOf = (owner: { cookieStoreId: string | null }): string | null => {
  const realm = realmOf(owner);
  return realm === 'default' ? null : realm;
};

/**
 * Long enough for the answer that a removal follows: a busy browser tells of it a little later (seen in Firefox with a
 * pause of 120 ms), and the first words would name the effect as the cause.
 */
const SOON_MS = 400;

/**
 * Shows what a person wants to see on a site's own pages. Where no site has it on, nothing is listened to, no log is read
 * and no script runs. What was shown is remembered, so that a background which was killed goes on where it was.
 */
export function createOnPage(deps: OnPageDeps): OnPage {
  const { platform, now } = deps;
  let sites: OnPageSites | null = null;
  let told: ToldLog | null = null;
  let recorder: Pick<Recorder, 'subscribe' | 'readAll'> | null = null;
  let startedAt = 0;
  let unsubscribe: (() => void) | null = null;

  const isOn = (site: string) => {
    const { notice, banner } = sites?.of(site) ?? { notice: false, banner: false };
    return notice || banner;
  };

  function follow(): void {
    if (recorder === null) return;
    if (sites?.isAny())
      unsubscribe ??= recorder.subscribe(({ site, events }) => {
        if (events.some(tellsOfLogout)) looks.soon(site);
      });
    else {
      unsubscribe?.();
      unsubscribe = null;
    }
  }

  /** @returns in how many ms the last verdict is final */
  async function look(site: string): Promise<number | null> {
    if (recorder === null || told === null || sites === null) return null;
    await deps.speaking?.();
    const events = orderLog(await recorder.readAll(site));
    const asOf = Math.max(now(), events.at(-1)?.at ?? 0);
    const diagnosis = diagnose(events, { asOf, site, taught: deps.taughtOf(site) });
    const switches = sites.of(site);
    const tabs: OpenTab[] = [...seenTabs(events)].flatMap(([tabId, seen]) => {
      const owner = deps.ofTab(tabId);
      return owner?.origin === site ? { ...seen, tabId, store: storeOf(owner) } : [];
    });
    const since = Math.max(switches.since, startedAt);
    shows.judged(site, diagnosis.logouts);
    const acts = planOf({ diagnosis, tabs, told: told.of(site), switches, since, now: now() });
    for (const act of acts) await shows.carryOut(site, act);
    const open = diagnosis.logouts.at(-1);
    return open === undefined || open.final ? null : open.incident.endedAt + FINAL_AFTER_MS - now();
  }

  const looks = createLooks({ soonMs: SOON_MS, isWanted: isOn, look, now });
  const shows = createShows({
    told: () => told,
    platform: platform.onPage,
    isPrivateStore: platform.cookies.isPrivateStore,
    words: (kind, verdict, site) => wordsOf(kind, verdict, speaker(site)),
    note: deps.note ?? (() => {}),
    now,
  });

  const speaker = (site: string) => {
    const { tag, isRtl } = deps.language?.() ?? { tag: 'en' };
    return {
      say: deps.say,
      visible: visibleText,
      language: tag,
      site,
      direction: isRtl ? ('rtl' as const) : ('ltr' as const),
    };
  };

  platform.navigation.listen(({ kind, frameId, tabId, prerender }) => {
    if (kind !== 'load' || frameId !== 0 || prerender) return;
    for (const site of shows.loaded(tabId)) looks.soon(site);
  });

  return {
    async load() {
      [sites, told] = await Promise.all([loadOnPageSites(deps.local), loadToldLog(deps.session)]);
    },
    start(opened, at) {
      recorder = opened;
      startedAt = at;
      follow();
    },
    of(site) {
      const { notice, banner } = sites?.of(site) ?? { notice: false, banner: false };
      return { notice, banner, trouble: shows.hasTrouble(site) };
    },
    async set(site, switches) {
      await sites?.set(site, switches, now());
      for (const kind of ON_PAGE_KINDS) if (!switches[kind]) shows.takeAway(site, kind);
      follow();
    },
    async forget(site) {
      await sites?.set(site, { notice: false, banner: false }, now());
      shows.forget(site);
      follow();
    },
    heard(message, { tabId, frameId }) {
      const read = v.safeParse(onPageWord, message);
      if (!read.success || frameId !== 0) return;
      shows.heard(read.output, tabId);
    },
  };
}
