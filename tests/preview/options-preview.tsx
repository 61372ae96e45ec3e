import { createRoot } from 'react-dom/client';
import { OptionsApp } from '../../components/options/OptionsApp.tsx';
import { fakeOptionsPlatform } from '../../components/options/testing.tsx';
import { SpeechProvider } from '../../components/SpeechProvider.tsx';
import { documentTime } from '../../entrypoints/panel/document-time.ts';
import { createLiveClock } from '../../lib/panel/live-clock.ts';
import { createOptionsController } from '../../lib/panel/options/options-controller.ts';
import { createSpeech } from '../../lib/panel/speech.ts';
import { optionsScenes } from './options-scenes.ts';
import { carryOut } from './press.ts';
import { previewWords, translated } from './preview-words.ts';

const query = new URLSearchParams(location.search);
const theme = query.get('theme');
if (theme) document.documentElement.dataset.theme = theme;

const words = await previewWords(query);

const scene = optionsScenes[query.get('scene') ?? 'options']?.(Date.now());
if (scene === undefined) throw new Error(`scenes: ${Object.keys(optionsScenes).join(', ')}`);

const { fake, platform } = fakeOptionsPlatform(scene.kept);
const { openPort } = platform;
platform.openPort = () => {
  const port = openPort();
  setTimeout(() => fake.ports.at(-1)?.sendEvents([], 0), 0);
  return port;
};
const controller = createOptionsController(platform, documentTime);
controller.start();

/** In the words of the preview, whatever language is chosen. */
const speech = createSpeech({
  load: async () => 'auto',
  save: async () => {},
  onChange: () => () => {},
  uiLanguage: () => words.locale,
  preferred: () => [words.locale],
  loadCatalog: async () => words.catalog,
});
await speech.start();

createRoot(document.querySelector('#root') as HTMLElement).render(
  <SpeechProvider speech={speech} tools={{ clock: createLiveClock(documentTime), copy: async () => {} }}>
    <OptionsApp controller={controller} />
  </SpeechProvider>,
);

/** As a person would choose it. */
function chooseFile(content: string): void {
  const input = document.querySelector<HTMLInputElement>('#file input[type=file]');
  const chosen = new DataTransfer();
  chosen.items.add(new File([content], 'settings.json'));
  if (input === null) return;
  input.files = chosen.files;
  input.dispatchEvent(new Event('change', { bubbles: true }));
}

const { press = [], file, shows } = scene;
const presses = press.map((one) => (typeof one === 'string' ? translated(one, words) : one));
void (async () => {
  const isGone = query.get('scene') === 'options-gone';
  let missing = await carryOut(presses, isGone ? shows : '#file', true, '');
  if (file !== undefined) chooseFile(file);
  missing ??= await carryOut([], shows, true, '');
  document.documentElement.dataset.ready = missing === null ? 'true' : `never came: ${missing}`;
})();
