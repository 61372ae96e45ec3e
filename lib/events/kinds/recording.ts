import * as v from 'valibot';
import { defineKind, durationMs, epochMs, shortText, wholeNumber } from '../base.ts';

/** Recording of the site began or went on. */
export const recordingStarted = defineKind('recording.started', {
  why: v.picklist([
    'watched',
    'browser-started',
    'background-started',
    'extension-updated',
    'document-started',
    'resumed',
    'access-given',
  ]),
});

export const recordingStopped = defineKind('recording.stopped', {
  why: v.picklist(['unwatched', 'paused', 'access-removed']),
});

/** A span in which something may be missing, and why. `at` is when it was noticed. */
export const recordingGap = defineKind('recording.gap', {
  from: epochMs,
  to: epochMs,
  /** Stable word: one of lib/events/gap-reasons.ts. */
  why: shortText,
  dropped: v.optional(wholeNumber),
});

/**
 * The computer's clock moved against the time that went by: it was set, or the computer slept (then the browser's
 * monotonic clock stands still on Linux and macOS). `at` is after the jump.
 */
export const clockJumped = defineKind('clock.jumped', {
  /** Positive: forward. */
  byMs: durationMs,
});
