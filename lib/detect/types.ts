import type {
  Claims,
  CredentialFormat,
  CredentialKind,
  Frame,
  InputAtCall,
  Place,
  StorageHow,
} from '../events/credential.ts';
import type { EventOf } from '../events/event.ts';
import type { SetCookie } from '../events/kinds/request.ts';

/** A credential's life, derived from the log. Equal fingerprints are one credential. Ids are `c1`, `c2` … by first sight. */
export type Credential = {
  id: string;
  kind: CredentialKind;
  format: CredentialFormat;
  place: Place;
  library: string | null;
  fingerprint: string;
  issuedAt: number | null;
  expiresAt: number | null;
  claims: Claims;
  firstSeenAt: number;
  lastSeenAt: number | null;
  endedAt: number | null;
  ended: 'rotated' | 'removed' | 'expired' | 'refused' | null;
  replacedBy: string | null;
  alsoIn: Place[];
  cookieStoreId: string | null;
  /** How the browser keeps it, where it lies in the cookie jar. */
  cookie?: CookieAttributes;
  /** The event that first told of it. */
  seenIn?: string;
  /** When a cookie with the same value was last given a later date, ms: something renews it. */
  extendedAt?: number;
};

/** What decides with which requests a cookie goes, and how long the browser keeps it (RFC 6265bis section 5). */
export type CookieAttributes = Pick<
  EventOf<'cookie.seen'>,
  'sameSite' | 'secure' | 'hostOnly' | 'session' | 'partitioned'
>;

/** A server's clock against the browser's; positive: the server is ahead. */
export type Clock = { origin: string; offsetMs: number; uncertaintyMs: number };

/**
 * What a request was for. `check-session`: the frame that watches the provider's session (OpenID Connect Session
 * Management); `discovery`: the provider's public configuration and keys. Neither of them says who is signed in.
 */
export type RequestRole =
  | 'sign-in'
  | 'refresh'
  | 'sign-out'
  | 'revoke'
  | 'probe'
  | 'check-session'
  | 'discovery'
  | 'page'
  | 'api';

/** How the server took a request, as far as it concerns the session. */
export type RequestOutcome = 'accepted' | 'refused' | 'forbidden' | 'server-error' | 'no-answer' | 'other';

/** A request with what detection made of it; `body` is the page's reading of the answer, where there is one. */
export type RequestFact = {
  event: EventOf<'request.finished'>;
  role: RequestRole;
  outcome: RequestOutcome;
  body: EventOf<'response.body'> | null;
  /** Words of body, headers and redirect, merged, with where they came from. */
  words: readonly Word[];
};

/** Something a server (or the page) said of the reason, read by lib/reasons. */
export type Word = {
  /** `storage`: kept by the site for its own sign-in page, and no answer's. */
  from: 'body' | 'header' | 'url' | 'storage';
  dialect: string;
  code: string | null;
  message: string | null;
  /** Code of the cause that these words state, null where they only name the form of the refusal. */
  means: string | null;
  eventId: string;
};

/**
 * Who took a credential away, as far as it was seen. `script` a call of the page; `server` an answer's Set-Cookie or
 * Clear-Site-Data; `expiry` the cookie's own date; `eviction` no room; `restart` a session cookie that ended with the
 * browser; `cleared` site data was cleared; `other-tab`; `outside` no page, no answer and no date: the browser's own
 * interface (DevTools, settings) or another extension, which look alike; `unknown` nobody saw it.
 */
export type RemovalAuthor =
  | 'script'
  | 'server'
  | 'expiry'
  | 'eviction'
  | 'restart'
  | 'cleared'
  | 'other-tab'
  | 'outside'
  | 'unknown';

/** A loss of a credential from web storage or the cookie jar. */
export type RemovalFact = {
  at: number;
  eventId: string;
  credential: Credential;
  place: Place;
  tabId: number | null;
  how: StorageHow | 'cookie';
  cookieCause: EventOf<'cookie.changed'>['cause'] | null;
  /** Set once the incident is known that it belongs to; `answer` is the one that took a cookie away. */
  author?: RemovalAuthor;
  answer?: EventOf<'request.finished'> | null;
  stack: Frame[] | null;
  input: InputAtCall | null;
};

