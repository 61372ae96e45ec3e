import * as v from 'valibot';
import { defineKind, durationMs, shortText } from '../base.ts';

/**
 * What the computer's own idle watch says (`idle.onStateChanged`): nobody has touched it for `afterMs`, it was locked,
 * or somebody is back. Told only while a watched site has a tab open; of the whole computer, not of the site's tabs.
 * `locked` is told by Chromium only.
 */
export const machineIdle = defineKind('machine.idle', {
  state: v.picklist(['active', 'idle', 'locked']),
  /** After how long without input the browser calls the computer idle. */
  afterMs: durationMs,
});

/**
 * The browser went offline or online again, or the computer changed to another kind of network. Told by the page's
 * window (HTML Standard, `navigator.onLine`): online means a network, not that the site is reached.
 */
export const networkChanged = defineKind('network.changed', {
  online: v.boolean(),
  /** `wifi`, `cellular`, `4g` …, where the browser tells (Chromium). */
  connection: v.optional(shortText),
});
