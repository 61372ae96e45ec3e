import type { ExportLanguage, exportTimeline } from '../exports/index.ts';
import type { Intake } from '../intake/types.ts';
import { englishResolver, type Resolver } from '../messages/resolve.ts';
import type { Channel } from '../messaging/channel.ts';
import type { Area } from '../platform/area.ts';
import type { Toolbar } from '../platform/toolbar.ts';
import type { Platform } from '../platform/types.ts';
import { openRecorder, type Recorder } from '../recorder/index.ts';
import type { Fingerprinter } from '../secrets/types.ts';
import { browserSensors } from '../sensors/browser/registry.ts';
import type { BeginReason, SensorContext } from '../sensors/browser/sensor.ts';
import type { Wanted } from '../taught/index.ts';
import { type BadgeSites, loadBadgeSites } from './badge-sites.ts';
import { BADGE_ALARM, type Badges, startBadges } from './badges.ts';
import { bufferedChannel } from './buffered-channel.ts';
import { type ClockWatch, jumpDraft, startClockWatch } from './clock-watch.ts';
import { createCommands } from './commands.ts';
import { createErrands } from './errands.ts';
import { createGate } from './gate.ts';
import { gatePlatform } from './gate-platform.ts';
import { createGlances, type Glances } from './glances.ts';
import { heldIn } from './held-of.ts';
import { type KeptRetention, loadRetention } from './kept-retention.ts';
import { prefixed, privateMirror } from './memory-areas.ts';
import { noteDamage } from './note-damage.ts';
import { noteOtherOrigins } from './note-other-origins.ts';
import type { OriginalPositionsDeps } from './original-positions.ts';
import type { Probe } from './page-of-tab.ts';
import { servePanel } from './panel-ports.ts';
import { createPastLogouts, type PastLogouts } from './past-logouts.ts';
import { createPopupCommands } from './popup-commands.ts';
import { type Interruption, type Recording, startRecording } from './recording.ts';
import { createRehearsals } from './rehearsals.ts';
import { loadRelatedOrigins, type RelatedOrigin, type RelatedOrigins } from './related-origins.ts';
import { type RelaySender, serveRelay } from './relay-ports.ts';
import { createReminders } from './reminders.ts';
import { createIdentities, createReports } from './reports/index.ts';
import type { SenderDeps } from './reports/sender.ts';
import { retainNow, retainOnceADay, retainWhenFull } from './retain.ts';
import { createSession } from './session.ts';
import { findSignInOrigins } from './sign-in-origins.ts';
import { createSiteKeeper, type Scripts, type SiteKeeper } from './site-keeper.ts';
import { loadSites, type Sites } from './sites.ts';
import { createTabRouting } from './tab-routing.ts';
import { loadTaughtSites, type TaughtSites } from './taught-sites.ts';
import { createWaking, type HeldBack } from './waking.ts';
import { createWantedSites } from './wanted-sites.ts';

export type BackgroundOptions = {
  platform: Platform;
  indexedDB: IDBFactory;
  /** On disk; and in memory, outliving the background but not the browser. */
  local: Area;
  session: Area;
  scripts: Scripts;
  /** Makes the intake of one site, with this installation's key. */
  createIntake: (site: string, wanted: () => Wanted) => Promise<Intake>;
  /** Makes fingerprints of one site, with the same key. */
  fingerprinterOf: (site: string) => Promise<Fingerprinter>;
  exportTimeline: typeof exportTimeline;
  /** Texts of a language, for an export in it; null where it is none of ours. */
  languageOf?: (tag: string) => Promise<ExportLanguage | null>;
  generator: () => Promise<{ version: string; browser: string; platform: string }>;
  /** A script or its source map, on a person's click: with reports, all that the extension asks of the network. */
  fetchText: OriginalPositionsDeps['fetchText'];
  /** Sends a report to the address that the person gave for a site. */
  postReport: SenderDeps['post'];
  /** The toolbar's button; absent where there is none. */
  toolbar?: Toolbar;
  /** Tries whether a script may run in a tab; absent: it may everywhere. */
  probe?: (tabId: number) => Promise<Probe>;
  seesPrivate?: () => Promise<boolean>;
  /** Words for what the background itself says to a person. */
  say?: Resolver;
  /** Resolves when `say` knows the person's language. */
  speaking?: () => Promise<void>;
  /** Record every http(s) site from its first event on. */
  everything: boolean;
  now: () => number;
  /** Milliseconds that no setting of the clock moves. */
  monotonic?: () => number;
  /** Unique to this start of the background. */
  bootId: string;
};

