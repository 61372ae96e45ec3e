import { LANGUAGE_KEY } from '../messaging/port-names.ts';
import { browser } from './browser.ts';

/** The person's choice of a language, in the extension's own storage: the same for every page of ours. */
export const storedLanguage = {
  load: async (): Promise<unknown> => (await browser.storage.local.get(LANGUAGE_KEY))[LANGUAGE_KEY],
  save: (setting: string): Promise<void> => browser.storage.local.set({ [LANGUAGE_KEY]: setting }),
  onChange(listener: () => void): () => void {
    const changed = (changes: object) => {
      if (LANGUAGE_KEY in changes) listener();
    };
    browser.storage.local.onChanged.addListener(changed);
    return () => browser.storage.local.onChanged.removeListener(changed);
  },
  /** BCP 47 tag of the browser's own interface. */
  uiLanguage: (): string => browser.i18n.getUILanguage(),
};
