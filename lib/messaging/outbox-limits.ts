import type { BucketLimits } from './outbox-bucket.ts';

/** Every bound of a relay's outbox, in one place. */
export type OutboxLimits = {
  /** Items of one message (the contract's own limit is 64) and their size in UTF-16 code units. */
  batchItems: number;
  batchChars: number;
  /** Sent and not yet acknowledged; more waits in the relay. */
  inFlightItems: number;
  /** Everything held, sent or not. Beyond it the least telling go first, and are counted. */
  heldItems: number;
  heldChars: number;
  /** What one document may say. Losses have an allowance of their own, so that a flood of writes cannot hide one. */
  all: BucketLimits;
  losses: BucketLimits;
  /** Longest wait of something small, ms. */
  flushMs: number;
  /** At most one report of drops in this time, ms. */
  dropReportMs: number;
  /** Wait before the first, the second … new connection, doubled up to the last, ms. */
  reconnectMs: number;
  reconnectMaxMs: number;
  /** A connection on which nothing is acknowledged for so long is given up, ms. */
  ackTimeoutMs: number;
};

export const OUTBOX_LIMITS: OutboxLimits = {
  batchItems: 64,
  batchChars: 1_000_000,
  inFlightItems: 512,
  heldItems: 2_000,
  heldChars: 8_000_000,
  all: { burst: 1_000, perSecond: 200 },
  losses: { burst: 300, perSecond: 50 },
  flushMs: 20,
  dropReportMs: 1_000,
  reconnectMs: 50,
  reconnectMaxMs: 5_000,
  ackTimeoutMs: 10_000,
};
