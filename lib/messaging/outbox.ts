import type { Observation } from './observation.ts';
import { createBucket } from './outbox-bucket.ts';
import {
  ACK_TIMEOUT_MS,
  ALL_BUCKET,
  DROP_REPORT_MS,
  FLUSH_MS,
  LOSS_BUCKET,
  RECONNECT_MAX_MS,
  RECONNECT_MS,
} from './outbox-limits.ts';
import { createOutboxQueue } from './outbox-queue.ts';
import { readReply } from './outbox-reply.ts';
import { createTimers } from './outbox-timers.ts';
import { isUrgent, worthOf } from './outbox-worth.ts';
import type { RelayBatch } from './protocol.ts';

/** One open connection to the background. `post` throws where it is gone. */
export type OutboxConnection = { post(message: RelayBatch): void; close(): void };

/** What the outbox needs of the world. */
export type OutboxWorld = {
  /** Epoch ms. */
  now(): number;
  /** Runs once after `ms`; returns its cancellation. */
  after(ms: number, run: () => void): () => void;
  /** Runs once at the end of the current task's script (a microtask). */
  soon(run: () => void): void;
  /** Opens a connection, or null where the extension is gone for good. */
  connect(hear: { message(message: unknown): void; closed(): void }): OutboxConnection | null;
  /** The outbox stopped: it was told to, or the extension is gone. Called once. */
  stopped(): void;
};

export type Outbox = {
  /** Takes one observation in, at `now()`. A loss or its reason leaves at once, the rest in ≤ 20 ms. */
  emit(observation: Observation): void;
  /** Counts what a sensor dropped before it became an observation. Epoch ms. */
  noteDropped(count: number, from: number, to: number): void;
  /** Sends all that may be sent, now, even while it waits to connect again: the document may be about to end. */
  flush(): void;
  /** The document was away (back-forward cache): begin a new connection if there is anything to say. */
  reconnect(): void;
  stop(): void;
  readonly isStopped: boolean;
};

/**
 * Keeps each observation until the background says that it is on disk, and sends what is not acknowledged again,
 * under the same number, on every new connection. It connects only while it has something to say, so that a page
 * in which nothing happens wakes nobody.
 *
 * Once nothing is held: emitted = acknowledged + the sum of `dropped.count`. What was not acknowledged when the
 * document dies is lost here: the gap is the background's to tell.
 */
export function createOutbox(relayId: string, world: OutboxWorld): Outbox {
  const mayPass = createBucket(ALL_BUCKET, world.now);
  const mayPassAsLoss = createBucket(LOSS_BUCKET, world.now);
  const queue = createOutboxQueue();
  const timers = createTimers(world.after);
  let dropped: { count: number; from: number; to: number } | null = null;
  let connection: OutboxConnection | null = null;
  let backoffMs = RECONNECT_MS;
  let isStopped = false;
  let flushIsDue = false;

  function drop(count: number, from: number, to: number): void {
    // A clock that was set back in between gives an end before the beginning.
    dropped = {
      count: (dropped?.count ?? 0) + count,
      from: Math.min(dropped?.from ?? from, from, to),
      to: Math.max(dropped?.to ?? to, from, to),
    };
    timers.start('report', DROP_REPORT_MS, () => {
      reportDropped();
      pump();
    });
  }

  function reportDropped(): void {
    timers.cancel('report');
    if (dropped) queue.add({ type: 'dropped', ...dropped }, world.now());
    dropped = null;
  }

  function awaitAck(): void {
    if (queue.onWire === 0) return;
    timers.start('ack', ACK_TIMEOUT_MS, () => {
      const deaf = connection;
      lose(deaf);
      deaf?.close();
    });
  }

  function hear(message: unknown): void {
    const reply = isStopped ? null : readReply(message, relayId);
    if (reply?.type === 'stop') stop();
    else if (reply && queue.acknowledge(reply.upTo)) {
      backoffMs = RECONNECT_MS;
      timers.cancel('ack');
      awaitAck();
      pump();
    }
  }

  /** A connection is gone. With nothing held that is the end of it: the next observation opens a new one. */
  function lose(gone: OutboxConnection | null): void {
    if (isStopped || gone === null || connection !== gone) return;
    connection = null;
    queue.rewind();
    timers.cancel('ack');
    if (queue.isEmpty) return;
    timers.start('reconnect', backoffMs, pump);
    backoffMs = Math.min(backoffMs * 2, RECONNECT_MAX_MS);
  }

  function open(): OutboxConnection | null {
    if (connection) return connection;
    let hasEnded = false;
    // Assigned late: a connection may tell of its end while it is being opened.
    let opened: OutboxConnection | null = null;
    opened = world.connect({
      message: (message) => {
        if (connection === opened) hear(message);
      },
      closed: () => {
        hasEnded = true;
        lose(opened);
      },
    });
    if (opened === null) {
      stop();
      return null;
    }
    connection = opened;
    if (hasEnded) lose(opened);
    return connection;
  }

  function pump(): void {
    timers.cancel('flush');
    while (!isStopped && !queue.isEmpty && !timers.isRunning('reconnect')) {
      const through = open();
      if (!through) return;
      const run = queue.take();
      if (!run) return;
      try {
        through.post({ version: 1, type: 'batch', relayId, ...run });
      } catch {
        lose(through);
        return;
      }
      awaitAck();
    }
  }

  function stop(): void {
    if (isStopped) return;
    isStopped = true;
    timers.cancelAll();
    queue.clear();
    dropped = null;
    connection?.close();
    connection = null;
    world.stopped();
  }

  return {
    emit(observation) {
      if (isStopped) return;
      const at = world.now();
      if (!mayPass() && !(worthOf(observation) === 3 && mayPassAsLoss())) return drop(1, at, at);
      queue.add(observation, at);
      while (queue.isOverfull) {
        const lostAt = queue.dropOne();
        if (lostAt === null) break;
        drop(1, lostAt, lostAt);
      }
      if (isUrgent(observation)) return pump();
      if (worthOf(observation) < 2) return timers.start('flush', FLUSH_MS, pump);
      if (flushIsDue) return;
      flushIsDue = true;
      world.soon(() => {
        flushIsDue = false;
        pump();
      });
    },
    noteDropped(count, from, to) {
      if (!isStopped) drop(count, from, to);
    },
    flush() {
      if (isStopped) return;
      timers.cancel('reconnect');
      reportDropped();
      pump();
    },
    reconnect() {
      if (isStopped) return;
      const old = connection;
      lose(old);
      old?.close();
      timers.cancel('reconnect');
      backoffMs = RECONNECT_MS;
      pump();
    },
    stop,
    get isStopped() {
      return isStopped;
    },
  };
}
