import { createRoot } from 'react-dom/client';
import { PanelApp } from '../../components/PanelApp.tsx';
import { PanelGuard } from '../../components/PanelGuard.tsx';
import { PanelToolsProvider } from '../../components/panel-context.ts';
import { BrokenPanel, ClosedPage } from '../../components/StandIns.tsx';
import { diagnose } from '../../lib/classify/diagnose.ts';
import { english } from '../../lib/messages/catalog.ts';
import { createResolver } from '../../lib/messages/resolve.ts';
import { createPanelController } from '../../lib/panel/controller.ts';
import { createLiveClock } from '../../lib/panel/live-clock.ts';
import { traceFrames } from '../../lib/panel/original-code.ts';
import { createSafeResolver } from '../../lib/panel/safe-text.ts';
import { createTimeFormat } from '../../lib/panel/time-format.ts';
import type { Frame } from '../../lib/panel/types.ts';
import { documentTime } from './document-time.ts';
import { createPanelPlatform } from './panel-platform.ts';
import { readTarget } from './target.ts';
import { followTheme } from './theme.ts';

const root = document.getElementById('root');
if (root === null) throw new Error('panel.html has no #root');

followTheme(document.documentElement);

const target = readTarget(location.search);
const platform = createPanelPlatform();
const tools = {
  t: createSafeResolver(createResolver('en', english)),
  // Words are English; times are written the reader's own way.
  time: createTimeFormat(navigator.language),
  clock: createLiveClock(documentTime),
  copy: platform.copy,
  openSource: platform.openSource,
  traceFrames: (frames: readonly Frame[]) => traceFrames(frames, platform),
};

async function content() {
  if (new URLSearchParams(location.search).has('import')) {
    const { importPage } = await import('./import-page.tsx');
    return importPage(platform, diagnose);
  }
  if (target === null) return <ClosedPage reason={null} />;
  const controller = createPanelController(target, platform, documentTime, diagnose);
  const stop = controller.start();
  addEventListener('pagehide', stop, { once: true });
  return <PanelApp controller={controller} platform={platform} />;
}

void content().then((shown) =>
  createRoot(root).render(
    <PanelToolsProvider value={tools}>
      <PanelGuard fallback={<BrokenPanel />}>{shown}</PanelGuard>
    </PanelToolsProvider>,
  ),
);
