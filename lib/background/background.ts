import { englishResolver } from '../messages/resolve.ts';
import type { Channel } from '../messaging/channel.ts';
import { browserSensors } from '../sensors/browser/registry.ts';
import type { SensorContext } from '../sensors/browser/sensor.ts';
import { createBackgroundCommands } from './background-commands.ts';
import { BADGE_ALARM } from './badges.ts';
import { createBegins } from './begins.ts';
import { bufferedChannel } from './buffered-channel.ts';
import { jumpDraft } from './clock-watch.ts';
import { createErrands } from './errands.ts';
import { createGate } from './gate.ts';
import { gatePlatform } from './gate-platform.ts';
import { heldIn } from './held-of.ts';
import { keepRouting } from './kept-routing.ts';
import { prefixed } from './memory-areas.ts';
import { noteDamage } from './note-damage.ts';
import { createOnPage, type OnPageSender } from './on-page/index.ts';
import type { Background, BackgroundOptions } from './options.ts';
import { servePanel } from './panel-ports.ts';
import type { Interruption } from './recording.ts';
import type { RelatedOrigin } from './related-origins.ts';
import { type RelaySender, serveRelay } from './relay-ports.ts';
import { createReminders } from './reminders.ts';
import { createIdentities, createReports } from './reports/index.ts';
import { retainOnceADay, retainWhenFull } from './retain.ts';
import { createSession } from './session.ts';
import { findSignInOrigins } from './sign-in-origins.ts';
import { loadState, type State } from './state.ts';
import { createTabRouting } from './tab-routing.ts';
import { createWaking, type HeldBack } from './waking.ts';
import { createWantedSites } from './wanted-sites.ts';

/**
 * Puts the background together. Registers every browser listener before it returns (a background that is started by
 * an event misses it otherwise); what they hear waits until the state is loaded.
 */
export function startBackground(options: BackgroundOptions): Background {
  const { local, session, now } = options;
  const startedAt = now();
  const state: { now: State | null } = { now: null };
  const loaded = (): State => {
    if (state.now === null) throw new Error('used before ready');
    return state.now;
  };
  const begins = createBegins();

  let markReady: () => void = () => {};
  const ready = new Promise<void>((resolve) => {
    markReady = resolve;
  });
  const gate = createGate(ready);
  const waking = createWaking(session, options.bootId, now);
  const errands = createErrands({ session, bootId: options.bootId, now, waking });
  const platform = gatePlatform(options.platform, gate, waking);

  const keptRouting = keepRouting(session);
  const routing = createTabRouting({
    isRecorded: (origin): origin is string => loaded().sites.isRecorded(origin),
    seenThrough: (site) => loaded().sites.seenThrough(site),
    isPrivateStore: platform.cookies.isPrivateStore,
    onChange: () => keptRouting.save(routing),
  });
  platform.tabs.created((tab) => routing.know(tab));
  platform.tabs.replaced(({ tabId, was }) => routing.replaced(tabId, was));
  platform.navigation.opened(({ tabId, openerTabId }) => routing.opened(tabId, openerTabId));
  platform.navigation.listen((step) => routing.navigated(step));
  platform.navigation.listen(({ kind, frameId, tabId, prerender }) => {
    if (kind === 'load' && frameId === 0 && !prerender)
      loaded().monitors.committed(tabId, routing.siteOfTab(tabId));
  });
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
    onBegin: begins.onBegin,
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
    hasAccess: options.scripts.hasAccess,
    now,
  });

  const onPage = createOnPage({
    local,
    session,
    platform,
    ofTab: (tabId) => routing.ofTab(tabId)[0] ?? null,
    taughtOf: (site) => loaded().taught.of(site),
    say,
    ...(options.language === undefined ? {} : { language: options.language }),
    ...(options.speaking === undefined ? {} : { speaking: options.speaking }),
    ...(options.note === undefined ? {} : { note: options.note }),
    now,
  });

  const browserSession = createSession(session, startedAt);

  async function load(): Promise<void> {
    let isDamaged = false;
    const [loading, stored] = await Promise.all([
      loadState({
        options,
        platform,
        say,
        routing,
        errands,
        identities,
        reports,
        onPage,
        browserSession,
        begins,
        noteRelated,
        onDamaged() {
          if (state.now === null) isDamaged = true;
          else void noteDamage(state.now, now());
        },
      }),
      keptRouting.stored(),
      trailsLoaded,
      reminders.load(),
      reports.load(),
      identities.load(),
      onPage.load(),
    ]);
    state.now = loading;
    const { recorder, retention, taught, past } = loading;
    reminders.start(recorder);
    reports.start(recorder);
    onPage.start(recorder, await browserSession.startedAt());
    routing.restore(stored);
    const tabs = await platform.tabs.all();
    for (const tab of tabs) routing.know(tab);
    if (tabs.length > 0) routing.keepOnly(tabs.map(({ tabId }) => tabId));
    const sitesOf = ({ cookie, tabId }: HeldBack) => {
      if (cookie !== null) return routing.ofCookie(cookie.domain, cookie.storeId);
      return tabId === null ? [] : routing.ofTab(tabId);
    };
    await errands.takeOver(recorder, sitesOf, routing.open());
    if (await browserSession.logVanished(local, recorder.created)) isDamaged = true;
    if (isDamaged) void noteDamage(loading, now());
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
      onCleared: (listener) => begins.onBegin((site, what) => what === 'cleared' && listener(site)),
    });
  });

  const onPageHeard = gate(({ message, sender }: { message: unknown; sender: OnPageSender }) =>
    onPage.heard(message, sender),
  );

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
    heardOnPage: (message, sender) => onPageHeard({ message, sender }),
    connectPanel: (channel) => panelConnected(bufferedChannel(channel)),
    redrawBadge: (site) => void state.now?.badges.draw(site),
    sayAnew() {
      state.now?.glances.forget();
      state.now?.badges.rang();
    },
    answer: async (message) => {
      await ready;
      return createBackgroundCommands({
        options,
        platform,
        say,
        state: loaded(),
        routing,
        reminders,
        reports,
        onPage,
        wanted,
      })(message);
    },
    ready,
  };
}
