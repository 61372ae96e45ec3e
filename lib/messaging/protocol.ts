import * as v from 'valibot';
import { fingerprint, shortText } from '../events/base.ts';
import { type CredentialKind, credentialKind } from '../events/credential.ts';
import type { Glance } from '../glance/types.ts';
import type { TaughtRule } from '../taught/index.ts';
import { consoleRequests } from './console-requests.ts';
import { observation } from './observation.ts';
import type { OnPageSwitches } from './on-page-order.ts';
import { PANEL_PORT, PROTOCOL_VERSION, RELAY_PORT } from './port-names.ts';
import { type ChangeHow, changeHow } from './rehearsal-order.ts';
import { reportRequests } from './report-requests.ts';
import { RETENTION_LIMITS } from './retention-limits.ts';

export { PANEL_PORT, PROTOCOL_VERSION, RELAY_PORT };

const seq = v.pipe(v.number(), v.integer(), v.minValue(0));
const version = v.literal(PROTOCOL_VERSION);
const origin = v.pipe(v.string(), v.maxLength(300));
const within = ({ min, max }: { min: number; max: number }) =>
  v.pipe(v.number(), v.integer(), v.minValue(min), v.maxValue(max));

/** relay → background. Observations `first`, `first + 1`, … of this relay; sent again until acknowledged. */
export const relayBatch = v.strictObject({
  version,
  type: v.literal('batch'),
  /** Random id of this relay, one a document. Names the sequence; says nothing about tab or origin. */
  relayId: v.pipe(v.string(), v.regex(/^[0-9a-z]{8,32}$/)),
  first: seq,
  items: v.pipe(
    v.array(v.strictObject({ at: v.pipe(v.number(), v.finite()), observation: v.unknown() })),
    v.maxLength(64),
  ),
});
export type RelayBatch = v.InferOutput<typeof relayBatch>;

/** background → relay: everything up to and including `upTo` is on disk (or refused for good and counted). */
export type RelayReply =
  | { version: 1; type: 'ack'; relayId: string; upTo: number }
  /** The origin is not (or no longer) watched: stop, send nothing more. */
  | { version: 1; type: 'stop' };

/** panel → background. */
export const panelCommand = v.variant('type', [
  /** Send the site's events with a sequence number above `sinceSeq`, then go on as they come. */
  v.strictObject({ version, type: v.literal('subscribe'), origin, sinceSeq: seq }),
]);
export type PanelCommand = v.InferOutput<typeof panelCommand>;

/** background → panel. `lastSeq` is what to resume from; `caughtUp` once the past has been sent. */
export type PanelUpdate =
  | { version: 1; type: 'events'; origin: string; events: unknown[]; lastSeq: number; caughtUp: boolean }
  | { version: 1; type: 'cleared'; origin: string };

/** Where a credential lies that can be changed on purpose, as the log names it: masked, never with its value. */
const rehearsalPlace = v.object({
  area: v.picklist(['localStorage', 'sessionStorage', 'cookie']),
  key: shortText,
  path: v.optional(v.nullable(shortText)),
  origin: v.optional(shortText),
  httpOnly: v.optional(v.boolean()),
});
/** The tab in view, null where the panel shows a site and no tab. */
const rehearsalTab = v.nullable(v.pipe(v.number(), v.integer()));

