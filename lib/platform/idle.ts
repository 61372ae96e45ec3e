import { browser } from './browser.ts';
import type { IdleState, Platform } from './types.ts';

/** The computer's own idle watch. Firefox never says `locked`. */
export const idle: Platform['idle'] = {
  setAfter(ms) {
    browser.idle.setDetectionInterval(Math.max(15, Math.round(ms / 1000)));
  },
  listen(listener) {
    const changed = (state: string) => listener(state as IdleState);
    browser.idle.onStateChanged.addListener(changed);
    return () => browser.idle.onStateChanged.removeListener(changed);
  },
};
