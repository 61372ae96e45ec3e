import type { Request, SiteState } from '../messaging/protocol.ts';
import type { TaughtRule } from '../taught/index.ts';
import { failureIn, fingerprintsIn, logoutsIn, siteStateIn } from './answers.ts';
import { createDiagnosisSelector, type Diagnose, type Judged } from './diagnosis.ts';
import { createLogBuffer } from './log-buffer.ts';
import { createLookKeeper } from './look-keeper.ts';
import type { PanelLook } from './panel-look.ts';
import type { AccessAnswer, PanelPlatform, PanelTarget, PanelTime } from './platform.ts';
import { createPublisher } from './publisher.ts';
import { createRecordingFiles, type RecordingFiles } from './recording-files.ts';
import { createRehearsalActions, type RehearsalActions } from './rehearsals.ts';
import { createReminderActions, type ReminderActions } from './reminders.ts';
import { createReportActions, type ReportActions } from './reports.ts';
import { createLinedLog, type ServerLines } from './server-lines.ts';
import { createSharedSettings, type SharedSettings } from './shared-settings.ts';
import { createPanelStore, emptyLog, type PanelStore } from './store.ts';
import { type Subscription, subscribeToLog } from './subscription.ts';
import { createTaughtLog } from './taught-log.ts';

/** What a person can do in the panel. Where an action says so it rejects; the others end in the store. */
export type PanelActions = RecordingFiles &
  RehearsalActions &
  ReminderActions & {
    reports: ReportActions;
    /** Call in the click itself: asking for access needs the person's gesture. */
    watch(): void;
    /** Asks for all that is missing in one prompt. Call in the click itself. */
    allowMissing(): void;
    unwatch(): void;
    pause(): void;
    resume(): void;
    clear(): void;
    retry(): void;
    /** Null: the latest, whichever that is. */
    selectLogout(id: string | null): void;
    /** `reveal`: chosen outside the list, which then scrolls there. */
    selectEvents(ids: readonly string[], options?: { reveal?: boolean }): void;
    changeSettings: SharedSettings['change'];
    /**
     * Teaches the site rules, in the place of all before: a list, or the text of a file. Rejects with a sentence for the
     * person; then nothing has changed.
     */
    teach(rules: readonly TaughtRule[] | string): Promise<void>;
    /** Sets a mark in the log, at a moment a little ago. Rejects with a sentence where it could not be set. */
    mark(says: string, at: number): Promise<void>;
    /** Asks for the logouts of all other sites; they come into the store. */
    listElsewhere(): void;
    /** Shows the log with lines of the server's log that are its own; null takes them out. */
    joinServerLines(lines: ServerLines | null): void;
    /**
     * Fingerprints of values by this site's key, which stays in the background; in their order. Rejects with a sentence
     * for the person. Absent where there is no key at hand.
     */
    fingerprints?(values: readonly string[]): Promise<readonly string[]>;
    /** Looks at the log another way; what is not named stays. */
    changeLook(look: Partial<PanelLook>): void;
  };

export type PanelController = PanelActions & {
  store: PanelStore;
  judged(): Judged;
  /** Begins to follow the target. @returns what ends it. */
  start(): () => void;
};

