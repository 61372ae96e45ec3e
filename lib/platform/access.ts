import { browser } from './browser.ts';
import type { Platform } from './types.ts';

/** Both browsers tell of what the person does in their own menus and settings too, not only of our requests. */
export const access: Platform['access'] = {
  changed(listener) {
    const changed = () => listener();
    browser.permissions.onAdded.addListener(changed);
    browser.permissions.onRemoved.addListener(changed);
    return () => {
      browser.permissions.onAdded.removeListener(changed);
      browser.permissions.onRemoved.removeListener(changed);
    };
  },
};
