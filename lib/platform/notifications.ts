import { english } from '../messages/catalog.ts';
import { createResolver } from '../messages/resolve.ts';
import { text } from '../messages/text.ts';
import { browser } from './browser.ts';
import type { Platform } from './types.ts';

/** There only where the person allowed it: an optional permission. */
type Optional = { notifications?: typeof browser.notifications };

export const notifications: Platform['notifications'] = {
  show(id, site, credential, expiresAt) {
    const api =
      (browser as Optional).notifications ?? (globalThis as { chrome?: Optional }).chrome?.notifications;
    if (api === undefined) return;
    const t = createResolver('en', english);
    const name = { text: text(`common.credential.${credential}`) };
    const at = new Date(expiresAt).toLocaleTimeString();
    const shown = {
      type: 'basic' as const,
      iconUrl: browser.runtime.getURL('icon/128.png'),
      title: t(text('panel.reminder.notification', { credential: name })),
      message: t(text('panel.reminder.notification-text', { site, at })),
    };
    try {
      void Promise.resolve(api.create(id, shown)).catch(() => {});
    } catch {
      // Taken back in the browser's own menus meanwhile: the panel says it all the same.
    }
  },
};
