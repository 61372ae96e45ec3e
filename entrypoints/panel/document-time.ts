import type { PanelTime } from '../../lib/panel/platform.ts';

/** The document's own clock, timers and visibility. */
export const documentTime: PanelTime = {
  now: () => Date.now(),
  after(delayMs, run) {
    const timer = setTimeout(run, delayMs);
    return () => clearTimeout(timer);
  },
  visible: () => !document.hidden,
  onVisibility(listener) {
    document.addEventListener('visibilitychange', listener);
    return () => document.removeEventListener('visibilitychange', listener);
  },
};