/** One-shot messages (`runtime.sendMessage`) from the extension's own pages. The first two are product contracts. */
export const request = v.variant('type', [
  v.object({
    type: v.literal('export-timeline'),
    origin,
    format: v.optional(v.picklist(['json', 'markdown', 'html', 'jira', 'har', 'svg']), 'json'),
    /** BCP 47 tag of a language of ours (lib/messages/languages.ts) for the texts; English where nothing is said. */
    language: v.optional(v.pipe(v.string(), v.maxLength(35))),
    /** What of the log; everything where nothing is said (lib/exports/scope.ts). */
    scope: v.optional(
      v.variant('kind', [
        v.object({ kind: v.literal('everything') }),
        v.object({ kind: v.literal('session'), logoutAt: v.pipe(v.number(), v.finite()) }),
        v.object({
          kind: v.literal('logout'),
          logoutAt: v.pipe(v.number(), v.finite()),
          minutesBefore: v.pipe(v.number(), v.minValue(0), v.maxValue(100_000)),
        }),
      ]),
    ),
    /** Lines of the server's log that the panel joined to the log: events of kind `server.logged`, guarded there. */
    serverLines: v.optional(v.pipe(v.array(v.unknown()), v.maxLength(20_000))),
  }),
  v.object({ type: v.literal('clear'), origin }),
  v.object({ type: v.literal('site-of-tab'), tabId: v.pipe(v.number(), v.integer()) }),
  v.object({ type: v.literal('site-state'), origin }),
  /** A tab in one look, for the popup. Answered with `PopupState`. */
  v.object({ type: v.literal('glance'), tabId: v.pipe(v.number(), v.integer()) }),
  /** Whether the toolbar's button shows the time left of this site's session. */
  v.object({ type: v.literal('set-badge'), origin, on: v.boolean() }),
  /** What may stand on the pages of this site: a notice at a logout, a banner on its page to sign in on. */
  v.object({ type: v.literal('set-on-page'), origin, notice: v.boolean(), banner: v.boolean() }),
  /** The person is being asked for access in a popup that may not live to hear the answer. */
  v.object({ type: v.literal('watch-when-allowed'), origin }),
  v.object({ type: v.literal('watch'), origin }),
  v.object({ type: v.literal('unwatch'), origin }),
  v.object({ type: v.literal('list-sites') }),
  /**
   * Fingerprints of values that a person's own file names (ids of sessions in a server's log), by the site's key, which
   * stays in the background. In the order of the values; nothing is kept.
   */
  v.object({
    type: v.literal('fingerprints'),
    origin,
    values: v.pipe(v.array(v.pipe(v.string(), v.maxLength(4_096))), v.maxLength(500)),
  }),
  /** All that is kept of any site, watched or not. Answered with `StoredSite`s. */
  v.object({ type: v.literal('list-stored') }),
  /** How long and how much is kept. Answered with `Retention`. */
  v.object({ type: v.literal('retention') }),
  /** Takes effect at once, also on what is recorded already. Answered with `Retention`. */
  v.object({
    type: v.literal('set-retention'),
    maxAgeDays: within(RETENTION_LIMITS.maxAgeDays),
    maxEvents: within(RETENTION_LIMITS.maxEvents),
  }),
  /** Stops watching a site and deletes all that is known of it: log, verdicts, rules, reminders, its name. */
  v.object({ type: v.literal('forget-site'), origin }),
  /** Logouts that are not in the site's log: those whose events are gone, and (`elsewhere`) all of every other site. */
  v.object({ type: v.literal('list-logouts'), origin, elsewhere: v.boolean() }),
  v.object({ type: v.literal('pause'), origin }),
  v.object({ type: v.literal('resume'), origin }),
  /** Origins of the site's API or sign-in that the person just gave access to: they belong to the site from now on. */
  v.object({ type: v.literal('include-origins'), origin, origins: v.pipe(v.array(origin), v.maxLength(20)) }),
  /**
   * What the person teaches of the site, in the place of all rules before: a list, or the text of a file of rules.
   * Guarded by lib/taught, which says what is wrong. Answered with the site's state.
   */
  v.object({ type: v.literal('teach'), origin, rules: v.unknown() }),
  /** What the person has to say of a verdict, or of one that is missing: becomes an event of the log. */
  v.object({
    type: v.literal('feedback'),
    origin,
    about: v.picklist(['missed-logout', 'wrong-verdict']),
    says: v.pipe(v.string(), v.maxLength(2_000)),
    code: v.optional(v.pipe(v.string(), v.maxLength(80))),
    logoutAt: v.optional(v.pipe(v.number(), v.finite())),
  }),
  /** A mark that the person sets: becomes an event of the log. `at`: when it was asked for, ms; a little ago at most. */
  v.object({
    type: v.literal('mark'),
    origin,
    says: v.pipe(v.string(), v.maxLength(2_000)),
    at: v.optional(v.pipe(v.number(), v.finite())),
  }),
  /** What could be done to a credential on purpose, and in which tab: asked when the user opens that dialog. */
  v.object({ type: v.literal('rehearsal-look'), origin, tabId: rehearsalTab, place: rehearsalPlace }),
  /** The user has confirmed it: removes, corrupts or dates the credential, and notes that they did. */
  v.object({
    type: v.literal('rehearse'),
    origin,
    tabId: rehearsalTab,
    place: rehearsalPlace,
    how: changeHow,
    fingerprint,
    credential: credentialKind,
  }),
  /** “Tell me n minutes before it expires”, for a kind of credential; null takes that back. */
  v.object({
    type: v.literal('remind'),
    origin,
    credential: credentialKind,
    minutes: v.nullable(v.pipe(v.number(), v.minValue(0.1), v.maxValue(100_000))),
    /** Also as a notification of the browser: the panel has asked for the permission. */
    notify: v.boolean(),
  }),
  v.object({ type: v.literal('dismiss-reminder'), origin, credential: credentialKind }),
  /** Where places in the site's scripts were written, by its source maps: fetches them, so only on a person's click. */
  v.object({
    type: v.literal('original-positions'),
    places: v.pipe(
      v.array(v.object({ url: v.pipe(v.string(), v.maxLength(2_000)), line: seq, column: seq })),
      v.maxLength(20),
    ),
  }),
  ...reportRequests,
  ...consoleRequests,
]);
export type Request = v.InferOutput<typeof request>;
export type ReportRequests = v.InferOutput<(typeof reportRequests)[number]>;

