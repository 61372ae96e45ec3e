import type { EventDraft } from '../../events/event.ts';
import type { Intake } from '../../intake/types.ts';
import type { NavigationStep, Platform, RequestStep } from '../../platform/types.ts';

/** A site's log as the goal of an event. */
export type SiteRef = {
  /** The watched origin. */
  origin: string;
  /** Seen in a private window: kept in memory only. */
  isPrivate: boolean;
  cookieStoreId: string | null;
};

/** Which watched sites something belongs to; empty where nobody watches. Answers at once, from memory. */
export type Routing = {
  ofRequest(step: RequestStep): SiteRef[];
  ofNavigation(step: NavigationStep): SiteRef[];
  ofTab(tabId: number): SiteRef[];
  /** Watched sites with an open tab whose hosts a cookie of this domain and jar reaches. */
  ofCookie(domain: string, storeId: string): SiteRef[];
  /** Host names whose cookies a site lives on, its own first. */
  hostsOf(site: string): string[];
  /** Sites with an open tab, once for each cookie jar. */
  open(): SiteRef[];
};

/** References and dates that outlive the background, never a raw value. */
export type SensorMemory = {
  get(key: string): Promise<unknown>;
  set(changes: Record<string, unknown>): Promise<void>;
};

/** Something that was told and of which nothing is stored yet; `n` is its number in this start of the background. */
export type Errand = { n: number };
export type BeginReason = 'watched' | 'cleared' | 'widened';

export type SensorContext = {
  platform: Pick<Platform, 'family' | 'requests' | 'cookies' | 'navigation' | 'tabs' | 'alarms' | 'idle'>;
  routing: Routing;
  memory: SensorMemory;
  /** The same on disk, for what has to outlive the browser. Nothing of a private window. */
  lasting: SensorMemory;
  /** ms since the epoch. */
  now(): number;
  /**
   * Notes that something was told, before `record` is called for it: it counts as lost should the background be
   * killed in between.
   * @param at when it happened, ms. @param requestId where the browser may go on telling of it to the next start.
   */
  begin(site: SiteRef, at: number, requestId?: string): Errand;
  /** Nothing came of it: nothing is missing. */
  abandon(errand: Errand): void;
  /**
   * Stores what the site's intake makes of something raw. Resolves once stored; never rejects.
   * @param errand what was begun for it; without one it begins here.
   */
  record(site: SiteRef, make: (intake: Intake) => Promise<EventDraft[]>, errand?: Errand): Promise<void>;
  /** Calls when recording of a site with open tabs begins, goes on with an emptied log, or reaches more of its origins. */
  onBegin(listener: (site: string, why: BeginReason) => void): () => void;
};

/**
 * Something that is observed through the browser's own API. `start` registers every listener before it returns, and
 * returns what removes them. Events reach listeners only once the context's state is there, in the browser's order.
 */
export type BrowserSensor = {
  id: string;
  start(context: SensorContext): () => void;
};
