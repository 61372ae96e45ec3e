import type { PanelCommand, Request } from '../messaging/protocol.ts';
import type { StateConsole } from './full-state.ts';
import type { KeptLook } from './panel-look.ts';
import type { PanelSettings } from './settings.ts';

/** The panel's end of a port to the background. Handlers are set once, before anything is posted. */
export type PanelPort = {
  post(command: PanelCommand): void;
  onMessage(listener: (update: unknown) => void): void;
  onDisconnect(listener: () => void): void;
  close(): void;
};

/** Whether the person let us read a site. `unavailable`: this page may not ask; a page in a tab can. */
export type AccessAnswer = 'granted' | 'denied' | 'unavailable';

/**
 * All that the panel needs of the browser, so that store and components know none: the real one is in
 * entrypoints/panel, tests and the preview bring their own.
 */
export type PanelPlatform = {
  /** One-shot message; rejects where the background cannot be reached. The answer is not guarded. */
  request(message: Request): Promise<unknown>;
  /** Throws where the extension was updated or removed under an open panel. */
  openPort(): PanelPort;
  /** False where this page may not ask for access (Firefox's DevTools); a page in a tab may. */
  mayAskForAccess: boolean;
  /** Asks for origins, all in one prompt. Has to be called in the click itself, before anything is awaited. */
  requestAccess(origins: readonly string[]): Promise<AccessAnswer>;
  /** Asks whether the browser's notifications may be used. Has to be called in the click itself. */
  requestNotifications(): Promise<boolean>;
  /** Address of this panel in a tab of its own, for what DevTools may not do. */
  tabUrl(origin: string): string;
  /** The inspected tab went elsewhere, or access was given or taken: ask again which site it is. */
  onContextChange(listener: () => void): () => void;
  copy(text: string): Promise<void>;
  save(fileName: string, mediaType: string, content: string | Uint8Array<ArrayBuffer>): void;
  /** What a person changed about the panel, for all panels of this browser. Not guarded: see settings.ts. */
  settings: {
    load(): Promise<unknown>;
    save(settings: PanelSettings): Promise<void>;
    /** Calls when they were saved, here or in another panel. @returns what ends it */
    onChange(listener: () => void): () => void;
  };
  /** How each site's log was looked at, in memory that ends with the browser. Not guarded: see panel-look.ts. */
  looks: {
    load(origin: string): Promise<unknown>;
    save(origin: string, look: KeptLook): Promise<void>;
  };
  /**
   * The console of the panel's own document. The inspected page's console is another: what is written there the
   * page's scripts could read.
   */
  console: StateConsole;
  /** Opens a script in the browser's debugger, line and column from 1. Absent where the browser cannot. */
  openSource?(url: string, line: number, column: number): void;
  /** Reloads the inspected tab. Absent outside DevTools. */
  reloadTab?(): void;
};

/** What the panel shows: the site of a tab, wherever that goes, or one site for good. */
export type PanelTarget = { kind: 'tab'; tabId: number } | { kind: 'origin'; origin: string };

/** Clock, timers and visibility, handed in: the core of the panel calls no global. */
export type PanelTime = {
  now(): number;
  /** Calls `run` once after `delayMs`; the answer cancels it. */
  after(delayMs: number, run: () => void): () => void;
  visible(): boolean;
  /** Calls on every change of visibility; the answer ends it. */
  onVisibility(listener: () => void): () => void;
};
