import { createRoot } from 'react-dom/client';
import { PanelApp } from '../../components/PanelApp.tsx';
import { PanelGuard } from '../../components/PanelGuard.tsx';
import { PanelToolsProvider } from '../../components/panel-context.ts';
import { BrokenPanel, ClosedPage } from '../../components/StandIns.tsx';
import { createResolver } from '../../lib/messages/create-resolver.ts';
import { createPanelController } from '../../lib/panel/controller.ts';
import { createLateEngine } from '../../lib/panel/late-engine.ts';
import { createLiveClock } from '../../lib/panel/live-clock.ts';
import { traceFrames } from '../../lib/panel/original-code.ts';
import { createSafeResolver } from '../../lib/panel/safe-text.ts';
import { createTimeFormat } from '../../lib/panel/time-format.ts';
import type { Frame } from '../../lib/panel/types.ts';
import { documentTime } from './document-time.ts';
import { panelWords } from './first-words.ts';
import { createPanelPlatform } from './panel-platform.ts';
import { onShowLatest } from './show-latest.ts';
import { followed, readTarget } from './target.ts';
import { followTheme } from './theme.ts';

const root = document.getElementById('root');
if (root === null) throw new Error('panel.html has no #root');

followTheme(document.documentElement);

const query = new URLSearchParams(location.search);
const platform = createPanelPlatform();
/** The views of a log are fetched in the same breath: both are there when the log is. */
const engine = createLateEngine(async () => {
  const [{ diagnose }] = await Promise.all([import('./engine.ts'), import('../../components/PanelView.tsx')]);
  return diagnose;
});
const tools = {
  t: createSafeResolver(createResolver('en', panelWords)),
  // Words are English; times are written the reader's own way.
  time: createTimeFormat(navigator.language),
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

void content().then((shown) =>
  createRoot(root).render(
    <PanelToolsProvider value={tools}>
      <PanelGuard fallback={<BrokenPanel />}>{shown}</PanelGuard>
    </PanelToolsProvider>,
  ),
);
