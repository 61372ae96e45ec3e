/** Every bound of a relay's outbox, in one place. Constants, so that they cost nothing in the content script. */

/** Items of one message (the contract's own limit) and their size in UTF-16 code units. */
export const BATCH_ITEMS = 64;
export const BATCH_CHARS = 1_000_000;
/** Sent and not yet acknowledged; more waits in the relay. */
export const IN_FLIGHT_ITEMS = 512;
/** Everything held, sent or not. Beyond it the least telling go first, and are counted. */
export const HELD_ITEMS = 2_000;
export const HELD_CHARS = 8_000_000;
/** What one document may say. Losses have an allowance of their own, so that a flood of writes cannot hide one. */
export const ALL_BUCKET = { burst: 1_000, perSecond: 200 };
export const LOSS_BUCKET = { burst: 300, perSecond: 50 };
/** Longest wait of something small. */
export const FLUSH_MS = 20;
/** At most one report of drops in this time. */
export const DROP_REPORT_MS = 1_000;
/** Wait before the first new connection, doubled for each further one up to the last. */
export const RECONNECT_MS = 50;
export const RECONNECT_MAX_MS = 5_000;
/** A connection on which nothing is acknowledged for so long is given up. */
export const ACK_TIMEOUT_MS = 10_000;
