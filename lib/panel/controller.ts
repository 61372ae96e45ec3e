import type { SiteState } from '../messaging/protocol.ts';
import { exportedText, failureIn, siteStateIn } from './answers.ts';
import { createDiagnosisSelector, type Diagnose, type Judged } from './diagnosis.ts';
import type { ExportFormat } from './export-file.ts';
import { createLogBuffer } from './log-buffer.ts';
import type { AccessAnswer, PanelPlatform, PanelTarget, PanelTime } from './platform.ts';
import { createPublisher } from './publisher.ts';
import { createPanelStore, emptyLog, type PanelStore } from './store.ts';
import { type Subscription, subscribeToLog } from './subscription.ts';

/** What a person can do in the panel. Rejections are of `exportLog` alone; the others end in the store. */
export type PanelActions = {
  /** Call in the click itself: asking for access needs the person's gesture. */
  watch(): void;
  unwatch(): void;
  clear(): void;
  retry(): void;
  /** Null: the latest, whichever that is. */
  selectLogout(id: string | null): void;
  /** `reveal`: chosen outside the list, which then scrolls there. */
  selectEvents(ids: readonly string[], options?: { reveal?: boolean }): void;
  /** Text of an export, made by the background. Rejects with a sentence for the person. */
  exportLog(format: ExportFormat): Promise<string>;
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
  const set = store.setState;
  let subscription: Subscription | null = null;
  let subscribedTo: string | null = null;
  let asked = 0;

  const judged = (): Judged => select(store.getState().log, store.getState().asOf);

  const publisher = createPublisher(
    time,
    (asOf) => {
      const log = buffer.log();
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
      if (events.some(bearsOnSite)) void askSite();
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
    forgetLog();
    if (wanted === null) return;
    set({ link: 'connecting' });
    subscription = subscribeToLog(wanted, platform, time, {
      onLink: (link) => set({ link }),
      onEvents: receive,
      onCleared() {
        forgetLog();
        set({ caughtUp: true, asOf: time.now() });
      },
    });
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
      set({ site, nothingToWatch: site === null });
      if (site !== null) follow(site);
    } catch {
      if (question === asked) set({ link: 'unreachable' });
    }
  }

  async function tell(type: 'watch' | 'unwatch' | 'clear', origin: string): Promise<void> {
    try {
      const failure = failureIn(await platform.request({ type, origin }));
      set({ failure });
      if (failure === null && type === 'clear') {
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
    if (answer === 'granted') await tell('watch', origin);
  }

  function visibilityChanged(): void {
    if (!time.visible()) publisher.rest();
    else {
      void askSite();
      if (store.getState().caughtUp) publisher.now();
    }
  }

  function tellOfSite(type: 'unwatch' | 'clear'): void {
    const origin = store.getState().site?.origin;
    if (origin !== undefined) void tell(type, origin);
  }

  return {
    store,
    judged,
    start() {
      const ends = [platform.onContextChange(() => void askSite()), time.onVisibility(visibilityChanged)];
      void askSite();
      return () => {
        for (const end of ends) end();
        subscription?.stop();
        publisher.rest();
      };
    },
    watch() {
      const site = store.getState().site;
      if (site === null) return;
      const granted: Promise<AccessAnswer> = Promise.resolve('granted');
      void watchAfter(site.hasAccess ? granted : platform.requestAccess(site.origin), site.origin);
    },
    unwatch: () => tellOfSite('unwatch'),
    clear: () => tellOfSite('clear'),
    retry() {
      set({ link: 'connecting', failure: null });
      subscription?.retry();
      void askSite();
    },
    selectLogout: (selectedLogoutId) => set({ selectedLogoutId }),
    selectEvents: (selectedEventIds, { reveal = false } = {}) =>
      set((state) => ({ selectedEventIds, revealed: state.revealed + (reveal ? 1 : 0) })),
    async exportLog(format) {
      const origin = store.getState().site?.origin ?? '';
      const answer = await platform.request({ type: 'export-timeline', origin, format });
      const failure = failureIn(answer);
      if (failure !== null) throw new Error(failure.message || failure.code);
      return exportedText(answer);
    },
  };
}

/** Events after which a site may stand otherwise: a tab reloaded, recording begun or stopped. */
function bearsOnSite(event: unknown): boolean {
  const kind = (event as { kind?: unknown } | null)?.kind;
  return kind === 'recording.started' || kind === 'recording.stopped' || kind === 'page.navigated';
}
