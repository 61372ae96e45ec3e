import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Resolver } from '../../messages/resolve.ts';
import type { PopupState, Request } from '../../messaging/protocol.ts';
import type { AccessAnswer, PanelPlatform, PanelTime } from '../platform.ts';
import type { TimeFormat } from '../time-format.ts';
import { failureTextIn, popupStateIn } from './popup-state.ts';

/** All that the popup needs of the browser. */
export type PopupPlatform = Pick<
  PanelPlatform,
  'request' | 'requestAccess' | 'mayAskForAccess' | 'openPort' | 'settings'
> & {
  /** The tab that the popup is about. */
  tabId: number;
  /** Opens the panel beside the page. Call in the click itself. @returns false where the browser has no such place */
  openSide(): boolean;
  /** Opens a page of ours in a tab. */
  openTab(path: string): void;
  /** Ends the popup; does nothing to one that stands in a tab. */
  close(): void;
};

export type PopupStore = StoreApi<{
  /** Null until the background has answered. */
  state: PopupState | null;
  unreachable: boolean;
  failure: string | null;
  accessAnswer: Exclude<AccessAnswer, 'granted'> | null;
  /** When the last mark was put, ms. */
  markedAt: number | null;
}>;

export type PopupController = {
  store: PopupStore;
  /** @returns what ends it */
  start(): () => void;
  /** Call in the click itself: asking for access needs the person's gesture. */
  watch(): void;
  pause(): void;
  resume(): void;
  /** @param at the moment that is marked, ms */
  mark(says: string, at: number): Promise<void>;
  setBadge(on: boolean): void;
  /**
   * The full state in the page's console, where the site's console monitor is on. Rejects where nobody answers.
   * @returns the state as text where it was not printed, null where it was
   */
  logState(t: Resolver, format: TimeFormat): Promise<string | null>;
  /** The panel at the latest logout. Call in the click itself. */
  openPanel(): void;
  openPanelTab(): void;
  openExport(): void;
};

/** How often a popup that is being looked at asks anew, ms. */
const ASK_EVERY_MS = 2_000;

/** Asks the background for a tab in one look, again while somebody looks, and tells it what the person wants. */
export function createPopupController(platform: PopupPlatform, time: PanelTime): PopupController {
  const store: PopupStore = createStore(() => ({
    state: null,
    unreachable: false,
    failure: null,
    accessAnswer: null,
    markedAt: null,
  }));
  const set = store.setState;
  let cancel: (() => void) | null = null;
  let asked = 0;
  let stopped = false;

  async function ask(): Promise<void> {
    cancel?.();
    cancel = null;
    asked += 1;
    const question = asked;
    try {
      const answer = await platform.request({ type: 'glance', tabId: platform.tabId });
      if (question !== asked || stopped) return;
      const state = popupStateIn(answer);
      if (state === null) set({ failure: failureTextIn(answer) ?? '' });
      else set({ state, unreachable: false });
    } catch {
      if (question === asked) set({ unreachable: true });
    }
    askLater();
  }
  function askLater(): void {
    if (stopped || !time.visible()) return;
    cancel?.();
    cancel = time.after(ASK_EVERY_MS, () => void ask());
  }

  /** @returns whether the background did it */
  async function tell(message: Request): Promise<boolean> {
    try {
      const failure = failureTextIn(await platform.request(message));
      set({ failure });
      await ask();
      return failure === null;
    } catch {
      set({ unreachable: true });
      return false;
    }
  }

  const originOf = () => store.getState().state?.origin ?? null;
  function tellOfSite(type: 'watch' | 'pause' | 'resume'): void {
    const origin = originOf();
    if (origin !== null) void tell({ type, origin });
  }

  async function watchAfter(asking: Promise<AccessAnswer>): Promise<void> {
    const answer = await asking.catch(() => 'unavailable' as const);
    set({ accessAnswer: answer === 'granted' ? null : answer });
    if (answer === 'granted') tellOfSite('watch');
  }

  const panelPath = (more = '') => {
    const origin = originOf();
    return origin === null
      ? `panel.html?tab=${platform.tabId}`
      : `panel.html?origin=${encodeURIComponent(origin)}${more}`;
  };
  function openTab(path: string): void {
    platform.openTab(path);
    platform.close();
  }

  return {
    store,
    start() {
      const end = time.onVisibility(() => {
        if (time.visible()) void ask();
        else {
          cancel?.();
          cancel = null;
        }
      });
      void ask();
      return () => {
        stopped = true;
        cancel?.();
        end();
      };
    },
    watch() {
      const { state } = store.getState();
      if (state === null || state.origin === null) return;
      if (state.hasAccess) return tellOfSite('watch');
      // The question of the browser may close this popup: the background then hears the answer.
      void platform.request({ type: 'watch-when-allowed', origin: state.origin }).catch(() => {});
      void watchAfter(platform.requestAccess([state.origin]));
    },
    pause: () => tellOfSite('pause'),
    resume: () => tellOfSite('resume'),
    async mark(says, at) {
      const origin = originOf();
      if (origin !== null && (await tell({ type: 'mark', origin, says, at }))) set({ markedAt: at });
    },
    setBadge(on) {
      const { state } = store.getState();
      if (state === null || state.origin === null) return;
      // A box that is ticked late is ticked twice; what the background then says counts.
      asked += 1;
      set({ state: { ...state, badge: on } });
      void tell({ type: 'set-badge', origin: state.origin, on });
    },
    async logState(t, format) {
      const origin = originOf();
      // Nobody has to load the words of a whole log to look at the popup.
      const { fullStateNow, stateText } = await import('./full-state-now.ts');
      const state = origin === null ? null : await fullStateNow({ origin, platform, time, t, format });
      if (origin === null || state === null) throw new Error('no site answers');
      const { tabId } = platform;
      const answer = await platform.request({ type: 'print-state', origin, tabId, ...state });
      return Object(answer).printed === true ? null : stateText(state.sections);
    },
    openPanel() {
      if (platform.openSide()) platform.close();
      else openTab(panelPath());
    },
    openPanelTab: () => openTab(panelPath()),
    openExport: () => openTab(panelPath('&export')),
  };
}