export type Background = {
  /** The browser came up, or the extension was installed or updated: why there was nobody to look before. */
  woken(why: 'browser-started' | 'installed' | 'updated'): void;
  connectRelay(channel: Channel, sender: RelaySender): void;
  connectPanel(channel: Channel): void;
  /** Writes on the toolbar's button what belongs there, in all tabs of a site. */
  redrawBadge(site: string): void;
  /** `say` speaks another language from now on. */
  sayAnew(): void;
  /** Answers a one-shot message of one of our own pages. Never rejects. */
  answer(message: unknown): Promise<unknown>;
  /** Everything below works. Never rejects. */
  ready: Promise<void>;
};

type State = {
  sites: Sites;
  related: RelatedOrigins;
  taught: TaughtSites;
  past: PastLogouts;
  recorder: Recorder;
  recording: Recording;
  keeper: SiteKeeper;
  clock: ClockWatch;
  glances: Glances;
  badgeSites: BadgeSites;
  badges: Badges;
  retention: KeptRetention;
};

/**
 * Puts the background together. Registers every browser listener before it returns (a background that is started by
 * an event misses it otherwise); what they hear waits until the state is loaded.
 */
export function startBackground(options: BackgroundOptions): Background {
  const { local, session, scripts, now } = options;
  const startedAt = now();
  const state: { now: State | null } = { now: null };
  const loaded = (): State => {
    if (state.now === null) throw new Error('used before ready');
    return state.now;
  };
  const begins = new Set<(site: string, what: BeginReason) => void>();
  const onBegin: SensorContext['onBegin'] = (listener) => {
    begins.add(listener);
    return () => begins.delete(listener);
  };

  let markReady: () => void = () => {};
  const ready = new Promise<void>((resolve) => {
    markReady = resolve;
  });
  const gate = createGate(ready);
  const waking = createWaking(session, options.bootId, now);
  const errands = createErrands({ session, bootId: options.bootId, now, waking });
  const platform = gatePlatform(options.platform, gate, waking);

  const routing = createTabRouting({
    isRecorded: (origin): origin is string => loaded().sites.isRecorded(origin),
    seenThrough: (site) => loaded().sites.seenThrough(site),
    isPrivateStore: platform.cookies.isPrivateStore,
    onChange: () => saveRouting(),
  });
  const ROUTING_KEY = 'routing';
  let saving = false;
  /** Once a turn: a page load changes several things at once. */
  function saveRouting(): void {
    if (saving) return;
    saving = true;
    queueMicrotask(() => {
      saving = false;
      void session.set({ [ROUTING_KEY]: routing.dump() }).catch(() => {});
    });
  }

  platform.tabs.created((tab) => routing.know(tab));
  platform.tabs.replaced(({ tabId, was }) => routing.replaced(tabId, was));
  platform.navigation.opened(({ tabId, openerTabId }) => routing.opened(tabId, openerTabId));
  platform.navigation.listen((step) => routing.navigated(step));
  platform.tabs.privateEnded(() => void loaded().recorder.clearPrivate());
  const context: SensorContext = {
    platform,
    routing,
    memory: prefixed(session, 'sensor '),
    lasting: prefixed(local, 'sensor '),
    now,
    begin: errands.begin,
    abandon: (errand) => errands.end(errand),
    record(site, make, errand) {
      checkClock();
      return loaded().recording.record(site, make, errand);
    },
    onBegin,
  };
  for (const sensor of browserSensors) sensor.start(context);
  platform.tabs.closed((tabId) => routing.closed(tabId));
  const wanted = createWantedSites(session, now);
  platform.access.changed(async () => {
    const { keeper } = loaded();
    await keeper.checkAccess({ heard: true });
    for (const origin of await wanted.takeAllowed(keeper.hasAccess))
      void keeper.watch(origin).catch(() => {});
  });
  platform.alarms.listen((name) => {
    if (name === BADGE_ALARM) loaded().badges.rang();
  });
  /** Of sites that are (still) watched; whoever calls leaves private windows out. */
  const noteRelated = (site: string, found: RelatedOrigin) => {
    if (loaded().sites.get(site) !== null) loaded().related.note(site, found);
  };
  const trailsLoaded = findSignInOrigins({
    platform,
    routing,
    memory: prefixed(session, 'sign-in '),
    note: (site, origin) =>
      noteRelated(site.origin, { origin, uses: 'sign-in', strength: 'led-to', seenAt: now() }),
  });

  /** Told in every site's log that is open, before what happened after the jump. */
  function checkClock(): void {
    const { clock, recorder } = loaded();
    const byMs = clock.jumpedBy();
    if (byMs === 0) return;
    for (const { origin, isPrivate } of routing.open()) {
      clock.told(origin, byMs);
      void recorder.append({ site: origin, isPrivate, drafts: [jumpDraft(now(), byMs)] });
    }
  }

  const say = options.say ?? englishResolver;
  const reminders = createReminders({
    area: local,
    alarms: platform.alarms,
    notifications: platform.notifications,
    say,
    ...(options.speaking === undefined ? {} : { speaking: options.speaking }),
    now,
    heldOf: async (site, credential) => heldIn(await loaded().recorder.readAll(site), credential, now()),
    isPrivateStore: platform.cookies.isPrivateStore,
  });

  const identities = createIdentities({
    session,
    wants: (site) => reports.wantsIdentity(site),
    isPrivateStore: platform.cookies.isPrivateStore,
  });
  const reports = createReports({
    area: local,
    indexedDB: options.indexedDB,
    alarms: platform.alarms,
    exportTimeline: options.exportTimeline,
    generator: options.generator,
    taughtOf: (site) => loaded().taught.of(site),
    originsOf: (site) => loaded().sites.get(site)?.origins ?? [],
    identityOf: identities.of,
    forgetIdentity: identities.forget,
    post: options.postReport,
    hasAccess: scripts.hasAccess,
    now,
  });

  const browserSession = createSession(session, startedAt);

  async function learnTabs(): Promise<void> {
    for (const tab of await platform.tabs.all()) routing.know(tab);
  }

  async function load(): Promise<void> {
    const [sites, related, taught, badgeSites, retention, sessionStartedAt, stored] = await Promise.all([
      loadSites(local, now, options.everything),
      loadRelatedOrigins(local),
      loadTaughtSites(local),
      loadBadgeSites(local),
      loadRetention(local),
      browserSession.startedAt(),
      session.get(ROUTING_KEY).catch(() => null),
      trailsLoaded,
      reminders.load(),
      reports.load(),
      identities.load(),
    ]);
    let damaged = false;
    const recorder = await openRecorder({
      indexedDB: options.indexedDB,
      now,
      bootId: options.bootId,
      privateMirror: privateMirror(session),
      onDamaged() {
        if (state.now === null) damaged = true;
        else void noteDamage(state.now, now());
      },
    });
    const past = createPastLogouts(local);
    const intakes = new Map<string, Promise<Intake>>();
    const intakeFor = (site: string) => {
      const intake =
        intakes.get(site) ??
        options
          .createIntake(site, () => taught.wantedOf(site))
          .then((plain) =>
            noteOtherOrigins(identities.noting(plain, site), site, platform.cookies.isPrivateStore, (found) =>
              noteRelated(site, found),
            ),
          );
      intakes.set(site, intake);
      return intake;
    };
    const { interruption } = browserSession;
    const recording = await startRecording({
      recorder,
      sites,
      intakeFor,
      session,
      sessionStartedAt,
      interruption,
      errands,
      bootId: options.bootId,
      now,
    });
    const announce = (site: string, what: BeginReason) => {
      for (const listener of begins) listener(site, what);
    };
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
      learnTabs,
      announce,
      now,
    });
    const monotonic = options.monotonic ?? (() => performance.now());
    const clock = await startClockWatch(session, now, monotonic);
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
    state.now = {
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
      retention,
    };
    reminders.start(recorder);
    reports.start(recorder);
    routing.restore(stored);
    const tabs = await platform.tabs.all();
    for (const tab of tabs) routing.know(tab);
    if (tabs.length > 0) routing.keepOnly(tabs.map(({ tabId }) => tabId));
    const sitesOf = ({ cookie, tabId }: HeldBack) => {
      if (cookie !== null) return routing.ofCookie(cookie.domain, cookie.storeId);
      return tabId === null ? [] : routing.ofTab(tabId);
    };
    await errands.takeOver(recorder, sitesOf, routing.open());
    if (await browserSession.logVanished(local, recorder.created)) damaged = true;
    if (damaged) void noteDamage(state.now, now());
    void retainOnceADay(local, recorder, now, retention.rules, taught.of, past.keep);
    retainWhenFull(recorder, now, retention.rules, taught.of, past.keep);
  }
  void load().then(markReady, markReady);
  void ready.then(() => errands.awake());
  // Pages that were open meanwhile have lost their scripts: they are reached again, without stacks.
  void Promise.all([browserSession.switchedOn, ready]).then(() =>
    loaded()
      .keeper.renew({ injectIntoOpenTabs: true })
      .catch(() => {}),
  );
  // After what woke us, which may be the very change: else it was made while nobody listened.
  void ready.then(() => state.now?.keeper.checkAccess({ heard: false }));

  const commands = (): ReturnType<typeof createCommands> => {
    const { sites, related, taught, past, recorder, keeper, glances, badgeSites, badges, retention } =
      loaded();
    const addressOf = async (tabId: number) => {
      const [top] = (await platform.navigation.frames(tabId)).filter(({ frameId }) => frameId === 0);
      return top?.url ?? (await platform.tabs.get(tabId))?.url ?? null;
    };
    return createCommands({
      recorder,
      sites,
      related,
      taught,
      past,
      keeper,
      reminders,
      reports,
      rehearsals: createRehearsals({
        platform,
        recorder,
        isRecorded: (origin) => sites.isRecorded(origin),
        tabsOf: (site) => routing.tabsOf(site),
        now,
      }),
      fingerprinterOf: options.fingerprinterOf,
      exportTimeline: options.exportTimeline,
      ...(options.languageOf === undefined ? {} : { languageOf: options.languageOf }),
      generator: options.generator,
      addressOf,
      isTab: async (tabId) => (await platform.tabs.get(tabId)) !== null,
      siteOfTab: (tabId) => routing.siteOfTab(tabId),
      popup: createPopupCommands({
        page: {
          addressOf,
          siteOfTab: (tabId) => routing.siteOfTab(tabId),
          hasAccess: keeper.hasAccess,
          probe: options.probe ?? (async () => ({ refused: false, contentType: '' })),
        },
        glances,
        badgeSites,
        badges,
        wanted,
        seesPrivate: options.seesPrivate ?? (async () => true),
      }),
      fetchText: options.fetchText,
      retention: {
        get: retention.get,
        async set(wanted) {
          await retention.set(wanted);
          await retainNow(recorder, now, retention.rules, taught.of, past.keep);
        },
      },
      say,
      now,
    });
  };

  const relayConnected = gate(({ channel, sender }: { channel: Channel; sender: RelaySender }) => {
    const { sites, recording, clock } = loaded();
    serveRelay(channel, sender, {
      siteOf: ({ tab, frameId, origin }) => routing.ofDocument(tab, frameId, origin),
      isRecorded: (origin) => sites.isRecorded(origin),
      record(site, observations) {
        checkClock();
        return recording.recordObservations(site, observations);
      },
      isKnownJump: clock.isKnown,
      errands,
      now,
    });
  });
  const panelConnected = gate((channel: Channel) => {
    servePanel(channel, {
      recorder: loaded().recorder,
      onCleared: (listener) => onBegin((site, what) => what === 'cleared' && listener(site)),
    });
  });

  return {
    woken(why) {
      const reasons: Record<typeof why, Interruption> = {
        'browser-started': 'browser-closed',
        installed: 'browser-closed',
        updated: 'extension-updated',
      };
      browserSession.because(reasons[why]);
      void ready
        .then(() => loaded().keeper.renew({ injectIntoOpenTabs: why !== 'browser-started' }))
        .catch(() => {});
    },
    connectRelay(channel, sender) {
      channel.onMessage((message) => waking.relay(message, sender.tab.tabId));
      relayConnected({ channel: bufferedChannel(channel), sender });
    },
    connectPanel: (channel) => panelConnected(bufferedChannel(channel)),
    redrawBadge: (site) => void state.now?.badges.draw(site),
    sayAnew() {
      state.now?.glances.forget();
      state.now?.badges.rang();
    },
    answer: async (message) => {
      await ready;
      return commands()(message);
    },
    ready,
  };
}
