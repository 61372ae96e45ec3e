import type { PanelPlatform } from './platform.ts';
import { type PanelSettings, settingsIn } from './settings.ts';
import type { PanelStore } from './store.ts';

export type SharedSettings = {
  /** Reads the settings, and again whenever a panel saves them. @returns what ends it */
  follow(): () => void;
  /** Takes effect at once; kept for all panels of this browser. Rejects where the browser cannot keep it. */
  change(settings: PanelSettings): Promise<void>;
};

/** The person's settings in the store, the same in every panel that is open. */
export function createSharedSettings(
  store: Pick<PanelStore, 'setState'>,
  stored: PanelPlatform['settings'],
): SharedSettings {
  /** Storage may be refused or hold anything: then the settings stay as they are. */
  async function load(): Promise<void> {
    const found = await stored.load().catch(() => undefined);
    if (found !== undefined) store.setState({ settings: settingsIn(found) });
  }
  return {
    follow() {
      void load();
      return stored.onChange(() => void load());
    },
    async change(settings) {
      store.setState({ settings });
      await stored.save(settings);
    },
  };
}
