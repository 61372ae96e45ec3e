import { browser } from './browser.ts';
import type { Platform } from './types.ts';

/** There only where the person allowed it: an optional permission. */
type Optional = { notifications?: typeof browser.notifications };

export const notifications: Platform['notifications'] = {
  show(id, words) {
    const api =
      (browser as Optional).notifications ?? (globalThis as { chrome?: Optional }).chrome?.notifications;
    if (api === undefined) return;
    const shown = { type: 'basic' as const, iconUrl: browser.runtime.getURL('icon/128.png'), ...words };
    try {
      void Promise.resolve(api.create(id, shown)).catch(() => {});
    } catch {
      // Taken back in the browser's own menus meanwhile: the panel says it all the same.
    }
  },
};
