import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { expect, it } from 'vitest';
import type { EventDraft, LogEvent } from '../events/event.ts';
import type { Intake } from '../intake/types.ts';
import { createOutbox, type OutboxWorld } from '../messaging/outbox.ts';
import { fakeIntake, fakePlatform } from '../sensors/browser/testing.ts';
import { startBackground } from './background.ts';
import { fakeArea } from './testing.ts';

const APP = 'https://app.test';
const TAB = { tabId: 1, url: `${APP}/`, isPrivate: false, cookieStoreId: '0' };
const SENDER = { tab: TAB, frameId: 0, origin: APP, documentId: 'doc' };
const EVERY_NTH_ACK = 3;
const OBSERVATIONS = 200;
const KILLS = 12;
/** What an outbox takes at once. */
const MAX_OBSERVATIONS = 900;

const intake: Intake = {
  ...fakeIntake,
  fromObservation: async (_observation, _sender, at): Promise<EventDraft[]> => [
    { kind: 'page.visibility', at, by: 'browser', state: 'visible' },
  ],
};

/** A disk that a killed background cannot write to any more, whatever of it still runs in this process. */
function mortalDisk(disk: IDBFactory) {
  const open = new Set<IDBDatabase>();
  let isDead = false;
  const factory = {
    open(name: string, version?: number) {
      if (isDead) throw new DOMException('killed', 'InvalidStateError');
      const request = disk.open(name, version);
      request.addEventListener('success', () => open.add(request.result));
      return request;
    },
    databases: () => disk.databases(),
  } as IDBFactory;
  const die = () => {
    isDead = true;
    for (const database of open) database.close();
  };
  return { factory, die };
}

/** The real outbox and the real background; what lies between them is cut whenever a commit is to be acknowledged. */
function world() {
  const disk = new IDBFactory();
  const [local, session] = [fakeArea(), fakeArea()];
  const counts = { kills: 0, acks: 0, received: 0, delivered: new Set<number>(), again: 0 };

  type Boot = {
    background: ReturnType<typeof startBackground>;
    isDead: boolean;
    owes: number;
    die: () => void;
    ends: Set<() => void>;
  };
  let boots = 0;
  function start(): Boot {
    boots += 1;
    const { factory, die } = mortalDisk(disk);
    const background = startBackground({
      platform: fakePlatform().platform,
      indexedDB: factory,
      local,
      session,
      scripts: {
        register: async () => {},
        inject: async () => 'refused' as const,
        hasAccess: async () => true,
      },
      createIntake: async () => intake,
      fingerprinterOf: async () => ({ fingerprint: async (value) => `fp:${value}` }),
      exportTimeline: (async ({ events }: { events: readonly LogEvent[] }) => ({ events })) as never,
      generator: async () => ({ version: '1', browser: 'Test 1', platform: 'Test' }),
      fetchText: async () => null,
      postReport: async () => ({ kind: 'unreachable' }),
      everything: true,
      now: () => Date.now(),
      bootId: `boot${boots}`,
    });
    return { background, isDead: false, owes: 0, die, ends: new Set() };
  }
  const events = async (boot: Boot) =>
    ((await boot.background.answer({ type: 'export-timeline', origin: APP })) as { events: LogEvent[] })
      .events;

  /** A dead background writes nothing beside the next one: what it was handed is waited for. */
  async function drained(boot: Boot): Promise<void> {
    while (boot.owes > 0) await new Promise((resolve) => setTimeout(resolve, 2));
    boot.die();
  }

  let running: Promise<Boot> = Promise.resolve(start());
  function kill(boot: Boot): void {
    counts.kills += 1;
    boot.isDead = true;
    for (const end of boot.ends) end();
    // What it had handed to the disk is committed all the same; no acknowledgement of it is heard any more.
    running = drained(boot).then(start);
  }

  const connect: OutboxWorld['connect'] = (hear) => {
    const to = running;
    const listeners: ((message: unknown) => void)[] = [];
    let isClosed = false;
    const close = () => {
      if (!isClosed) hear.closed();
      isClosed = true;
    };
    void to.then((boot) => {
      if (boot.isDead) return close();
      boot.ends.add(close);
      const channel = {
        post(message: unknown) {
          const isAck = (message as { type: string }).type === 'ack';
          if (isAck) boot.owes -= 1;
          if (boot.isDead || isClosed) return;
          if (isAck) counts.acks += 1;
          if (isAck && counts.acks % EVERY_NTH_ACK === 0) kill(boot);
          else hear.message(message);
        },
        onMessage: (listener: (message: unknown) => void) => void listeners.push(listener),
        onClose: () => {},
        close,
      };
      boot.background.connectRelay(channel, SENDER);
    });
    return {
      post(batch) {
        if (isClosed) throw new Error('disconnected');
        void to.then((boot) => {
          if (boot.isDead) return;
          for (let i = 0; i < batch.items.length; i += 1) {
            if (counts.delivered.has(batch.first + i)) counts.again += 1;
            counts.delivered.add(batch.first + i);
          }
          boot.owes += 1;
          for (const listener of listeners) listener(batch);
        });
      },
      close: () => {
        isClosed = true;
      },
    };
  };
  const outbox = createOutbox('relay0001', {
    now: () => Date.now(),
    after(ms, run) {
      const timer = setTimeout(run, ms);
      return () => clearTimeout(timer);
    },
    soon: queueMicrotask,
    connect,
    stopped: () => {},
  });
  return { outbox, counts, log: async () => events(await running) };
}

it('a background that is killed between commit and acknowledgement stores everything once, and in order', async () => {
  const { outbox, counts, log } = world();
  let sent = 0;
  // A busy machine puts more into a batch, and acknowledges less often.
  for (; sent < OBSERVATIONS || (counts.kills < KILLS && sent < MAX_OBSERVATIONS); sent += 1) {
    outbox.emit({ type: 'intent', intent: 'sign-out', trigger: 'click' });
    await new Promise((resolve) => setTimeout(resolve, sent % 20 === 0 ? 8 : 0));
  }
  let stored: LogEvent[] = [];
  for (let wait = 0; wait < 400 && stored.length < sent; wait += 1) {
    await new Promise((resolve) => setTimeout(resolve, 50));
    stored = (await log()).filter(({ kind }) => kind === 'page.visibility');
  }
  const ids = stored.map(({ id }) => id);
  expect(ids).toHaveLength(sent);
  expect(new Set(ids).size).toBe(sent);
  expect([...ids].sort()).toEqual(ids);
  expect(counts.kills).toBeGreaterThanOrEqual(KILLS);
  // The fault was really there: what was stored and not acknowledged came again.
  expect(counts.again).toBeGreaterThanOrEqual(counts.kills);
}, 30_000);
