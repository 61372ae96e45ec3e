import { openRecorder, type Recorder } from '../recorder/index.ts';
import { type Badges, startBadges } from './badges.ts';
import type { Begins } from './begins.ts';
import { type ClockWatch, startClockWatch } from './clock-watch.ts';
import { type ConsoleMonitors, loadToldLogouts, startConsoleMonitors } from './console-monitor/index.ts';
import type { Errands } from './errands.ts';
import { createGlances, type Glances } from './glances.ts';
import { createIntakes } from './intakes.ts';
import { type KeptRetention, loadRetention } from './kept-retention.ts';
import { BADGE_SITES, type KeptSites, loadKeptSites, MONITOR_SITES } from './kept-sites.ts';
import { privateMirror } from './memory-areas.ts';
import type { OnPage } from './on-page/index.ts';
import type { BackgroundOptions } from './options.ts';
import { createPastLogouts, type PastLogouts } from './past-logouts.ts';
import { type Recording, startRecording } from './recording.ts';
import { loadRelatedOrigins, type RelatedOrigin, type RelatedOrigins } from './related-origins.ts';
import type { Identities, Reports } from './reports/index.ts';
import type { BrowserSession } from './session.ts';
import { createSiteKeeper, type SiteKeeper } from './site-keeper.ts';
import { loadSites, type Sites } from './sites.ts';
import type { TabRouting } from './tab-routing.ts';
import { loadTaughtSites, type TaughtSites } from './taught-sites.ts';

/** What the background works with once everything is read that it kept. */
export type State = {
  sites: Sites;
  related: RelatedOrigins;
  taught: TaughtSites;
  past: PastLogouts;
  recorder: Recorder;
  recording: Recording;
  keeper: SiteKeeper;
  clock: ClockWatch;
  glances: Glances;
  badgeSites: KeptSites;
  badges: Badges;
  monitors: ConsoleMonitors;
  retention: KeptRetention;
};

export type StateDeps = {
  options: BackgroundOptions;
  /** Behind the gate: its listeners wait until the state is there. */
  platform: BackgroundOptions['platform'];
  say: NonNullable<BackgroundOptions['say']>;
  routing: TabRouting;
  errands: Errands;
  identities: Identities;
  reports: Reports;
  onPage: Pick<OnPage, 'forget'>;
  browserSession: BrowserSession;
  begins: Begins;
  noteRelated(site: string, found: RelatedOrigin): void;
  /** The log's database was broken and has been made anew. */
  onDamaged(): void;
};

/** Reads what was kept and puts the rest together. Starts nothing that needs the state itself. */
export async function loadState(deps: StateDeps): Promise<State> {
  const { options, platform, say, routing, errands, identities, reports, onPage, browserSession, begins } =
    deps;
  const { local, session, scripts, bootId, now } = options;
  const [sites, related, taught, badgeSites, monitorSites, told, retention, sessionStartedAt] =
    await Promise.all([
      loadSites(local, now, options.everything),
      loadRelatedOrigins(local),
      loadTaughtSites(local),
      loadKeptSites(local, BADGE_SITES),
      loadKeptSites(local, MONITOR_SITES),
      loadToldLogouts(session, options.now()),
      loadRetention(local),
      browserSession.startedAt(),
    ]);
  const recorder = await openRecorder({
    indexedDB: options.indexedDB,
    now,
    bootId,
    privateMirror: privateMirror(session),
    onDamaged: deps.onDamaged,
  });
  const past = createPastLogouts(local);
  const recording = await startRecording({
    recorder,
    sites,
    intakeFor: createIntakes({
      createIntake: options.createIntake,
      taught,
      identities,
      isPrivateStore: platform.cookies.isPrivateStore,
      noteRelated: deps.noteRelated,
    }),
    session,
    sessionStartedAt,
    interruption: browserSession.interruption,
    errands,
    bootId,
    now,
  });
  const monitors = startConsoleMonitors({
    sites: monitorSites,
    told,
    console: options.pageConsole ?? { order: async () => false, share: async () => {} },
    recorder,
    isRecorded: (site) => sites.isRecorded(site),
    tabsOf: routing.tabsOf,
    taughtOf: taught.of,
    originsOf: (site) => sites.get(site)?.origins ?? [],
    exportTimeline: options.exportTimeline,
    generator: options.generator,
    now,
  });
  const glances = createGlances({ recorder, taughtOf: taught.of, say, now });
  const badges = startBadges({
    toolbar: options.toolbar ?? { show: async () => {} },
    sites: badgeSites,
    glances,
    recorder,
    tabsOf: routing.tabsOf,
    openSites: () => routing.open().map(({ origin }) => origin),
    alarms: platform.alarms,
    say,
    ...(options.speaking === undefined ? {} : { speaking: options.speaking }),
    now,
  });
  const keeper = createSiteKeeper({
    sites,
    related,
    taught,
    past,
    reports,
    routing,
    recorder,
    recording,
    scripts,
    async switchOff(site) {
      await monitors.set(site, false);
      await onPage.forget(site);
      if (!badgeSites.has(site)) return;
      await badgeSites.set(site, false);
      await badges.draw(site);
    },
    async learnTabs() {
      for (const tab of await platform.tabs.all()) routing.know(tab);
    },
    announce: begins.announce,
    now,
  });
  const clock = await startClockWatch(session, now, options.monotonic ?? (() => performance.now()));
  return {
    sites,
    related,
    taught,
    past,
    recorder,
    recording,
    keeper,
    clock,
    glances,
    badgeSites,
    badges,
    monitors,
    retention,
  };
}
