import { createRoot } from 'react-dom/client';
import { OptionsApp } from '../../components/options/OptionsApp.tsx';
import { SpeechProvider } from '../../components/SpeechProvider.tsx';
import { createLiveClock } from '../../lib/panel/live-clock.ts';
import { createOptionsController } from '../../lib/panel/options/options-controller.ts';
import '../../lib/panel/options/options-words.ts';
import { documentTime } from '../panel/document-time.ts';
import { createPageSpeech } from '../panel/page-speech.ts';
import { optionsPlatform } from './options-platform.ts';

const root = document.getElementById('root');
if (root === null) throw new Error('options.html has no #root');

const tools = {
  clock: createLiveClock(documentTime),
  copy: (words: string) => navigator.clipboard.writeText(words),
};
const speech = createPageSpeech();
const controller = createOptionsController(optionsPlatform, documentTime);
addEventListener('pagehide', controller.start(), { once: true });

void speech.start().then(() => {
  createRoot(root).render(
    <SpeechProvider speech={speech} tools={tools}>
      <OptionsApp controller={controller} />
    </SpeechProvider>,
  );
});
