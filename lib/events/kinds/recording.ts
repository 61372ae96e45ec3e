import * as v from 'valibot';
import { defineKind, epochMs, shortText, wholeNumber } from '../base.ts';

/** Recording of the site began or went on. */
export const recordingStarted = defineKind('recording.started', {
  why: v.picklist([
    'watched',
    'browser-started',
    'background-started',
    'extension-updated',
    'document-started',
  ]),
});

export const recordingStopped = defineKind('recording.stopped', { why: v.picklist(['unwatched', 'paused']) });

/** A span in which something may be missing, and why. `at` is when it was noticed. */
export const recordingGap = defineKind('recording.gap', {
  from: epochMs,
  to: epochMs,
  /** Stable word: `browser-closed`, `paused`, `dropped-at-limit`, `document-died`, `storage-full`, `log-damaged`. */
  why: shortText,
  dropped: v.optional(wholeNumber),
});
