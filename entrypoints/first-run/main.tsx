import { createRoot } from 'react-dom/client';
import { FirstRunApp } from '../../components/first-run/FirstRunApp.tsx';
import { SpeechProvider } from '../../components/SpeechProvider.tsx';
import { createIntake } from '../../lib/intake/index.ts';
import {
  EXAMPLE_HELLO,
  EXAMPLE_KEY,
  EXAMPLE_ORIGIN,
  EXAMPLE_PATH,
} from '../../lib/panel/first-run/example-site.ts';
import '../../lib/panel/first-run/first-run-words.ts';
import { createLiveClock } from '../../lib/panel/live-clock.ts';
import { browser } from '../../lib/platform/browser.ts';
import { createFingerprinter, generateInstallationKey } from '../../lib/secrets/fingerprint.ts';
import { documentTime } from '../panel/document-time.ts';
import { diagnose } from '../panel/engine.ts';
import { createPageSpeech } from '../panel/page-speech.ts';
import { portChannel } from './port-channel.ts';
import { createExampleRecorder } from './record-example.ts';

const root = document.getElementById('root');
if (root === null) throw new Error('first-run.html has no #root');

const base = browser.runtime.getURL(EXAMPLE_PATH);
const recorder = createExampleRecorder(
  async () =>
    createIntake({ fingerprinter: createFingerprinter(await generateInstallationKey(), EXAMPLE_ORIGIN) }),
  base,
  documentTime.now,
);

/** What browsers tell the background of a site's navigations, the page around the example sees for itself. */
const pathOf = (frame: Window) => frame.location.hash.slice(1) || '/signin';
addEventListener('message', ({ data, origin, source, ports: [port] }) => {
  if (origin !== location.origin || data !== EXAMPLE_HELLO || port === undefined) return;
  const frame = source as Window;
  recorder.connect(portChannel(port));
  recorder.navigated(pathOf(frame), 'load');
  frame.addEventListener('hashchange', () => recorder.navigated(pathOf(frame), 'history'));
});
/** The example lies in the storage that all pages of the extension share: nothing of it stays there. */
const forget = () => localStorage.removeItem(EXAMPLE_KEY);
addEventListener('pagehide', forget);

const tools = {
  clock: createLiveClock(documentTime),
  copy: (words: string) => navigator.clipboard.writeText(words),
};

const speech = createPageSpeech();
void speech.start().then(() => {
  createRoot(root).render(
    <SpeechProvider speech={speech} tools={tools}>
      <FirstRunApp
        recording={recorder}
        diagnose={diagnose}
        exampleBase={base}
        onSettings={() => void browser.runtime.openOptionsPage()}
        onClose={async () => {
          forget();
          const tab = await browser.tabs.getCurrent();
          if (tab?.id !== undefined) await browser.tabs.remove(tab.id);
        }}
      />
    </SpeechProvider>,
  );
});
