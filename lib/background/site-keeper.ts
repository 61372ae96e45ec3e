import type { EventDraft } from '../events/event.ts';
import type { Recorder } from '../recorder/index.ts';
import type { Recording } from './recording.ts';
import type { Sites } from './sites.ts';
import type { TabRouting } from './tab-routing.ts';

/** The browser's side of watching: scripts and access. */
export type Scripts = {
  /** Makes scripts run in documents of these origins that begin from now on, and of no others. */
  register(origins: readonly string[]): Promise<void>;
  /** Puts the relay, without stacks, into a tab's open documents; answers whether the browser let us. */
  inject(tabId: number): Promise<boolean>;
  hasAccess(origin: string): Promise<boolean>;
};

export type SiteKeeper = {
  watch(origin: string): Promise<void>;
  unwatch(origin: string): Promise<void>;
  /** Stops recording for a while; `resume` notes the time in between as a gap. */
  pause(origin: string): Promise<void>;
  resume(origin: string): Promise<void>;
  /** Empties the log; of a site that is not watched even the name goes. */
  clear(origin: string): Promise<void>;
  hasAccess(origin: string): Promise<boolean>;
  tabsWithoutStacks(origin: string): number;
  /** Registers the scripts again and reaches into open tabs: after an update the old scripts are cut off. */
  renew(options: { injectIntoOpenTabs: boolean }): Promise<void>;
};

export type KeeperDeps = {
  sites: Sites;
  routing: TabRouting;
  recorder: Pick<Recorder, 'append' | 'clear' | 'flush' | 'head'>;
  recording: Pick<Recording, 'watched' | 'restart'>;
  scripts: Scripts;
  /** Looks at the open tabs once more: some became readable by the access just granted. */
  learnTabs(): Promise<void>;
  announce(site: string, what: 'watched' | 'cleared'): void;
  now: () => number;
};

/** Begins and ends the watching of sites, with everything that hangs on it. */
export function createSiteKeeper(deps: KeeperDeps): SiteKeeper {
  const { sites, routing, recorder, recording, scripts, now } = deps;
  const register = () => scripts.register(sites.list().map(({ origin }) => origin));

  async function reachInto(origin: string): Promise<void> {
    await Promise.all(
      routing.tabsOf(origin).map(async ({ tabId }) => {
        if (await scripts.inject(tabId)) routing.markLate(tabId);
      }),
    );
  }

  return {
    async watch(origin) {
      const isNew = sites.get(origin) === null;
      await sites.watch(origin);
      await register();
      await deps.learnTabs();
      if (!isNew) return;
      await recording.watched(origin);
      await reachInto(origin);
      deps.announce(origin, 'watched');
    },
    async unwatch(origin) {
      if (sites.get(origin) === null) return;
      const stopped: EventDraft = { kind: 'recording.stopped', at: now(), by: 'user', why: 'unwatched' };
      await sites.unwatch(origin);
      await recorder.append({ site: origin, drafts: [stopped] });
      await register();
    },
    async pause(origin) {
      if (sites.get(origin)?.paused !== false) return;
      const stopped: EventDraft = { kind: 'recording.stopped', at: now(), by: 'user', why: 'paused' };
      await recorder.append({ site: origin, drafts: [stopped] });
      await sites.setPaused(origin, true);
    },
    async resume(origin) {
      if (sites.get(origin)?.paused !== true) return;
      const at = now();
      const from = (await recorder.head(origin))?.lastAt ?? at;
      await sites.setPaused(origin, false);
      const gap: EventDraft = { kind: 'recording.gap', at, by: 'derived', from, to: at, why: 'paused' };
      const started: EventDraft = { kind: 'recording.started', at, by: 'user', why: 'resumed' };
      await recorder.append({ site: origin, drafts: [gap, started] });
      await deps.learnTabs();
      await reachInto(origin);
      deps.announce(origin, 'watched');
    },
    async clear(origin) {
      await recorder.clear(origin, { forget: sites.get(origin) === null && !sites.isRecorded(origin) });
      recording.restart(origin);
      deps.announce(origin, 'cleared');
    },
    hasAccess: (origin) => scripts.hasAccess(origin),
    tabsWithoutStacks: (origin) => routing.tabsOf(origin).filter(({ late }) => late).length,
    async renew({ injectIntoOpenTabs }) {
      await register();
      if (injectIntoOpenTabs) await Promise.all(sites.list().map(({ origin }) => reachInto(origin)));
    },
  };
}
