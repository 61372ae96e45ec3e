import type { Driver, DriverPage } from '../../support/driver.ts';
import { poll } from '../../support/poll.ts';
import { tallyOf } from './tally.ts';

/** An event as it lies in the log, before any export has sorted or renamed anything. */
export interface StoredEvent {
  id: string;
  at: number;
  kind: string;
  why?: string;
  dropped?: number;
  how?: string;
  issuedAt?: number | null;
  url?: string;
  from?: number;
  to?: number;
  tabId?: number | null;
  byMs?: number;
  cookieStoreId?: string | null;
}

interface Port {
  postMessage(message: unknown): void;
  onMessage: { addListener(listener: (update: unknown) => void): void };
  onDisconnect: { addListener(listener: () => void): void };
}
interface Following {
  events: StoredEvent[];
  caughtUp: boolean;
  cleared: number;
}
type Update = { type: string; events: StoredEvent[]; lastSeq: number; caughtUp: boolean };
type World = typeof globalThis & {
  following?: Record<string, Following>;
  browser?: { runtime?: { connect(options: { name: string }): Port } };
  chrome?: { runtime?: { connect(options: { name: string }): Port } };
};

/** Follows logs as a panel does, over the same port: what it holds was committed before it was published. */
export interface Follower {
  follow(origin: string): Promise<void>;
  /** All that was published of an origin so far, in the order in which it came. */
  events(origin: string): Promise<StoredEvent[]>;
  /** Waits until the past is there and `when` holds of it. */
  until(
    origin: string,
    what: string,
    when: (events: StoredEvent[]) => boolean,
    timeoutMs?: number,
  ): Promise<StoredEvent[]>;
  page: DriverPage;
}

/** Opens a document of the extension that runs no code of the product, and lets it subscribe like a panel. */
export async function openFollower(driver: Driver): Promise<Follower> {
  const page = await driver.openExtensionPage('manifest.json');

  const follow = (origin: string) =>
    page.evaluate((site) => {
      const world = globalThis as World;
      const runtime = world.browser?.runtime ?? world.chrome?.runtime;
      if (!runtime) throw new Error('This document is no page of an extension.');
      world.following ??= {};
      const following: Following = { events: [], caughtUp: false, cleared: 0 };
      world.following[site] = following;
      let lastSeq = 0;
      const connect = () => {
        const port = runtime.connect({ name: 'logout-lens/panel' });
        port.onMessage.addListener((update) => {
          const { type, events, lastSeq: seq, caughtUp } = update as Update;
          if (type === 'cleared') {
            following.events = [];
            following.cleared += 1;
            return;
          }
          following.events.push(...events);
          lastSeq = seq;
          following.caughtUp = caughtUp;
        });
        port.onDisconnect.addListener(() => {
          following.caughtUp = false;
          setTimeout(connect, 200);
        });
        port.postMessage({ version: 1, type: 'subscribe', origin: site, sinceSeq: lastSeq });
      };
      connect();
    }, origin);

  const stateOf = (origin: string): Promise<Following> =>
    page.evaluate((site) => {
      const { following } = globalThis as World;
      return following?.[site] ?? { events: [], caughtUp: false, cleared: 0 };
    }, origin);

  return {
    page,
    follow,
    events: async (origin) => (await stateOf(origin)).events,
    async until(origin, what, when, timeoutMs = 30_000) {
      let last: StoredEvent[] = [];
      return poll(
        async () => {
          const { events, caughtUp } = await stateOf(origin);
          last = events;
          return caughtUp && when(events) ? events : null;
        },
        {
          timeoutMs,
          everyMs: 150,
          what,
          seen: () =>
            `${last.length} events: ${JSON.stringify(outlineOf(last))}; gaps: ${JSON.stringify(gapsOf(last))}`,
        },
      );
    },
  };
}

/** How many tokens and answers are there, for messages. */
function outlineOf(events: readonly StoredEvent[]): object {
  const { serials, answers, twice, dropped } = tallyOf(events);
  return { tokens: serials.length, answers: answers.length, twice, dropped };
}

export const gapsOf = (events: readonly StoredEvent[]) =>
  events
    .filter(({ kind }) => kind === 'recording.gap')
    .map(({ why, dropped, from, to }) => ({ why, dropped, ms: (to ?? 0) - (from ?? 0) }));
