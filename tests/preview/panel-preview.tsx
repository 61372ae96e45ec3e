import { createRoot } from 'react-dom/client';
import { PanelApp } from '../../components/PanelApp.tsx';
import { PanelGuard } from '../../components/PanelGuard.tsx';
import { PanelToolsProvider } from '../../components/panel-context.ts';
import { BrokenPanel } from '../../components/StandIns.tsx';
import { documentTime } from '../../entrypoints/panel/document-time.ts';
import { diagnose } from '../../lib/classify/diagnose.ts';
import { type ExportFormat, type ExportScope, exportTimeline } from '../../lib/exports/index.ts';
import { createResolver } from '../../lib/messages/resolve.ts';
import { createPanelController } from '../../lib/panel/controller.ts';
import { createFakePlatform } from '../../lib/panel/fixtures/fake-platform.ts';
import { ORIGIN } from '../../lib/panel/fixtures/headline-log.ts';
import { createLiveClock } from '../../lib/panel/live-clock.ts';
import { createSafeResolver } from '../../lib/panel/safe-text.ts';
import { createTimeFormat } from '../../lib/panel/time-format.ts';
import { importScene } from './import-scene.tsx';
import { carryOut } from './press.ts';
import { previewWords, translated } from './preview-words.ts';
import { scenes } from './scenes.ts';
import { tracedCode } from './state-scenes.ts';

const query = new URLSearchParams(location.search);
const theme = query.get('theme');
if (theme) document.documentElement.dataset.theme = theme;

const words = await previewWords(query);
const scene = scenes[query.get('scene') ?? 'logout']?.(Date.now());
if (scene === undefined) throw new Error(`scenes: ${Object.keys(scenes).join(', ')}`);

const exported = ({ format, scope }: { format: ExportFormat; scope?: ExportScope | undefined }) =>
  exportTimeline(
    {
      origin: ORIGIN,
      events: scene.log,
      asOf: Date.now(),
      generator: { version: '0.1.0', browser: 'Chrome 156', platform: 'linux' },
      scope,
    },
    format,
  );
const platform = createFakePlatform({
  answer: (request) => (request.type === 'export-timeline' ? exported(request) : undefined),
  ...scene.answers,
});
const openPort = platform.openPort;
platform.openPort = () => {
  const port = openPort();
  setTimeout(() => {
    const sent = [...scene.log, ...(scene.unknown ?? [])];
    platform.ports.at(-1)?.sendEvents(sent, sent.length, !scene.halfSent);
  }, 0);
  return port;
};
const controller = createPanelController(
  { kind: 'origin', origin: ORIGIN },
  { ...platform, reloadTab: () => {} },
  documentTime,
  scene.diagnose ?? diagnose,
);
controller.start();

createRoot(document.querySelector('#root') as HTMLElement).render(
  <PanelToolsProvider
    value={{
      t: createSafeResolver(createResolver(words.locale, words.catalog)),
      time: createTimeFormat(words.locale),
      clock: createLiveClock(documentTime),
      copy: platform.copy,
      ...(query.has('copy') ? {} : { openSource: () => {} }),
      traceFrames: async () => [...tracedCode],
    }}
  >
    <PanelGuard fallback={<BrokenPanel />}>
      {query.get('scene')?.startsWith('import') ? (
        importScene(query.get('scene') ?? '', platform)
      ) : (
        <PanelApp controller={controller} platform={{ ...platform, reloadTab: () => {} }} />
      )}
    </PanelGuard>
  </PanelToolsProvider>,
);

const presses = [scene.press ?? []]
  .flat()
  .map((press) => (typeof press === 'string' ? translated(press, words) : press));
const connecting = words.catalog['panel.connecting.title'] ?? '';
void carryOut(presses, scene.shows, query.get('scene') === 'connecting', connecting).then((missing) => {
  document.documentElement.dataset.ready = missing === null ? 'true' : `never came: ${missing}`;
});
