import { createRoot } from 'react-dom/client';
import { PopupApp } from '../../components/popup/PopupApp.tsx';
import { SpeechProvider } from '../../components/SpeechProvider.tsx';
import { addWords } from '../../lib/messages/words.ts';
import { createLiveClock } from '../../lib/panel/live-clock.ts';
import { createPopupController } from '../../lib/panel/popup/popup-controller.ts';
import { popupWords } from '../../lib/panel/popup/popup-words.ts';
import { documentTime } from '../panel/document-time.ts';
import { createPageSpeech } from '../panel/page-speech.ts';
import { createPopupPlatform } from './popup-platform.ts';

const root = document.getElementById('root');
if (root === null) throw new Error('popup.html has no #root');

addWords(popupWords);
const speech = createPageSpeech();
const tools = {
  clock: createLiveClock(documentTime),
  copy: (words: string) => navigator.clipboard.writeText(words),
};

void Promise.all([createPopupPlatform(location.search), speech.start()]).then(([platform]) => {
  const controller = createPopupController(platform, documentTime);
  addEventListener('pagehide', controller.start(), { once: true });
  createRoot(root).render(
    <SpeechProvider speech={speech} tools={tools}>
      <PopupApp controller={controller} mayAsk={platform.mayAskForAccess} />
    </SpeechProvider>,
  );
});
