import { createRoot } from 'react-dom/client';
import { PanelToolsProvider } from '../../components/panel-context.ts';
import { PopupApp } from '../../components/popup/PopupApp.tsx';
import { createResolver } from '../../lib/messages/create-resolver.ts';
import { createLiveClock } from '../../lib/panel/live-clock.ts';
import { createPopupController } from '../../lib/panel/popup/popup-controller.ts';
import { popupWords } from '../../lib/panel/popup/popup-words.ts';
import { createSafeResolver } from '../../lib/panel/safe-text.ts';
import { createTimeFormat } from '../../lib/panel/time-format.ts';
import { documentTime } from '../panel/document-time.ts';
import { createPopupPlatform } from './popup-platform.ts';

const root = document.getElementById('root');
if (root === null) throw new Error('popup.html has no #root');

const tools = {
  t: createSafeResolver(createResolver('en', popupWords)),
  // Words are English; times are written the reader's own way.
  time: createTimeFormat(navigator.language),
  clock: createLiveClock(documentTime),
  copy: (words: string) => navigator.clipboard.writeText(words),
};

void createPopupPlatform(location.search).then((platform) => {
  const controller = createPopupController(platform, documentTime);
  addEventListener('pagehide', controller.start(), { once: true });
  createRoot(root).render(
    <PanelToolsProvider value={tools}>
      <PopupApp controller={controller} mayAsk={platform.mayAskForAccess} />
    </PanelToolsProvider>,
  );
});
