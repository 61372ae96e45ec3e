import { createRoot } from 'react-dom/client';
import { PanelToolsProvider } from '../../components/panel-context.ts';
import { PopupApp } from '../../components/popup/PopupApp.tsx';
import { documentTime } from '../../entrypoints/panel/document-time.ts';
import { createResolver } from '../../lib/messages/create-resolver.ts';
import { createFakePlatform } from '../../lib/panel/fixtures/fake-platform.ts';
import { createLiveClock } from '../../lib/panel/live-clock.ts';
import { createPopupController } from '../../lib/panel/popup/popup-controller.ts';
import { createTimeFormat } from '../../lib/panel/time-format.ts';
import { popupScenes } from './popup-scenes.ts';
import { previewWords } from './preview-words.ts';

const query = new URLSearchParams(location.search);
const theme = query.get('theme');
if (theme) document.documentElement.dataset.theme = theme;

const words = await previewWords(query);
const state = popupScenes[query.get('scene') ?? 'popup-in']?.(Date.now());
if (state === undefined) throw new Error(`scenes: ${Object.keys(popupScenes).join(', ')}`);

const { openPort, settings } = createFakePlatform({ site: null });
const controller = createPopupController(
  {
    openPort,
    settings,
    tabId: 1,
    mayAskForAccess: true,
    request: async (message) => (message.type === 'glance' ? state : {}),
    requestAccess: async () => 'denied',
    openSide: () => true,
    openTab: () => {},
    close: () => {},
  },
  documentTime,
);
controller.start();

createRoot(document.querySelector('#root') as HTMLElement).render(
  <PanelToolsProvider
    value={{
      t: createResolver(words.locale, words.catalog),
      time: createTimeFormat(words.locale),
      clock: createLiveClock(documentTime),
      copy: async () => {},
    }}
  >
    <PopupApp controller={controller} mayAsk />
  </PanelToolsProvider>,
);

document.documentElement.dataset.ready = 'true';
