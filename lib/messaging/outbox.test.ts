import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Observation } from './observation.ts';
import { createOutbox, type OutboxConnection } from './outbox.ts';
import { ACK_TIMEOUT_MS, BATCH_ITEMS, HELD_ITEMS, IN_FLIGHT_ITEMS } from './outbox-limits.ts';
import type { RelayBatch } from './protocol.ts';

/** A background, a wire and a clock that do what a test says. */
function world() {
  let ms = 1_000_000;
  const timers: { at: number; run: () => void; on: boolean }[] = [];
  const microtasks: (() => void)[] = [];
  /** What the background has on disk, by number. */
  const stored = new Map<number, Observation>();
  const state = {
    isGone: false,
    refuses: false,
    acks: true,
    connects: 0,
    stops: 0,
    batches: [] as RelayBatch[],
  };
  let wire: { message(message: unknown): void; closed(): void } | null = null;
  const unacked: (() => void)[] = [];

  function receive(batch: RelayBatch): void {
    state.batches.push(batch);
    batch.items.forEach(({ observation }, index) => {
      const seq = batch.first + index;
      const before = stored.get(seq);
      // The same number never names two different things.
      if (before) expect(observation).toBe(before);
      stored.set(seq, observation as Observation);
    });
    const to = wire;
    const upTo = batch.first + batch.items.length - 1;
    unacked.push(() => to?.message({ version: 1, type: 'ack', relayId: batch.relayId, upTo }));
    if (state.acks) ack();
  }
  function ack(): void {
    for (const send of unacked.splice(0)) send();
  }
  const outbox = createOutbox('relay0001', {
    now: () => ms,
    after(delay, run) {
      const timer = { at: ms + delay, run, on: true };
      timers.push(timer);
      return () => {
        timer.on = false;
      };
    },
    soon: (run) => microtasks.push(run),
    connect(hear): OutboxConnection | null {
      if (state.isGone) return null;
      state.connects += 1;
      wire = hear;
      let isOpen = true;
      return {
        post(batch) {
          if (!isOpen || state.refuses || wire !== hear) throw new Error('disconnected port');
          receive(structuredCloneKeepingIdentity(batch));
        },
        close() {
          isOpen = false;
        },
      };
    },
    stopped() {
      state.stops += 1;
    },
  });
  function settle(): void {
    while (microtasks.length > 0) microtasks.shift()?.();
  }
  function pass(delay: number): void {
    const end = ms + delay;
    settle();
    for (;;) {
      const next = timers.filter((timer) => timer.on && timer.at <= end).sort((a, b) => a.at - b.at)[0];
      if (!next) break;
      ms = Math.max(ms, next.at);
      next.on = false;
      next.run();
      settle();
    }
    ms = end;
  }
  /** The worker dies: whatever it had not acknowledged, it may have stored or not. */
  function breakWire(): void {
    const old = wire;
    wire = null;
    unacked.length = 0;
    old?.closed();
  }
  return {
    outbox,
    state,
    stored,
    pass,
    settle,
    breakWire,
    ack,
    wireSays: (message: unknown) => wire?.message(message),
    pendingTimers: () => timers.filter((t) => t.on).length,
  };
}
const structuredCloneKeepingIdentity = (batch: RelayBatch): RelayBatch => ({
  ...batch,
  items: [...batch.items],
});

const write = (n: number, length = 1): Observation => ({
  type: 'storage',
  area: 'localStorage',
  key: `k${n}`,
  before: null,
  after: 'x'.repeat(length),
  how: 'setItem',
});
const removal = (n: number): Observation =>
  ({ ...write(n), type: 'storage', before: 'x', after: null }) as Observation;
const noise = (): Observation => ({ type: 'activity', from: 1, to: 2, counts: { mouse: 1 } as never });
const droppedIn = (stored: ReadonlyMap<number, Observation>): number =>
  [...stored.values()].reduce((sum, o) => sum + (o.type === 'dropped' ? o.count : 0), 0);

