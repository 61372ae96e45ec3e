import type { PanelPlatform } from '../../lib/panel/platform.ts';
import { browser } from '../../lib/platform/browser.ts';

const keyOf = (origin: string) => `panel-look ${origin}`;

/** How sites are looked at, in the browser's memory: on no disk, and gone when the browser ends. */
export const keptLooks: PanelPlatform['looks'] = {
  load: async (origin) => (await browser.storage.session.get(keyOf(origin)))[keyOf(origin)],
  save: (origin, look) => browser.storage.session.set({ [keyOf(origin)]: look }),
};