/** Answer to `rehearsal-look`. `address`: what the tab shows, masked. */
export type RehearsalLook = { tabId: number; address: string; can: ChangeHow[] };

/** An origin that the site's pages talk to or sign in at, and that we may not see: what happens there is missing. */
export type MissingOrigin = { origin: string; uses: 'api' | 'sign-in'; seenAt: number };

/** A reminder as it stands. `told`: it was due, and nobody has taken note yet. `tooShort`: what is held lives no longer. */
export type ReminderState = {
  credential: CredentialKind;
  minutes: number;
  notify: boolean;
  dueAt: number | null;
  told: { expiresAt: number; at: number } | null;
  tooShort: boolean;
};

/** State of one origin, as the panel needs it before it has any event. */
export type SiteState = {
  origin: string;
  watched: boolean;
  /** The browser lets us read this origin. Without it, watching has to ask first. */
  hasAccess: boolean;
  /** Why no extension may work here (`browser-page`, `store`, `not-http`), null where it may. */
  closed: string | null;
  /** The same word for the page that the tab shows now, where the site has a log to look at all the same. */
  pageClosed?: string;
  eventCount: number;
  /** Open tabs whose document began before watching: their changes come without a stack until reloaded. */
  tabsWithoutStacks: number;
  paused: boolean;
  /** Origins that belong to the site beside its own (its API's, its identity provider's). */
  origins: string[];
  missingOrigins: MissingOrigin[];
  /** What the person taught of the site. */
  taught: readonly TaughtRule[];
  reminders: readonly ReminderState[];
  /** Reports of its logouts; null where they were never set up. `trouble`: they do not get through, or nothing more fits. */
  reports: { on: boolean; waiting: number; trouble: boolean } | null;
};

/** One of the sites of which anything is kept. `eventCount` is what is on disk, `bytes` about what that takes. */
export type StoredSite = SiteState & {
  bytes: number;
  /** Latest event on disk, ms. */
  lastAt: number | null;
  /** Those of `origins` that the browser does not let us see (any more). */
  blind: string[];
  /** The toolbar's button shows the time left. */
  badge: boolean;
  /** Lines are printed in the console of its pages. */
  consoleMonitor: boolean;
  /** What may stand on its pages. `trouble`: the page took the last one away again and again. */
  onPage: OnPageSwitches & { trouble: boolean };
};

/** A tab in one look: the answer to `glance`. */
export type PopupState = {
  /** Null where the tab shows no site. */
  origin: string | null;
  /** Why nothing can be watched there (lib/messages/en/places.ts), null where it can. */
  closed: string | null;
  watched: boolean;
  hasAccess: boolean;
  paused: boolean;
  eventCount: number;
  tabsWithoutStacks: number;
  /** The toolbar's button shows the time left. */
  badge: boolean;
  /** The person lets the extension see private windows. */
  seesPrivate: boolean;
  /** Null where nothing is recorded. */
  glance: Glance | null;
};

/** Answer to a request that failed: what, and what to do. Never a stack, never a secret. */
export type Failure = { error: { code: string; message: string } };
export { observation };