describe('the outbox', () => {
  it('sends a removal at once, in the same call', () => {
    const { outbox, stored } = world();
    outbox.emit(removal(1));
    expect([...stored.values()]).toEqual([removal(1)]);
  });

  it('sends writes together at the end of the task, activity within 20 ms', () => {
    const { outbox, state, stored, settle, pass } = world();
    outbox.emit(noise());
    outbox.emit(write(1));
    outbox.emit(write(2));
    expect(stored.size).toBe(0);
    settle();
    expect(state.batches.map(({ items }) => items.length)).toEqual([3]);
    outbox.emit(noise());
    settle();
    expect(stored.size).toBe(3);
    pass(20);
    expect(stored.size).toBe(4);
  });

  it('numbers from 0 without a hole, in batches of at most 64', () => {
    const { outbox, state, settle } = world();
    for (let n = 0; n < 200; n += 1) outbox.emit(write(n));
    settle();
    expect(state.batches.map(({ first, items }) => [first, items.length])).toEqual([
      [0, 64],
      [64, 64],
      [128, 64],
      [192, 8],
    ]);
    expect(Math.max(...state.batches.map(({ items }) => items.length))).toBe(BATCH_ITEMS);
  });

  it('keeps the time of what happened, not of when it was sent', () => {
    const { outbox, state, pass, settle } = world();
    outbox.emit(write(1));
    const before = state.batches.length;
    pass(5_000);
    settle();
    expect(before).toBe(0);
    expect(state.batches[0]?.items[0]?.at).toBe(1_000_000);
  });

  it('opens no connection before it has something to say, and none again while it has not', () => {
    const { outbox, state, pass, breakWire, pendingTimers } = world();
    pass(60_000);
    expect(state.connects).toBe(0);
    outbox.emit(removal(1));
    breakWire();
    pass(3_600_000);
    expect(state.connects).toBe(1);
    expect(pendingTimers()).toBe(0);
    outbox.emit(removal(2));
    expect(state.connects).toBe(2);
  });

  it('sends what was not acknowledged again, under the same numbers, after the connection broke', () => {
    const { outbox, state, stored, pass, breakWire } = world();
    state.acks = false;
    outbox.emit(removal(1));
    outbox.emit(removal(2));
    breakWire();
    outbox.emit(removal(3));
    state.acks = true;
    pass(50);
    expect([...stored.keys()]).toEqual([0, 1, 2]);
    expect(state.batches.map(({ first }) => first)).toEqual([0, 1, 0, 2]);
  });

  it('does not send again what was acknowledged', () => {
    const { outbox, state, pass, breakWire } = world();
    outbox.emit(removal(1));
    breakWire();
    outbox.emit(removal(2));
    pass(1_000);
    expect(state.batches.map(({ first }) => first)).toEqual([0, 1]);
  });

  it('waits longer for each connection that breaks, at most five seconds', () => {
    const { outbox, state, pass } = world();
    state.refuses = true;
    outbox.emit(removal(1));
    pass(60_000);
    const soFar = state.connects;
    pass(60_000);
    expect(state.connects - soFar).toBe(12);
    expect(soFar).toBeGreaterThan(12);
  });

  it('gives a connection up that never acknowledges', () => {
    const { outbox, state, pass } = world();
    state.acks = false;
    outbox.emit(removal(1));
    pass(ACK_TIMEOUT_MS + 100);
    expect(state.connects).toBe(2);
    expect(state.batches.length).toBe(2);
  });

  it('takes no acknowledgement beyond what is on the wire', () => {
    const { outbox, state, stored, wireSays, pass, breakWire } = world();
    state.acks = false;
    outbox.emit(removal(1));
    wireSays({ version: 1, type: 'ack', relayId: 'relay0001', upTo: 99 });
    outbox.emit(removal(2));
    breakWire();
    state.acks = true;
    pass(100);
    expect(state.batches.map(({ first }) => first)).toEqual([0, 1, 1]);
    expect(stored.size).toBe(2);
  });

  it('has no more than its window on the wire', () => {
    const { outbox, state, settle, ack } = world();
    state.acks = false;
    for (let n = 0; n < 900; n += 1) outbox.emit(write(n));
    settle();
    const sent = () => state.batches.reduce((sum, { items }) => sum + items.length, 0);
    expect(sent()).toBe(IN_FLIGHT_ITEMS);
    state.acks = true;
    ack();
    expect(sent()).toBe(900);
  });

  it('lets 1,000 through at once and 200 a second after, and counts the rest exactly', () => {
    const { outbox, stored, pass } = world();
    for (let n = 0; n < 5_000; n += 1) outbox.emit(write(n));
    pass(2_000);
    expect(stored.size).toBe(1_001);
    expect(droppedIn(stored)).toBe(4_000);
    for (let n = 0; n < 1_000; n += 1) outbox.emit(write(n));
    pass(2_000);
    expect(stored.size - 1 + droppedIn(stored)).toBe(6_001);
  });

  it('still says a loss in the middle of a flood of writes', () => {
    const { outbox, stored, pass } = world();
    for (let n = 0; n < 5_000; n += 1) outbox.emit(write(n));
    outbox.emit(removal(1));
    pass(2_000);
    expect([...stored.values()]).toContainEqual(removal(1));
  });

  it('drops noise before changes and changes before losses when nobody takes anything', () => {
    const { outbox, state, stored, pass } = world();
    state.refuses = true;
    for (let round = 0; round < 40; round += 1) {
      for (let n = 0; n < 20; n += 1) outbox.emit(noise());
      for (let n = 0; n < 60; n += 1) outbox.emit(write(round * 60 + n));
      for (let n = 0; n < 20; n += 1) outbox.emit(removal(round * 20 + n));
      pass(1_000);
    }
    state.refuses = false;
    pass(20_000);
    const kinds = [...stored.values()].map((o) =>
      o.type === 'storage' ? (o.after === null ? 'loss' : 'write') : o.type,
    );
    expect(kinds.filter((kind) => kind === 'loss').length).toBe(800);
    expect(kinds.filter((kind) => kind === 'activity').length).toBeLessThan(100);
    expect(kinds.filter((kind) => kind !== 'dropped').length + droppedIn(stored)).toBe(4_000);
  });

  it('stops when it is told to, and says nothing more', () => {
    const { outbox, state, stored, pass, pendingTimers } = world();
    const hears: ((message: unknown) => void)[] = [];
    const other = createOutbox('relay0002', {
      now: () => 0,
      after: () => () => {},
      soon: () => {},
      connect: ({ message }) => {
        hears.push(message);
        return { post: () => {}, close: () => {} };
      },
      stopped: () => {
        state.stops += 1;
      },
    });
    other.emit(removal(1));
    hears[0]?.({ version: 1, type: 'stop' });
    expect([other.isStopped, state.stops]).toEqual([true, 1]);
    state.isGone = true;
    outbox.emit(removal(1));
    outbox.emit(removal(2));
    outbox.flush();
    pass(60_000);
    expect([outbox.isStopped, state.stops, stored.size, pendingTimers()]).toEqual([true, 2, 0, 0]);
  });

  it('begins anew after the back-forward cache, even where it never heard of the end', () => {
    const { outbox, state, stored } = world();
    state.acks = false;
    outbox.emit(removal(1));
    state.acks = true;
    outbox.reconnect();
    expect(state.connects).toBe(2);
    expect([...stored.keys()]).toEqual([0]);
  });

  it('loses nothing and stores nothing twice, whatever happens to the wire', () => {
    const step = fc.oneof(
      fc.constant('write' as const),
      fc.constant('removal' as const),
      fc.constant('noise' as const),
      fc.constant('burst' as const),
      fc.constant('break' as const),
      fc.constant('refuse' as const),
      fc.constant('accept' as const),
      fc.constant('deaf' as const),
      fc.constant('hearing' as const),
      fc.constant('flush' as const),
      fc.constant('reconnect' as const),
      fc.integer({ min: 0, max: 3_000 }),
    );
    fc.assert(
      fc.property(fc.array(step, { maxLength: 120 }), (steps) => {
        const { outbox, state, stored, pass, breakWire, ack } = world();
        const emitted: Observation[] = [];
        const say = (observation: Observation) => {
          emitted.push(observation);
          outbox.emit(observation);
        };
        for (const what of steps) {
          if (typeof what === 'number') pass(what);
          else if (what === 'write') say(write(emitted.length));
          else if (what === 'removal') say(removal(emitted.length));
          else if (what === 'noise') say(noise());
          else if (what === 'burst') for (let n = 0; n < 300; n += 1) say(write(emitted.length));
          else if (what === 'break') breakWire();
          else if (what === 'refuse') state.refuses = true;
          else if (what === 'accept') state.refuses = false;
          else if (what === 'deaf') state.acks = false;
          else if (what === 'hearing') state.acks = true;
          else if (what === 'flush') outbox.flush();
          else outbox.reconnect();
        }
        state.refuses = false;
        state.acks = true;
        ack();
        pass(60_000);
        expect([...stored.keys()].sort((a, b) => a - b)).toEqual(
          Array.from({ length: stored.size }, (_, n) => n),
        );
        const kept = [...stored.values()].filter(({ type }) => type !== 'dropped');
        expect(kept.length + droppedIn(stored)).toBe(emitted.length);
        expect(new Set(kept).size).toBe(kept.length);
        // In order, but for what was dropped.
        const inOrder = [...stored]
          .sort(([a], [b]) => a - b)
          .map(([, o]) => o)
          .filter(({ type }) => type !== 'dropped');
        expect(inOrder).toEqual(emitted.filter((o) => kept.includes(o)));
      }),
      { numRuns: 150 },
    );
  });

  it('holds no more than its bound', () => {
    const { outbox, state, stored, pass } = world();
    state.refuses = true;
    for (let round = 0; round < 30; round += 1) {
      for (let n = 0; n < 200; n += 1) outbox.emit(write(round * 200 + n));
      pass(1_000);
    }
    state.refuses = false;
    pass(20_000);
    const kept = [...stored.values()].filter(({ type }) => type !== 'dropped');
    expect(kept.length).toBeLessThanOrEqual(HELD_ITEMS);
    expect(kept.length + droppedIn(stored)).toBe(6_000);
  });

  it('holds no more text than its bound', () => {
    const { outbox, state, stored, pass } = world();
    state.refuses = true;
    for (let n = 0; n < 100; n += 1) outbox.emit(write(n, 200_000));
    state.refuses = false;
    pass(20_000);
    const kept = [...stored.values()].filter(({ type }) => type !== 'dropped');
    expect(kept.length).toBe(39);
    expect(kept.length + droppedIn(stored)).toBe(100);
    expect(Math.max(...state.batches.map(({ items }) => items.length))).toBeLessThanOrEqual(4);
  });
});
