import { createStore, type StoreApi } from 'zustand/vanilla';
import type { CredentialKind } from '../../events/credential.ts';
import type { TextRef } from '../../messages/text.ts';
import type { OnPageSwitches } from '../../messaging/on-page-order.ts';
import type { Request } from '../../messaging/protocol.ts';
import type { Retention } from '../../messaging/retention-limits.ts';
import type { TaughtRule } from '../../taught/index.ts';
import type { AccessAnswer, PanelTime } from '../platform.ts';
import { createReportActions, type ReportActions } from '../reports.ts';
import { DEFAULT_SETTINGS, type PanelSettings, settingsIn } from '../settings.ts';
import type { LogEvent } from '../types.ts';
import { ask } from './ask.ts';
import type { OptionsPlatform } from './options-platform.ts';
import { retentionIn } from './parts/retention-part.ts';
import { applySite, type SiteSettings } from './parts/sites-part.ts';
import { readLog } from './read-log.ts';
import { applySettings, readSettings, writeSettings } from './settings-file.ts';
import type { Shortcut } from './shortcut.ts';
import { ownOrigins, type StoredSite, storedSitesIn } from './stored-sites.ts';

export type OptionsState = {
  /** Null until the background has answered. */
  sites: readonly StoredSite[] | null;
  retention: Retention | null;
  settings: PanelSettings;
  mayNotify: boolean;
  usedBytes: number | null;
  /** Null until they are there, and in a browser without keys. */
  shortcuts: readonly Shortcut[] | null;
  unreachable: boolean;
  /** What an action that is not answered where it was asked for failed of, in the background's words. */
  failure: string | null;
  /** Sites of a file that was imported, which the browser has to be asked about first. */
  waiting: readonly SiteSettings[];
};

/** What a person can do on the options page. Those that reject do so with a sentence; the others end in the store. */
export type OptionsController = {
  store: StoreApi<OptionsState>;
  /** @returns what ends it */
  start(): () => void;
  retry(): void;
  /** Call in the click itself: the browser asks. Also gives access back to one that lost it. */
  watch(origins: readonly string[]): Promise<AccessAnswer>;
  pause(origin: string): void;
  resume(origin: string): void;
  unwatch(origin: string): void;
  setBadge(origin: string, on: boolean): void;
  setConsoleMonitor(origin: string, on: boolean): void;
  setOnPage(origin: string, switches: OnPageSwitches): void;
  dropReminder(origin: string, credential: CredentialKind): void;
  /** Call in the click itself. @returns whether notifications may be shown now */
  allowNotifications(): Promise<boolean>;
  dropNotifications(): void;
  setRetention(retention: Retention): Promise<void>;
  changeSettings(settings: PanelSettings): Promise<void>;
  teach(origin: string, rules: readonly TaughtRule[] | string): Promise<void>;
  readLog(origin: string): Promise<readonly LogEvent[]>;
  saveRules(origin: string, content: string): void;
  forget(origins: readonly string[]): Promise<void>;
  exportSettings(): Promise<void>;
  /** @returns what is wrong with the file (then nothing has changed), or null */
  importSettings(content: string): Promise<TextRef | null>;
  /** Watches the sites of an imported file. Call in the click itself. */
  watchWaiting(): Promise<AccessAnswer>;
  openPanel(origin: string): void;
  changeShortcuts(): void;
  /** What the form about a site's reports can do; the same object for the same site. */
  reporting(origin: string): ReportActions;
};

