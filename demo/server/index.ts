import type { AddressInfo } from 'node:net';
import type { FastifyInstance } from 'fastify';
import { buildDemo } from '../build.ts';
import { revokeSessions } from './actions.ts';
import { createApp } from './app.ts';
import { record } from './record.ts';
import type { SessionLogEntry } from './session-log.ts';
import { type DemoSettings, defaultSettings, mergeSettings } from './settings.ts';
import { appUrl, createState, idpUrl, newBuildId } from './state.ts';

export type { SessionLogEntry } from './session-log.ts';
export type { DemoSettings } from './settings.ts';

export type DemoOptions = {
  /** 0, the default, lets the system choose. */
  readonly port?: number;
  /** Default 127.0.0.1. */
  readonly host?: string;
  readonly settings?: Partial<DemoSettings>;
  /** No log lines on stdout. */
  readonly quiet?: boolean;
  /** Build the client when it is missing or older than its sources; default true. */
  readonly build?: boolean;
  /** The session store's clock (ms), for tests that cannot wait. */
  readonly storeNow?: () => number;
  /** Gets whole log lines; default stdout. */
  readonly print?: (text: string) => void;
};

export type DemoServer = {
  /** Origin of the app, e.g. `http://app.localhost:5180`. */
  readonly url: string;
  readonly idpUrl: string;
  readonly port: number;
  /** The settings in force. */
  readonly settings: DemoSettings;
  /** Changes settings at once; throws on unknown names and wrong values. */
  configure(change: Partial<DemoSettings>): DemoSettings;
  /** Back to the defaults and the settings the site was started with. */
  resetSettings(): DemoSettings;
  /** The server's own truth, oldest first. */
  readonly sessionLog: readonly SessionLogEntry[];
  /** Ends all sessions, or those of one address, as an administrator would. */
  revokeSessions(email?: string): void;
  /** Forgets the signing key. */
  rotateKey(): void;
  /** Goes down and comes back on the same port with a new build id and an empty session store. */
  restart(): Promise<void>;
  close(): Promise<void>;
};

/** Starts the practice site on loopback. Rejects when the port is taken or the client cannot be built. */
export async function startDemo(options: DemoOptions = {}): Promise<DemoServer> {
  if (options.build !== false) await buildDemo();
  const initial = mergeSettings(defaultSettings, options.settings ?? {});
  const state = createState({
    settings: initial,
    ...(options.storeNow ? { storeNow: options.storeNow } : {}),
    print: options.quiet ? () => undefined : (options.print ?? ((text) => console.log(text))),
  });
  const host = options.host ?? '127.0.0.1';
  let app: FastifyInstance;

  const listen = async (port: number): Promise<void> => {
    app = await createApp(state, restart);
    await app.listen({ port, host });
    state.port = (app.server.address() as AddressInfo).port;
  };
  const restart = async (): Promise<void> => {
    await app.close();
    for (const session of state.sessions.lose()) {
      record(state, 'ended', 'store-lost', session, { detail: 'restart' });
    }
    state.classicSessions.clear();
    state.build = newBuildId();
    await listen(state.port);
  };
  await listen(options.port ?? 0);

  return {
    url: appUrl(state),
    get idpUrl() {
      return idpUrl(state);
    },
    port: state.port,
    get settings() {
      return state.settings;
    },
    configure(change) {
      state.settings = mergeSettings(state.settings, change);
      return state.settings;
    },
    resetSettings() {
      state.settings = initial;
      return state.settings;
    },
    sessionLog: state.log.entries,
    revokeSessions: (email) => revokeSessions(state, 'revoked-by-admin', email),
    rotateKey: () => state.tokens.rotateKey(),
    restart,
    close: () => app.close(),
  };
}
