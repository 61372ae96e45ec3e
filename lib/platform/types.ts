import type { RawCookie, RawHeader, RawRequestBody } from '../intake/types.ts';
import type { OnPageOrder } from '../messaging/on-page-order.ts';
import type { PageAnswer, PageOrder } from '../messaging/rehearsal-order.ts';

export type Family = 'chromium' | 'firefox';

/** What every step of a request says. Times are webRequest's `timeStamp`, ms since the epoch. */
type StepOf<S extends string, T> = {
  stage: S;
  requestId: string;
  url: string;
  method: string;
  type: string;
  at: number;
  /** null for what belongs to no tab (a service worker's requests). */
  tabId: number | null;
  frameId: number | null;
  documentId: string | null;
  /** Address (Firefox) or origin (Chromium) of the document or worker that asked, null for a person's navigation. */
  initiator: string | null;
  /** Address of the document that the resource is for, where the browser tells (Firefox). */
  documentUrl: string | null;
  /** Whether a private window asked; null where the browser does not tell with the request (Chromium). */
  isPrivate: boolean | null;
} & T;

export type RequestStep =
  | StepOf<'before', { body: RawRequestBody | null }>
  | StepOf<'sent', { requestHeaders: RawHeader[] }>
  | StepOf<'answered', { status: number; responseHeaders: RawHeader[]; isStatic: boolean }>
  | StepOf<'redirected', { status: number; redirectUrl: string; fromCache: boolean }>
  | StepOf<'started', { status: number; fromCache: boolean }>
  | StepOf<'failed', { error: string; fromCache: boolean }>;

export type CookieStep = { cookie: RawCookie; removed: boolean; cause: string; at: number };

/** A frame shows another address. Addresses are raw. */
export type NavigationStep = {
  kind: 'load' | 'history' | 'fragment';
  url: string;
  tabId: number;
  frameId: number;
  documentId: string | null;
  at: number;
  transition: string | null;
  qualifiers: string[];
  /** A page that is loaded ahead and not shown (yet): Chromium's prerendering. */
  prerender: boolean;
};

/** A frame sets out for an address; redirects on the way are not told, and it may never arrive. The address is raw. */
export type NavigationBegin = { url: string; tabId: number; frameId: number };

export type TabInfo = {
  tabId: number;
  /** Raw address of the top document; null where the browser does not tell. */
  url: string | null;
  isPrivate: boolean;
  /** The browser's name of the cookie jar that the tab uses. */
  cookieStoreId: string;
};

export type IdleState = 'active' | 'idle' | 'locked';

/** Another tab that a page opened. */
export type Opened = { tabId: number; openerTabId: number };

/** Registers a listener with the browser; always called while the background's script runs for the first time. */
export type Listen<T> = (listener: (value: T) => void) => () => void;

/**
 * All that sensors and the background need of the browser, under one meaning in both families: every difference
 * between them ends in this folder. Nothing here decides anything.
 */
export type Platform = {
  family: Family;
  requests: { listen: Listen<RequestStep> };
  cookies: {
    listen: Listen<CookieStep>;
    /** Whether a cookie jar belongs to private windows. */
    isPrivateStore(storeId: string): boolean;
    /** Every cookie of a domain and its subdomains in one jar, partitioned ones too. Empty where we may not look. */
    all(query: { domain: string; storeId: string }): Promise<RawCookie[]>;
    /**
     * Puts another value or date (seconds) into a cookie that is there, all else as it was; null removes it. False where
     * the browser refuses.
     */
    change(cookie: RawCookie, change: { value?: string; expirationDate?: number } | null): Promise<boolean>;
  };
  navigation: {
    listen: Listen<NavigationStep>;
    begun: Listen<NavigationBegin>;
    opened: Listen<Opened>;
    /** Addresses of a tab's frames by frame id, 0 for the top one. Empty for a tab that is gone. */
    frames(tabId: number): Promise<{ frameId: number; url: string }[]>;
  };
  notifications: {
    /** Shows words as a notification of the browser, where the person allowed that; else does nothing. */
    show(id: string, words: { title: string; message: string }): void;
  };
  pages: {
    /** Carries out what the user ordered in a frame's document; null where no script of ours may run there. */
    change(tabId: number, frameId: number, order: PageOrder): Promise<PageAnswer | null>;
  };
  onPage: {
    /** Shows something on a tab's top document or takes it away; false where no script of ours may run there. */
    order(tabId: number, order: OnPageOrder): Promise<boolean>;
    /** Opens the panel for a site, or for what a tab shows, in a tab of its own. */
    openPanel(of: { origin: string } | { tab: number }): void;
  };
  tabs: {
    all(): Promise<TabInfo[]>;
    get(tabId: number): Promise<TabInfo | null>;
    created: Listen<TabInfo>;
    closed: Listen<number>;
    /** A tab's contents moved to another tab id. */
    replaced: Listen<{ tabId: number; was: number }>;
    /** No private window is left. */
    privateEnded: Listen<void>;
  };
  access: {
    /** Access to some site was given or taken away, by the person or by the browser's policy. */
    changed: Listen<void>;
  };
  idle: {
    /** From how long without input on the computer is called idle, ms; the browsers take no less than 15 s. */
    setAfter(ms: number): void;
    listen: Listen<IdleState>;
  };
  alarms: {
    /** Wakes the background at a time (ms), not sooner than the browser allows; replaces an alarm of that name. */
    set(name: string, when: number): void;
    cancel(name: string): void;
    listen: Listen<string>;
  };
};