/** Joins the options page's store, the background and the browser. Knows no global. */
export function createOptionsController(platform: OptionsPlatform, time: PanelTime): OptionsController {
  const store: OptionsController['store'] = createStore(() => ({
    sites: null,
    retention: null,
    settings: DEFAULT_SETTINGS,
    mayNotify: false,
    usedBytes: null,
    shortcuts: null,
    unreachable: false,
    failure: null,
    waiting: [],
  }));
  const set = store.setState;
  let asked = 0;
  const reporting = new Map<string, ReportActions>();

  async function load(): Promise<void> {
    asked += 1;
    const question = asked;
    try {
      const [sites, retention, settings, mayNotify, usedBytes, shortcuts] = await Promise.all([
        ask(platform, { type: 'list-stored' }).then(storedSitesIn),
        ask(platform, { type: 'retention' }).then(retentionIn),
        platform.settings.load().catch(() => undefined),
        platform.mayNotify(),
        platform.usedBytes(),
        platform.shortcuts().catch(() => null),
      ]);
      if (question !== asked) return;
      set({
        sites: sites ?? [],
        retention,
        settings: settings === undefined ? store.getState().settings : settingsIn(settings),
        mayNotify,
        usedBytes,
        shortcuts,
        unreachable: false,
      });
    } catch {
      if (question === asked) set({ unreachable: true });
    }
  }

  async function tell(message: Request): Promise<void> {
    set({ failure: null });
    await ask(platform, message).catch((error: Error) => set({ failure: error.message }));
    await load();
  }

  async function askAccess(origins: readonly string[]): Promise<AccessAnswer> {
    return platform.requestAccess(origins).catch(() => 'unavailable' as const);
  }

  return {
    store,
    start() {
      void load();
      const ends = [platform.onChange(() => void load()), platform.settings.onChange(() => void load())];
      return () => ends.forEach((end) => void end());
    },
    retry: () => void load(),
    async watch(origins) {
      const answer = await askAccess(origins);
      if (answer !== 'granted') return answer;
      const [origin = ''] = origins;
      await tell({ type: 'watch', origin });
      return answer;
    },
    pause: (origin) => void tell({ type: 'pause', origin }),
    resume: (origin) => void tell({ type: 'resume', origin }),
    unwatch: (origin) => void tell({ type: 'unwatch', origin }),
    setBadge: (origin, on) => void tell({ type: 'set-badge', origin, on }),
    setConsoleMonitor: (origin, on) => void tell({ type: 'set-console-monitor', origin, on }),
    setOnPage: (origin, { notice, banner }) => void tell({ type: 'set-on-page', origin, notice, banner }),
    dropReminder: (origin, credential) =>
      void tell({ type: 'remind', origin, credential, minutes: null, notify: false }),
    async allowNotifications() {
      const given = await platform.requestNotifications().catch(() => false);
      await load();
      return given;
    },
    dropNotifications: () => void platform.dropNotifications().then(load, load),
    async setRetention(retention) {
      await ask(platform, { type: 'set-retention', ...retention });
      await load();
    },
    async changeSettings(settings) {
      set({ settings });
      await platform.settings.save(settings);
    },
    async teach(origin, rules) {
      await ask(platform, { type: 'teach', origin, rules });
      await load();
    },
    readLog: (origin) => readLog(origin, platform, time),
    saveRules(origin, content) {
      platform.save(`logout-lens-rules-${hostIn(origin)}.json`, 'application/json', content);
    },
    async forget(origins) {
      for (const origin of origins) {
        const all = store.getState().sites ?? [];
        const site = all.find((one) => one.origin === origin);
        await ask(platform, { type: 'forget-site', origin });
        if (site !== undefined) await platform.dropAccess(ownOrigins(site, all)).catch(() => {});
        await load();
      }
    },
    async exportSettings() {
      const day = new Date(time.now()).toISOString().slice(0, 10);
      platform.save(`logout-lens-settings-${day}.json`, 'application/json', await writeSettings(platform));
    },
    async importSettings(content) {
      const read = readSettings(content);
      if (!read.ok) return read.problem.says;
      const waiting = await applySettings(read.parts, platform);
      set({ waiting });
      await load();
      return null;
    },
    async watchWaiting() {
      const { waiting } = store.getState();
      const answer = await askAccess(waiting.flatMap(({ origin, origins }) => [origin, ...origins]));
      if (answer !== 'granted') return answer;
      for (const site of waiting) {
        await tell({ type: 'watch', origin: site.origin });
        await applySite(site, platform).catch((error: Error) => set({ failure: error.message }));
      }
      set({ waiting: [] });
      await load();
      return answer;
    },
    openPanel: (origin) => platform.openPanel(origin),
    changeShortcuts: () =>
      void platform.changeShortcuts().catch((error: Error) => set({ failure: error.message })),
    reporting(origin) {
      const known =
        reporting.get(origin) ?? createReportActions({ ...platform, mayAskForAccess: true }, () => origin);
      reporting.set(origin, known);
      return known;
    },
  };
}

const hostIn = (origin: string): string => origin.replace(/^https?:\/\//, '').replace(/[^a-z0-9.-]/gi, '-');
