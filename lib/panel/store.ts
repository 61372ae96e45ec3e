import { createStore, type StoreApi } from 'zustand/vanilla';
import type { PastLogout } from '../classify/past-logout.ts';
import type { LogEvent } from '../events/event.ts';
import type { Failure, SiteState } from '../messaging/protocol.ts';
import { DEFAULT_LOOK, type PanelLook } from './panel-look.ts';
import type { AccessAnswer } from './platform.ts';
import type { ServerLines } from './server-lines.ts';
import { DEFAULT_SETTINGS, type PanelSettings } from './settings.ts';
import type { LinkState } from './subscription.ts';

/** What the panel was told and what the person chose. Everything else is derived from it (see diagnosis.ts). */
export type PanelState = {
  link: LinkState;
  /** Null until the background has said which site this is. */
  site: SiteState | null;
  /** The tab shows nothing that could be watched. */
  nothingToWatch: boolean;
  failure: Failure['error'] | null;
  log: readonly LogEvent[];
  /** Events of a kind that this panel does not know. */
  unreadableEvents: number;
  /** False while the past is still being sent. */
  caughtUp: boolean;
  /** Events received so far, shown while catching up. */
  received: number;
  /** Time for which the log is judged, ms; moves only when that can change a verdict. */
  asOf: number;
  /** Null: the latest logout, whichever that is. */
  selectedLogoutId: string | null;
  selectedEventIds: readonly string[];
  /** How often events were chosen from outside the list, which then scrolls to them. */
  revealed: number;
  /** What became of asking for access to the site, null where nobody asked or it was given. */
  accessAnswer: RefusedAccess | null;
  /** The same for the origins of the site's API and sign-in. */
  missingAnswer: RefusedAccess | null;
  settings: PanelSettings;
  /** Logouts of this site whose events are gone. */
  past: readonly PastLogout[];
  /** How many other sites have a log. */
  otherSites: number;
  /** Logouts of all other sites; null: nobody asked for them. */
  elsewhere: readonly PastLogout[] | null;
  /** Lines of the server's log that the person joined to this one: in memory of this page alone. */
  serverLines: ServerLines | null;
  /** How the log is looked at: filter, place in the list, window of time. */
  look: PanelLook;
};

/** Why access that was asked for is not there. */
export type RefusedAccess = Exclude<AccessAnswer, 'granted'>;

export type PanelStore = StoreApi<PanelState>;

const NO_EVENTS: readonly LogEvent[] = [];
const NO_IDS: readonly string[] = [];
const NO_PAST: readonly PastLogout[] = [];

/** State of a log that nothing was received of yet. */
export const emptyLog = {
  log: NO_EVENTS,
  unreadableEvents: 0,
  caughtUp: false,
  received: 0,
  selectedLogoutId: null,
  selectedEventIds: NO_IDS,
  past: NO_PAST,
  otherSites: 0,
  elsewhere: null,
  serverLines: null,
} satisfies Partial<PanelState>;

export function createPanelStore(nowMs: number): PanelStore {
  return createStore<PanelState>(() => ({
    ...emptyLog,
    link: 'connecting',
    site: null,
    nothingToWatch: false,
    failure: null,
    asOf: nowMs,
    revealed: 0,
    accessAnswer: null,
    missingAnswer: null,
    settings: DEFAULT_SETTINGS,
    look: DEFAULT_LOOK,
  }));
}
