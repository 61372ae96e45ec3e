import type { ExportLanguage, exportTimeline } from '../exports/index.ts';
import type { Intake } from '../intake/types.ts';
import type { Resolver } from '../messages/resolve.ts';
import type { Channel } from '../messaging/channel.ts';
import type { Area } from '../platform/area.ts';
import type { PageConsole } from '../platform/page-console.ts';
import type { Toolbar } from '../platform/toolbar.ts';
import type { Platform } from '../platform/types.ts';
import type { Fingerprinter } from '../secrets/types.ts';
import type { Wanted } from '../taught/index.ts';
import type { OnPageSender } from './on-page/index.ts';
import type { OriginalPositionsDeps } from './original-positions.ts';
import type { Probe } from './page-of-tab.ts';
import type { RelaySender } from './relay-ports.ts';
import type { SenderDeps } from './reports/sender.ts';
import type { Scripts } from './site-keeper.ts';

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
  /** The consoles of pages; absent where nothing is printed. */
  pageConsole?: PageConsole;
  /** Tries whether a script may run in a tab; absent: it may everywhere. */
  probe?: (tabId: number) => Promise<Probe>;
  seesPrivate?: () => Promise<boolean>;
  /** What `say` speaks; absent: English. */
  language?: () => { tag: string; isRtl?: true };
  /** For whoever looks into the background's console; nobody else hears of it. */
  note?: (what: string) => void;
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
  /** A word of a script that shows something of ours on a page. The sender is the browser's word. */
  heardOnPage(message: unknown, sender: OnPageSender): void;
  /** Writes on the toolbar's button what belongs there, in all tabs of a site. */
  redrawBadge(site: string): void;
  /** `say` speaks another language from now on. */
  sayAnew(): void;
  /** Answers a one-shot message of one of our own pages. Never rejects. */
  answer(message: unknown): Promise<unknown>;
  /** Everything below works. Never rejects. */
  ready: Promise<void>;
};
