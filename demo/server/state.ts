import { randomBytes } from 'node:crypto';
import type { ClassicSession } from './classic-session.ts';
import { Directory } from './directory.ts';
import type { LogoutEvent } from './logout-event.ts';
import { SessionLog } from './session-log.ts';
import { SessionStore } from './session-store.ts';
import { type DemoSettings, defaultSettings } from './settings.ts';
import { Tokens } from './tokens.ts';

export type Note = { readonly id: number; readonly text: string; readonly savedAt: string };

/** All that the practice site knows. It outlives a restart, except for what a restart is meant to lose. */
export type DemoState = {
  settings: DemoSettings;
  port: number;
  /** Identifies a deployment; sent with every answer as `x-app-version`. */
  build: string;
  requestCount: number;
  /** Until then the gateway before the API answers 503. Milliseconds of the store's clock. */
  unavailableUntilMs: number;
  readonly directory: Directory;
  readonly sessions: SessionStore;
  readonly classicSessions: Map<string, ClassicSession>;
  readonly idpSessions: Map<string, { readonly email: string; readonly startedAtMs: number }>;
  readonly idpCodes: Map<string, string>;
  /** Where each address's requests come from by now, as the proxy before the server reports it; else from home. */
  readonly networks: Map<string, string>;
  readonly notes: Map<string, Note[]>;
  readonly logoutEvents: LogoutEvent[];
  readonly tokens: Tokens;
  readonly log: SessionLog;
  /** Milliseconds by the server's clock, its offset included: dates of tokens, headers and logs. */
  readonly now: () => number;
  /** Milliseconds by the session store's clock, which no setting moves. */
  readonly storeNow: () => number;
  /** The lines of the server's log, newest last; the oldest go first. */
  readonly printed: { readonly at: number; readonly text: string }[];
  readonly print: (text: string) => void;
};

/** Where everybody's requests come from at first. */
export const HOME_NETWORK = '203.0.113.7';

/** How much of the log is kept for the page that shows it. */
const MAX_PRINTED = 200;

/** A fresh site. `storeNow` may be replaced by a test's clock; `print` gets whole log lines. */
export function createState(options: {
  settings?: DemoSettings;
  storeNow?: () => number;
  print?: (text: string) => void;
}): DemoState {
  const storeNow = options.storeNow ?? Date.now;
  const printed: DemoState['printed'] = [];
  const state: DemoState = {
    settings: options.settings ?? defaultSettings,
    port: 0,
    build: newBuildId(),
    requestCount: 0,
    unavailableUntilMs: 0,
    directory: new Directory(),
    sessions: new SessionStore(),
    classicSessions: new Map(),
    idpSessions: new Map(),
    idpCodes: new Map(),
    networks: new Map(),
    notes: new Map(),
    logoutEvents: [],
    tokens: new Tokens(
      () => appUrl(state),
      () => state.now(),
    ),
    log: new SessionLog(),
    now: () => storeNow() + state.settings.clockOffsetSeconds * 1000,
    storeNow,
    printed,
    print(text) {
      printed.push({ at: state.now(), text });
      if (printed.length > MAX_PRINTED) printed.shift();
      options.print?.(text);
    },
  };
  return state;
}

export function newBuildId(): string {
  return `2.4.${randomBytes(3).toString('hex')}`;
}

export function appUrl(state: DemoState): string {
  return `http://app.localhost:${state.port}`;
}

/** Origin of the identity provider: another site than the app's (its cookie is then a third party's), or the same. */
export function idpUrl(state: DemoState): string {
  const host = state.settings.idpSite === 'same-site' ? 'idp.app.localhost' : 'idp.localhost';
  return `http://${host}:${state.port}`;
}

/** The company's portal: another origin of the same site as the app's, which it shows in a frame. */
export function portalUrl(state: DemoState): string {
  return `http://portal.app.localhost:${state.port}`;
}

/** Where the access proxy sends whoever it does not know; `back` is a path of the app. */
export function proxySignIn(state: DemoState, back: string): string {
  return `${idpUrl(state)}/authorize?client_id=proxy&rd=${encodeURIComponent(back)}`;
}