/**
 * What the user did to a credential with Logout Lens, and what the site made of it. `waiting` for anything; `in-memory`
 * the page goes on with its own copy; `restored` it wrote the same value back; `coped` it has another one of the kind,
 * and nobody was signed out; `logout` the session ended.
 */
export type Rehearsal = {
  eventId: string;
  at: number;
  how: EventOf<'user.rehearsal'>['how'];
  kind: CredentialKind;
  fingerprint: string;
  place: Place;
  tabId: number | null;
  outcome: 'waiting' | 'in-memory' | 'restored' | 'coped' | 'logout';
  outcomeAt: number | null;
  outcomeEventId: string | null;
  logoutId: string | null;
};

export type CredentialState = 'valid' | 'expired' | 'not-yet-valid' | 'unknown';

/** A credential as it stood at a moment, by its issuer's clock where that is known. */
export type CredentialAt = {
  credential: Credential;
  state: CredentialState;
  remainingMs: number | null;
};

export type Session = {
  id: string;
  startedAt: number;
  start: 'login' | 'already-signed-in';
  endedAt: number | null;
  logoutId: string | null;
  refreshes: number;
};

/**
 * What a session lived through: the counter-examples to what other sessions seem to have ended of. Pauses and counts
 * reach to the last request that the server accepted; null where nothing was seen.
 */
export type SessionLife = {
  session: Session;
  lastAcceptedAt: number | null;
  lastAcceptedEventId: string | null;
  /** Longest time between two accepted requests, ms. */
  longestGapMs: number | null;
  /** Longest time without input of the person, ms. */
  longestIdleMs: number | null;
  /** Most tabs of the site that were open at once. */
  tabs: number;
  /** Times that the computer slept. */
  sleeps: number;
  /** New builds of the site. */
  builds: number;
  /** One refresh token sent twice at once, and a later one accepted after that. */
  races: number;
  /** Refreshes while the access token was good, and those at or after its expiry. */
  early: number;
  late: number;
};

/**
 * One logout with everything that bears on it. Causes judge from this alone. All lists are in order of time and
 * reach from the session's beginning, or as far back as the log goes, to the end of the incident.
 */
export type Incident = {
  id: string;
  /** Moment of loss or of the first refusal for good, not of notice. */
  at: number;
  /** Last event that belongs to it: navigation to the sign-in page, last tab's loss. */
  endedAt: number;
  session: Session;
  cookieStoreId: string | null;
  tabs: number[];
  /** Where the chain begins: later links are effects of this one. */
  firstLink: { kind: 'intent' | 'refusal' | 'removal' | 'sign-in-page'; at: number; eventId: string };
  /** What told us: the credentials are gone, or the page now asks to sign in. */
  signs: { kind: 'credentials-lost' | 'sign-in-page' | 'signed-out'; at: number; eventId: string }[];
  location: string;
  signInLocation: string | null;
  /** When the page to sign in on came, and the event that shows it. */
  signInPage: { at: number; eventId: string } | null;
  /** Credentials that the session lived on, as they stood at `at`. */
  credentials: CredentialAt[];
  /** Refused requests of the chain: from the first refusal that no success followed, to the end. */
  refusals: RequestFact[];
  /** Refresh attempts of the session within the chain, with their outcomes. */
  refreshes: RequestFact[];
  /** All requests of the session that carried its credentials, for comparison. */
  requests: RequestFact[];
  removals: RemovalFact[];
  /** Trusted use of a control that signs out, before any refusal of the chain. */
  intent: EventOf<'user.intent'> | null;
  /** What the user did to the session's credentials and the site did not make good: the end is theirs, not the site's. */
  rehearsals: readonly Rehearsal[];
  words: Word[];
  idle: IdleFacts;
  /** Runs of input with a click, a key or a touch, in any tab of the cookie store, from a minute before; ms. */
  inputs: { from: number; to: number }[];
  /** The site's logouts before this one, for what repeats. */
  earlier: EarlierLogout[];
  clocks: Clock[];
  /** Gaps in the recording that touch the last part of the session. */
  gaps: { from: number; to: number; why: string; eventId: string }[];
  /** Answers shortly before the end, of any request of the site, that told the browser to clear data. */
  nearby: EventOf<'request.finished'>[];
  unread: EventOf<'sensor.unread'>[];
  /** What the server's own log says of this end (lib/server-log); absent where no log was joined. */
  logged?: EventOf<'server.logged'>[];
  scene: Scene;
};

