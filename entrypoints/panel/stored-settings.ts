import type { PanelPlatform } from '../../lib/panel/platform.ts';
import { browser } from '../../lib/platform/browser.ts';

const KEY = 'panel-settings';

/** The panel's settings in the extension's own storage: the same for all sites, and for all panels that are open. */
export const storedSettings: PanelPlatform['settings'] = {
  load: async () => (await browser.storage.local.get(KEY))[KEY],
  save: (settings) => browser.storage.local.set({ [KEY]: settings }),
  onChange(listener) {
    const changed = (changes: object) => {
      if (KEY in changes) listener();
    };
    browser.storage.local.onChanged.addListener(changed);
    return () => browser.storage.local.onChanged.removeListener(changed);
  },
};