/** Joins store, background and clock. Knows no browser and no global. */
export function createPanelController(
  target: PanelTarget,
  platform: PanelPlatform,
  time: PanelTime,
  diagnose: Diagnose,
): PanelController {
  const store = createPanelStore(time.now());
  const select = createDiagnosisSelector((events, { asOf }) => {
    const site = store.getState().site?.origin;
    return diagnose(events, site === undefined ? { asOf } : { asOf, site });
  });
  const buffer = createLogBuffer();
  const taughtLog = createTaughtLog();
  const linedLog = createLinedLog();
  const set = store.setState;
  const settings = createSharedSettings(store, platform.settings);
  const looks = createLookKeeper(store, platform.looks, time);
  let subscription: Subscription | null = null;
  let subscribedTo: string | null = null;
  let asked = 0;
  let cancelAsking: (() => void) | null = null;

  const judged = (): Judged => select(store.getState().log, store.getState().asOf);

  const publisher = createPublisher(
    time,
    (asOf) => {
      const log = linedLog.of(taughtLog.of(buffer.log()), store.getState().serverLines);
      set({ log, asOf, received: log.length, unreadableEvents: buffer.unreadable(), caughtUp: true });
    },
    (asOf) => set({ asOf }),
    judged,
  );

  /** The past is shown when all of it is here: judging half a log would show logouts that were none. */
  function receive(events: readonly unknown[], caughtUp: boolean): void {
    const added = buffer.add(events);
    const state = store.getState();
    if (!state.caughtUp && !caughtUp) set({ received: state.received + added });
    else if (!state.caughtUp) publisher.now();
    else {
      if (added > 0) publisher.soon();
      if (events.some(isRetention)) void askPast(false);
      if (events.some(bearsOnSite)) void askSite();
      else askSoon();
    }
  }

  function forgetLog(): void {
    publisher.rest();
    buffer.clear();
    set(emptyLog);
  }

  function follow(site: SiteState): void {
    const wanted = site.closed === null && (site.watched || site.eventCount > 0) ? site.origin : null;
    if (wanted === subscribedTo) return;
    subscription?.stop();
    subscription = null;
    subscribedTo = wanted;
    looks.leave();
    forgetLog();
    if (wanted === null) return;
    set({ link: 'connecting' });
    void looks.restore(wanted);
    void askPast(false);
    subscription = subscribeToLog(wanted, platform, time, {
      onLink: (link) => set({ link }),
      onEvents: receive,
      onCleared() {
        forgetLog();
        set({ caughtUp: true, asOf: time.now() });
      },
    });
  }

  function show(site: SiteState | null): void {
    set({ site, nothingToWatch: site === null });
    if (site === null) return;
    const isTaughtAnew = taughtLog.setRules(site.taught);
    follow(site);
    // Rules hold for all that is recorded.
    if (isTaughtAnew && store.getState().caughtUp) publisher.now();
  }

  /** Asks which site this is and how it stands. The latest question counts: answers may come out of order. */
  async function askSite(): Promise<void> {
    asked += 1;
    const question = asked;
    try {
      const answer = await platform.request(
        target.kind === 'tab'
          ? { type: 'site-of-tab', tabId: target.tabId }
          : { type: 'site-state', origin: target.origin },
      );
      if (question !== asked) return;
      const failure = failureIn(answer);
      if (failure !== null) return set({ failure });
      const site = siteStateIn(answer);
      show(site);
    } catch {
      if (question === asked) set({ link: 'unreachable' });
    }
  }

  /** Asks for what the log does not hold: where nobody can tell, the history is the log's alone. */
  async function askPast(elsewhere: boolean): Promise<void> {
    const origin = subscribedTo;
    if (origin === null) return;
    try {
      const answer = await platform.request({ type: 'list-logouts', origin, elsewhere });
      if (origin !== subscribedTo) return;
      const found = logoutsIn(answer);
      const { past, otherSites } = found;
      set({ past, otherSites, ...(elsewhere ? { elsewhere: found.elsewhere } : {}) });
    } catch {
      if (elsewhere && origin === subscribedTo) set({ elsewhere: [] });
    }
  }

  /** What a site uses and we may not see shows in no event: while there is traffic, it is asked for. */
  function askSoon(): void {
    cancelAsking ??= time.after(ASK_SOON_MS, () => {
      cancelAsking = null;
      void askSite();
    });
  }
  function askNoMore(): void {
    cancelAsking?.();
    cancelAsking = null;
  }

  async function tell(message: Request): Promise<void> {
    try {
      const failure = failureIn(await platform.request(message));
      set({ failure });
      if (failure === null && message.type === 'clear') {
        forgetLog();
        set({ caughtUp: true });
      }
    } catch {
      set({ link: 'unreachable' });
      return;
    }
    await askSite();
  }

  async function watchAfter(asking: Promise<AccessAnswer>, origin: string): Promise<void> {
    const answer = await asking.catch(() => 'unavailable' as const);
    set({ accessAnswer: answer === 'granted' ? null : answer });
    if (answer === 'granted') await tell({ type: 'watch', origin });
  }

  async function includeAfter(
    asking: Promise<AccessAnswer>,
    origin: string,
    origins: string[],
  ): Promise<void> {
    const answer = await asking.catch(() => 'unavailable' as const);
    set({ missingAnswer: answer === 'granted' ? null : answer });
    if (answer === 'granted') await tell({ type: 'include-origins', origin, origins });
  }

  function visibilityChanged(): void {
    if (!time.visible()) {
      publisher.rest();
      askNoMore();
    } else {
      void askSite();
      if (store.getState().caughtUp) publisher.now();
    }
  }

  /** Sends what is answered with the site's state, and shows that. Rejects with a sentence. */
  async function tellOfState(message: Request): Promise<void> {
    const answer = await platform.request(message);
    const failure = failureIn(answer);
    if (failure !== null) throw new Error(failure.message || failure.code);
    // A question that is on its way would answer with how it was before.
    asked += 1;
    const site = siteStateIn(answer);
    if (site !== null) show(site);
  }

  function tellOfSite(type: 'unwatch' | 'clear' | 'pause' | 'resume'): void {
    const origin = store.getState().site?.origin;
    if (origin !== undefined) void tell({ type, origin });
  }

  return {
    store,
    judged,
    start() {
      const ends = [
        platform.onContextChange(() => void askSite()),
        time.onVisibility(visibilityChanged),
        settings.follow(),
        looks.follow(),
      ];
      void askSite();
      return () => {
        for (const end of ends) end();
        subscription?.stop();
        publisher.rest();
        askNoMore();
      };
    },
    watch() {
      const site = store.getState().site;
      if (site === null) return;
      const granted: Promise<AccessAnswer> = Promise.resolve('granted');
      void watchAfter(site.hasAccess ? granted : platform.requestAccess([site.origin]), site.origin);
    },
    allowMissing() {
      const site = store.getState().site;
      const origins = [...new Set(site?.missingOrigins.map(({ origin }) => origin))].slice(0, MAX_ORIGINS);
      if (site === null || origins.length === 0) return;
      void includeAfter(platform.requestAccess(origins), site.origin, origins);
    },
    unwatch: () => tellOfSite('unwatch'),
    pause: () => tellOfSite('pause'),
    resume: () => tellOfSite('resume'),
    clear: () => tellOfSite('clear'),
    retry() {
      set({ link: 'connecting', failure: null });
      subscription?.retry();
      void askSite();
    },
    selectLogout: (selectedLogoutId) => set({ selectedLogoutId }),
    selectEvents: (selectedEventIds, { reveal = false } = {}) =>
      set((state) => ({ selectedEventIds, revealed: state.revealed + (reveal ? 1 : 0) })),
    ...createRecordingFiles(
      platform,
      time,
      () => store.getState().site?.origin ?? '',
      () => store.getState().serverLines?.events ?? [],
    ),
    ...createReminderActions(platform, () => store.getState().site?.origin ?? '', tellOfState),
    reports: createReportActions(platform, () => store.getState().site?.origin ?? ''),
    ...createRehearsalActions(platform, target, () => store.getState().site?.origin ?? ''),
    changeSettings: settings.change,
    async teach(rules) {
      await tellOfState({ type: 'teach', origin: store.getState().site?.origin ?? '', rules });
    },
    async mark(says, at) {
      const site = store.getState().site?.origin;
      if (site === undefined) return;
      const failure = failureIn(
        await platform.request({ type: 'mark', origin: site, says: says.slice(0, MAX_MARK_CHARS), at }),
      );
      if (failure !== null) throw new Error(failure.message || failure.code);
    },
    joinServerLines(serverLines) {
      set({ serverLines });
      if (store.getState().caughtUp) publisher.now();
    },
    async fingerprints(values) {
      const origin = store.getState().site?.origin ?? '';
      const answer = await platform.request({ type: 'fingerprints', origin, values: [...values] });
      const failure = failureIn(answer);
      if (failure !== null) throw new Error(failure.message || failure.code);
      return fingerprintsIn(answer);
    },
    listElsewhere: () => void askPast(true),
    changeLook: (look) => set((state) => ({ look: { ...state.look, ...look } })),
  };
}

const ASK_SOON_MS = 2_000;

/** Nor longer marks; the background masks and cuts them. */
const MAX_MARK_CHARS = 400;

/** The contract takes no more origins at once (lib/messaging/protocol.ts). */
const MAX_ORIGINS = 20;

/** The log let go of events, and perhaps of logouts. */
function isRetention(event: unknown): boolean {
  const { kind, why } = (event ?? {}) as { kind?: unknown; why?: unknown };
  return kind === 'recording.gap' && why === 'retention';
}

/** Events after which a site may stand otherwise: a tab reloaded, recording begun or stopped. */
function bearsOnSite(event: unknown): boolean {
  const kind = (event as { kind?: unknown } | null)?.kind;
  return (
    kind === 'recording.started' ||
    kind === 'recording.stopped' ||
    kind === 'page.navigated' ||
    kind === 'site.taught'
  );
}
