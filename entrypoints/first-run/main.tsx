import { createRoot } from 'react-dom/client';
import { FirstRunApp } from '../../components/first-run/FirstRunApp.tsx';
import { PanelToolsProvider } from '../../components/panel-context.ts';
import { createIntake } from '../../lib/intake/index.ts';
import { createResolver } from '../../lib/messages/create-resolver.ts';
import {
  EXAMPLE_HELLO,
  EXAMPLE_KEY,
  EXAMPLE_ORIGIN,
  EXAMPLE_PATH,
} from '../../lib/panel/first-run/example-site.ts';
import { firstRunWords } from '../../lib/panel/first-run/first-run-words.ts';
import { createLiveClock } from '../../lib/panel/live-clock.ts';
import { createSafeResolver } from '../../lib/panel/safe-text.ts';
import { createTimeFormat } from '../../lib/panel/time-format.ts';
import { browser } from '../../lib/platform/browser.ts';
import { createFingerprinter, generateInstallationKey } from '../../lib/secrets/fingerprint.ts';
import { documentTime } from '../panel/document-time.ts';
import { diagnose } from '../panel/engine.ts';
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
  t: createSafeResolver(createResolver('en', firstRunWords)),
  // Words are English; times are written the reader's own way.
  time: createTimeFormat(navigator.language),
  clock: createLiveClock(documentTime),
  copy: (words: string) => navigator.clipboard.writeText(words),
};

createRoot(root).render(
  <PanelToolsProvider value={tools}>
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
  </PanelToolsProvider>,
);
