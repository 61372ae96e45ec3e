import { createRoot } from 'react-dom/client';
import { FirstRunApp } from '../../components/first-run/FirstRunApp.tsx';
import { fakeRecording } from '../../components/first-run/testing.tsx';
import { PanelToolsProvider } from '../../components/panel-context.ts';
import { documentTime } from '../../entrypoints/panel/document-time.ts';
import { diagnose } from '../../lib/classify/diagnose.ts';
import { createResolver } from '../../lib/messages/create-resolver.ts';
import { createLiveClock } from '../../lib/panel/live-clock.ts';
import { createTimeFormat } from '../../lib/panel/time-format.ts';
import { firstRunScenes } from './first-run-scenes.ts';
import { carryOut } from './press.ts';
import { previewWords } from './preview-words.ts';

const query = new URLSearchParams(location.search);
const theme = query.get('theme');
if (theme) document.documentElement.dataset.theme = theme;

const words = await previewWords(query);

const events = firstRunScenes[query.get('scene') ?? 'first-run']?.(Date.now());
if (events === undefined) throw new Error(`scenes: ${Object.keys(firstRunScenes).join(', ')}`);
const { recording, add } = fakeRecording();
if (events.length > 0) add(events);

createRoot(document.querySelector('#root') as HTMLElement).render(
  <PanelToolsProvider
    value={{
      t: createResolver(words.locale, words.catalog),
      time: createTimeFormat(words.locale),
      clock: createLiveClock(documentTime),
      copy: async () => {},
    }}
  >
    <FirstRunApp
      recording={recording}
      diagnose={diagnose}
      exampleBase="/example"
      onSettings={() => {}}
      onClose={() => {}}
    />
  </PanelToolsProvider>,
);

void carryOut([], '.first-run', true, '').then((missing) => {
  document.documentElement.dataset.ready = missing === null ? 'true' : `never came: ${missing}`;
});
