/**
 * Why something may be missing from a log: every `why` of a `recording.gap` that we write. The vocabulary itself takes
 * any word, so that a file of a later version can be read. Each has words of its own (`panel.why.*`).
 *
 * `background-stopped` the browser ended the background before it had stored what it was told;
 * `document-died` a page ended before what it had to say was stored;
 * `extension-off` the extension was switched off; `extension-updated` it was loaded anew;
 * `retention` old sessions were let go of; `refused` what was told made no sense;
 * `dropped-at-limit` more happened than is recorded.
 */
export const GAP_REASONS = [
  'browser-closed',
  'extension-off',
  'extension-updated',
  'background-stopped',
  'document-died',
  'paused',
  'access-removed',
  'not-watched',
  'dropped-at-limit',
  'refused',
  'retention',
  'storage-full',
  'log-damaged',
] as const;

export type GapReason = (typeof GAP_REASONS)[number];
