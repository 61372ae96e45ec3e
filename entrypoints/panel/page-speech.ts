import { loadCatalog } from '../../lib/messages/load-catalog.ts';
import { createSpeech, type Speech } from '../../lib/panel/speech.ts';
import { storedLanguage } from '../../lib/platform/stored-language.ts';

/** The speech of one of our pages; the document says which language it is in. */
export function createPageSpeech(): Speech {
  const speech = createSpeech({ ...storedLanguage, preferred: () => navigator.languages, loadCatalog });
  const tell = () => {
    const { language } = speech.store.getState();
    document.documentElement.lang = language.tag;
    document.documentElement.dir = language.isRtl ? 'rtl' : 'ltr';
  };
  tell();
  speech.store.subscribe(tell);
  return speech;
}
