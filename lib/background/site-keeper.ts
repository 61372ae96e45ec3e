import type { EventDraft } from '../events/event.ts';
import type { Injection } from '../platform/content-scripts.ts';
import type { Recorder } from '../recorder/index.ts';
import type { BeginReason } from '../sensors/browser/sensor.ts';
import { createAccessWatch } from './access-watch.ts';
import type { PastLogouts } from './past-logouts.ts';
import type { Recording } from './recording.ts';
import type { RelatedOrigins } from './related-origins.ts';
import type { Reports } from './reports/index.ts';
import type { Sites } from './sites.ts';
import type { TabRouting } from './tab-routing.ts';
import type { TaughtSites } from './taught-sites.ts';

/** The browser's side of watching: scripts and access. */
export type Scripts = {
  /** Makes scripts run in documents of these origins that begin from now on, and of no others. */
  register(origins: readonly string[]): Promise<void>;
  /** Puts the relay, without stacks, into a tab's open documents; answers what became of it in the top one. */
  inject(tabId: number): Promise<Injection>;
  hasAccess(origin: string): Promise<boolean>;
};

export type SiteKeeper = {
  watch(origin: string): Promise<void>;
  unwatch(origin: string): Promise<void>;
  /** Stops recording for a while; `resume` notes the time in between as a gap. */
  pause(origin: string): Promise<void>;
  resume(origin: string): Promise<void>;
  /** Makes origins that we may see part of a watched site. */
  include(origin: string, origins: readonly string[]): Promise<void>;
  /** Empties the log; of a site that is not watched even the name goes. */
  clear(origin: string): Promise<void>;
  hasAccess(origin: string): Promise<boolean>;
  /** Asks the browser anew what it lets us see. `heard`: it just told of a change. */
  checkAccess(options: { heard: boolean }): Promise<void>;
  tabsWithoutStacks(origin: string): number;
  /** Registers the scripts again and reaches into open tabs: after an update the old scripts are cut off. */
  renew(options: { injectIntoOpenTabs: boolean }): Promise<void>;
};

export type KeeperDeps = {
  sites: Sites;
  related: Pick<RelatedOrigins, 'of' | 'forget'>;
  taught: Pick<TaughtSites, 'forget'>;
  past: Pick<PastLogouts, 'forget'>;
  reports: Pick<Reports, 'forget'>;
  routing: TabRouting;
  recorder: Pick<Recorder, 'append' | 'clear' | 'flush' | 'head'>;
  recording: Pick<Recording, 'watched' | 'restart'>;
  scripts: Scripts;
  /** Switches off what is only while a site is watched. */
  switchOff(origin: string): Promise<void>;
  /** Looks at the open tabs once more: some became readable by the access just granted. */
  learnTabs(): Promise<void>;
  announce(site: string, what: BeginReason): void;
  now: () => number;
};

/** Begins and ends the watching of sites, with everything that hangs on it. */
export function createSiteKeeper(deps: KeeperDeps): SiteKeeper {
  const { sites, related, taught, past, reports, routing, recorder, recording, scripts, now } = deps;

  /** An API has no pages; a provider has, in tabs and in frames of silent renewal. Scripts run only there. */
  function scriptedOrigins(): string[] {
    return sites.list().flatMap(({ origin, origins }) => {
      const apis = related.of(origin).filter(({ uses }) => uses === 'api');
      return [origin, ...origins.filter((one) => !apis.some((api) => api.origin === one))];
    });
  }
  const register = () => scripts.register([...new Set(scriptedOrigins())]);

  async function reachInto(origin: string): Promise<void> {
    await Promise.all(
      routing.tabsOf(origin).map(async ({ tabId }) => {
        if ((await scripts.inject(tabId)) === 'started') routing.markLate(tabId);
      }),
    );
  }

  /** Recording of a site goes on in the tabs that it has open. */
  async function goOn(origin: string, what: BeginReason): Promise<void> {
    await register();
    await deps.learnTabs();
    await reachInto(origin);
    deps.announce(origin, what);
  }

  const access = createAccessWatch({
    sites,
    recorder,
    hasAccess: scripts.hasAccess,
    regained: (site) => goOn(site, 'watched'),
    widened: (site) => goOn(site, 'widened'),
    now,
  });

  async function resume(origin: string): Promise<void> {
    if (sites.get(origin)?.paused !== true) return;
    const at = now();
    const from = (await recorder.head(origin))?.lastAt ?? at;
    await sites.setPaused(origin, false);
    const gap: EventDraft = { kind: 'recording.gap', at, by: 'derived', from, to: at, why: 'paused' };
    const started: EventDraft = { kind: 'recording.started', at, by: 'user', why: 'resumed' };
    await recorder.append({ site: origin, drafts: [gap, started] });
    await goOn(origin, 'watched');
  }

  return {
    async watch(origin) {
      if (sites.get(origin) !== null) {
        await resume(origin);
        return access.check(true);
      }
      await sites.watch(origin);
      await register();
      await deps.learnTabs();
      await recording.watched(origin);
      await reachInto(origin);
      deps.announce(origin, 'watched');
    },
    async unwatch(origin) {
      await deps.switchOff(origin);
      const site = sites.get(origin);
      if (site === null) return;
      const stopped: EventDraft = { kind: 'recording.stopped', at: now(), by: 'user', why: 'unwatched' };
      await sites.unwatch(origin);
      await related.forget(origin);
      // Rules explain a log that stays; without one nothing of the site is to stay.
      if (((await recorder.head(origin))?.count ?? 0) === 0) await taught.forget(origin);
      routing.forget(origin);
      // Of a site that we cannot see recording has stopped before.
      if (site.accessLostAt === null) await recorder.append({ site: origin, drafts: [stopped] });
      await register();
    },
    async pause(origin) {
      if (sites.get(origin)?.paused !== false) return;
      const stopped: EventDraft = { kind: 'recording.stopped', at: now(), by: 'user', why: 'paused' };
      // First, so that nothing is recorded after the word that says so.
      await sites.setPaused(origin, true);
      await recorder.append({ site: origin, drafts: [stopped] });
    },
    resume,
    async include(origin, origins) {
      await sites.include(origin, origins);
      await goOn(origin, 'widened');
    },
    async clear(origin) {
      const isForgotten = sites.get(origin) === null && !sites.isRecorded(origin);
      await recorder.clear(origin, { forget: isForgotten });
      await past.forget(origin);
      if (isForgotten) {
        await Promise.all([related.forget(origin), taught.forget(origin), reports.forget(origin)]);
      }
      recording.restart(origin);
      deps.announce(origin, 'cleared');
    },
    hasAccess: (origin) => scripts.hasAccess(origin),
    checkAccess: ({ heard }) => access.check(heard),
    tabsWithoutStacks: (origin) => routing.tabsOf(origin).filter(({ late }) => late).length,
    async renew({ injectIntoOpenTabs }) {
      await register();
      if (injectIntoOpenTabs) await Promise.all(sites.list().map(({ origin }) => reachInto(origin)));
    },
  };
}
