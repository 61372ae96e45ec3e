import { createRoot } from 'react-dom/client';
import { PanelApp } from '../../components/PanelApp.tsx';
import { PanelGuard } from '../../components/PanelGuard.tsx';
import { SpeechProvider } from '../../components/SpeechProvider.tsx';
import { BrokenPanel, ClosedPage } from '../../components/StandIns.tsx';
import { createPanelController } from '../../lib/panel/controller.ts';
import { createLateEngine } from '../../lib/panel/late-engine.ts';
import { createLiveClock } from '../../lib/panel/live-clock.ts';
import { traceFrames } from '../../lib/panel/original-code.ts';
import type { Frame } from '../../lib/panel/types.ts';
import { documentTime } from './document-time.ts';
import './first-words.ts';
import { createPageSpeech } from './page-speech.ts';
import { createPanelPlatform } from './panel-platform.ts';
import { onShowLatest } from './show-latest.ts';
import { followed, readTarget } from './target.ts';
import { followTheme } from './theme.ts';

const root = document.getElementById('root');
if (root === null) throw new Error('panel.html has no #root');

followTheme(document.documentElement);

const query = new URLSearchParams(location.search);
const platform = createPanelPlatform();
const speech = createPageSpeech();
/** The views of a log are fetched in the same breath: both are there when the log is. */
const engine = createLateEngine(async () => {
  const [{ diagnose }] = await Promise.all([import('./engine.ts'), import('../../components/PanelView.tsx')]);
  return diagnose;
});
const tools = {
  clock: createLiveClock(documentTime),
  copy: platform.copy,
  openSource: platform.openSource,
  traceFrames: (frames: readonly Frame[]) => traceFrames(frames, platform),
};

async function content() {
  if (query.has('import')) {
    const [{ importPage }] = await Promise.all([import('./import-page.tsx'), engine.fetch()]);
    return importPage(platform, engine.diagnose);
  }
  const shown = await readTarget(location);
  if (shown === null) return <ClosedPage reason={null} />;
  const controller = createPanelController(
    shown.target,
    followed({ ...platform, openPort: engine.holding(platform.openPort) }, shown),
    documentTime,
    engine.diagnose,
  );
  const stops = [controller.start(), onShowLatest(controller)];
  addEventListener('pagehide', () => stops.forEach((stop) => void stop()), { once: true });
  return (
    <PanelApp controller={controller} platform={platform} opens={query.has('export') ? 'export' : null} />
  );
}

void Promise.all([content(), speech.start()]).then(([shown]) =>
  createRoot(root).render(
    <SpeechProvider speech={speech} tools={tools}>
      <PanelGuard fallback={<BrokenPanel />}>{shown}</PanelGuard>
    </SpeechProvider>,
  ),
);
