import type { EventDraft } from '../events/event.ts';
import type { Observation } from '../messaging/observation.ts';

/**
 * Where an observation came from, as the browser says it (`port.sender`), never as the page does. `tabId` and
 * `frameId` may be -1 (no tab), which becomes null.
 */
export type Sender = {
  tabId: number | null;
  frameId: number | null;
  /** Origin of the sending document (`sender.origin`). */
  origin: string | null;
  documentId: string | null;
  cookieStoreId: string | null;
};

/** A header as webRequest gives it. `binaryValue` (not UTF-8) is ignored. */
export type RawHeader = { name: string; value?: string | undefined };

/** `requestBody` of webRequest: a parsed form, or the bytes in pieces. RAW. */
export type RawRequestBody = {
  formData?: Record<string, unknown> | undefined;
  raw?: { bytes?: unknown; file?: string | undefined }[] | undefined;
  error?: string | undefined;
};

/**
 * What webRequest told of one request up to its answer, its redirect or its failure, gathered from
 * onBeforeRequest (`url` … `requestBody`), onSendHeaders (`requestHeaders`), onHeadersReceived or
 * onBeforeRedirect (`status`, `responseHeaders`, `redirectUrl`) and onErrorOccurred (`error`). RAW: give it to
 * `Intake.fromRequest` at once and keep no copy. Times are ms since the epoch (webRequest's `timeStamp`).
 */
export type RawRequest = {
  requestId: string;
  url: string;
  method: string;
  /** webRequest's resource type: `xmlhttprequest`, `main_frame` … */
  type: string;
  /** `timeStamp` of onBeforeRequest (of this hop, after a redirect). */
  startedAt: number;
  /** `timeStamp` of the answer or the failure: becomes the event's `at`. */
  finishedAt: number;
  /** HTTP status, null where no answer came. */
  status: number | null;
  error?: string | null | undefined;
  /** `redirectUrl` of onBeforeRedirect; the answer's `Location` is used where it is absent. */
  redirectUrl?: string | null | undefined;
  requestHeaders?: readonly RawHeader[] | null | undefined;
  requestBody?: RawRequestBody | null | undefined;
  responseHeaders?: readonly RawHeader[] | null | undefined;
  fromCache?: boolean | undefined;
  tabId?: number | null | undefined;
  frameId?: number | null | undefined;
  documentId?: string | null | undefined;
  /** Chromium's `initiator`, Firefox's `originUrl` or `documentUrl`: reduced to its origin. */
  initiator?: string | null | undefined;
  cookieStoreId?: string | null | undefined;
  /** The background started between request and answer. */
  partial?: boolean | undefined;
};

/** A cookie as the cookies API gives it (`cookies.Cookie`). RAW. */
export type RawCookie = {
  name: string;
  value: string;
  domain: string;
  path: string;
  hostOnly?: boolean | undefined;
  httpOnly: boolean;
  secure: boolean;
  sameSite?: string | undefined;
  session: boolean;
  /** Seconds since the epoch, fractions allowed. */
  expirationDate?: number | undefined;
  storeId?: string | undefined;
  partitionKey?: unknown;
};

/** The other half of a cookies.onChanged event; `cause` in the browser's spelling, or `own-clock`. */
export type CookieChange = { removed: boolean; cause: string };

/** A navigation of a frame, from webNavigation: onCommitted, onHistoryStateUpdated, onReferenceFragmentUpdated. */
export type RawNavigation = {
  url: string;
  navigation: 'load' | 'history' | 'fragment';
  transition?: string | undefined;
  /** `timeStamp`, ms. */
  at: number;
  tabId: number;
  frameId: number;
  documentId?: string | null | undefined;
  cookieStoreId?: string | null | undefined;
};

/**
 * Turns raw input into events of one watched site. All four answer with drafts that hold no raw secret; an empty
 * list where there is nothing to say. None of them throws on hostile input, keeps state or knows the time.
 */
export type Intake = {
  /** A guarded observation of the relay; `at` is its time in ms. */
  fromObservation(observation: Observation, sender: Sender, at: number): Promise<EventDraft[]>;
  /** `change` null: the cookie was found in the jar (`cookie.seen`). Cookies of no interest give nothing. */
  fromCookie(cookie: RawCookie, change: CookieChange | null, at: number): Promise<EventDraft[]>;
  fromRequest(request: RawRequest): Promise<EventDraft[]>;
  fromNavigation(navigation: RawNavigation): Promise<EventDraft[]>;
};