/** `keysBefore`: how many keys the area is known to have held, those of no interest included. */
export type Emptied = { event: EventOf<'storage.snapshot'>; keysBefore: number };

/** A time in which the page's timers stood still or ran late. */
export type Stall = {
  why: 'asleep' | 'hidden';
  from: number;
  to: number;
  tabId: number | null;
  eventId: string;
};

/** A `Set-Cookie` for a credential, and the answer that it came with. */
export type SetCookieFact = { cookie: SetCookie; event: EventOf<'request.finished'> };

/** Something that happened, and the event that tells of it. */
export type Moment = { at: number; eventId: string };

/** What else was seen around the end. The first five are claimed by the page, but for `emptied`. */
export type Scene = {
  /** Cookies that page script deleted. */
  deletions: EventOf<'cookie.written'>[];
  /** Errors that nobody caught. */
  errors: EventOf<'page.error'>[];
  /** Words that the site kept for its own sign-in page, written as the session ended. */
  reasons: EventOf<'page.reason'>[];
  /** Frames that came back to the site with an error of the identity provider in their address. */
  callbacks: EventOf<'page.navigated'>[];
  /** Messages between tabs that say to sign out. */
  messages: EventOf<'tab.message'>[];
  /** Storage areas that held something before and were found empty, with no call seen. */
  emptied: Emptied[];
  /** Answers of any request that took cookies away. */
  takingCookies: EventOf<'request.finished'>[];
  /** Signs of a new build in the minutes before: another build in a later document, scripts that are gone. */
  builds: { old: EventOf<'page.build'>; new: EventOf<'page.build'> } | null;
  lostScripts: EventOf<'request.finished'>[];
  /** Every request of the site from a minute before the chain began, those of other services included. */
  requests: RequestFact[];
  /** Pages of top frames, from a minute before. */
  pages: EventOf<'page.navigated'>[];
  /** What the jar held and how it changed, since the session began. */
  cookies: (EventOf<'cookie.seen'> | EventOf<'cookie.changed'>)[];
  /** What answers wanted to put into the jar, since the session began; deletions left out. */
  setCookies: SetCookieFact[];
  /** Times that the browser was closed, since the last accepted request. */
  restarts: Moment[];
  /** Tabs of the site that were closed, since the last accepted request. */
  closedTabs: Moment[];
  /** Stalls that ended in the last minute before the chain began. */
  stalls: Stall[];
  /** The computer went to another network, or came back to one, in the last minute before. */
  networkChanges: Moment[];
  /** The provider's check-session frame told the app that its session changed. */
  providerChanges?: Moment[];
  /** WebSockets that were closed around the end, with the server's close code. */
  closures: (Moment & { code: number; reason: string; url: string })[];
  /** Most tabs of the site that were open in the last minute before. */
  tabsOpen?: number;
  /** When tabs were out of sight since the session began; `to` is null while one still is. */
  hidden?: { tabId: number; from: number; to: number | null }[];
};

/** What of an earlier logout bears on a later one. */
export type EarlierLogout = {
  id: string;
  at: number;
  refusalLed: boolean;
  /** The person used a control that signs out. */
  byHand: boolean;
  sessionAgeMs: number;
  requestGapMs: number | null;
  idleMs: number | null;
};

/** Pauses of the person and of the session's requests; ms, null where the log does not reach back far enough. */
export type IdleFacts = {
  /** From the last input before the chain's own (a click that woke the page is not counted) to `at`. */
  idleMs: number | null;
  /** From the last request that the server accepted to the first one that it refused. */
  requestGapMs: number | null;
  /** Longest such pause that this session survived before. */
  longestSurvivedGapMs: number | null;
  /** Longest pause of the person that this session survived before. */
  longestSurvivedIdleMs: number | null;
  /** When the first input after `at` came, around the incident: somebody found out. Ms since the epoch. */
  backAt: number | null;
  /** Jumps of the clock within the idle time: the computer slept (nobody sat idle before it then), or it was set. */
  sleeps: { id: string; at: number; byMs: number }[];
  lastAcceptedEventId: string | null;
  lastActivityEventId: string | null;
};
