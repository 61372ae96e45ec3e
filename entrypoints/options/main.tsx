import { createRoot } from 'react-dom/client';
import { OptionsApp } from '../../components/options/OptionsApp.tsx';
import { PanelToolsProvider } from '../../components/panel-context.ts';
import { createResolver } from '../../lib/messages/create-resolver.ts';
import { createLiveClock } from '../../lib/panel/live-clock.ts';
import { createOptionsController } from '../../lib/panel/options/options-controller.ts';
import { pageWords } from '../../lib/panel/options/options-words.ts';
import { createSafeResolver } from '../../lib/panel/safe-text.ts';
import { createTimeFormat } from '../../lib/panel/time-format.ts';
import { documentTime } from '../panel/document-time.ts';

import { optionsPlatform } from './options-platform.ts';

const root = document.getElementById('root');
if (root === null) throw new Error('options.html has no #root');

const tools = {
  t: createSafeResolver(createResolver('en', pageWords)),
  // Words are English; times are written the reader's own way.
  time: createTimeFormat(navigator.language),
  clock: createLiveClock(documentTime),
  copy: (words: string) => navigator.clipboard.writeText(words),
};

const controller = createOptionsController(optionsPlatform, documentTime);
addEventListener('pagehide', controller.start(), { once: true });
createRoot(root).render(
  <PanelToolsProvider value={tools}>
    <OptionsApp controller={controller} />
  </PanelToolsProvider>,
);
