import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { diagnose } from '../../lib/classify/diagnose.ts';
import type { EventDraft, LogEvent } from '../../lib/events/event.ts';
import { createResolver } from '../../lib/messages/create-resolver.ts';
import { causes } from '../../lib/messages/en/causes.ts';
import { detect } from '../../lib/messages/en/detect.ts';
import { addWords } from '../../lib/messages/words.ts';
import type { ExampleRecording } from '../../lib/panel/first-run/example-recording.ts';
import { firstRunWords } from '../../lib/panel/first-run/first-run-words.ts';
import { exampleEvents } from '../../lib/panel/fixtures/example-events.ts';
import { createFakeTime } from '../../lib/panel/fixtures/fake-platform.ts';
import { createLiveClock } from '../../lib/panel/live-clock.ts';
import { createSafeResolver } from '../../lib/panel/safe-text.ts';
import { createTimeFormat } from '../../lib/panel/time-format.ts';
import { PanelToolsProvider } from '../panel-context.ts';
import { FirstRunApp } from './FirstRunApp.tsx';

// React's own switch for tests: effects and updates inside `act` are done when it ends.
(globalThis as { IS_REACT_ACT_ENVIRONMENT?: boolean }).IS_REACT_ACT_ENVIRONMENT = true;
// They come with the engine (entrypoints/panel/engine.ts).
addWords(causes, detect);

const settled = () => new Promise((resolve) => setTimeout(resolve, 0));

/** A recording that is written by hand. */
export function fakeRecording() {
  let log: readonly LogEvent[] = [];
  let isWatched = false;
  const listeners = new Set<() => void>();
  const tell = () => listeners.forEach((listener) => void listener());
  const recording: ExampleRecording = {
    isWatched: () => isWatched,
    log: () => log,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    clear() {
      log = [];
      isWatched = false;
      tell();
    },
  };
  return {
    recording,
    add(events: readonly EventDraft[]) {
      isWatched = true;
      log = [...log, ...events.map((event, i) => ({ ...event, id: `x${log.length + i}` }) as LogEvent)];
      tell();
    },
  };
}

/** The page in a document, with a recording that is written by hand and the words that it is shipped with. */
export async function mountFirstRun() {
  const time = createFakeTime();
  const fake = fakeRecording();
  const did: string[] = [];
  const host = document.createElement('div');
  document.body.append(host);
  let root: Root | null = null;
  const run = (step: () => void) =>
    act(async () => {
      step();
      await settled();
    });
  await run(() => {
    root = createRoot(host);
    root.render(
      <PanelToolsProvider
        value={{
          t: createSafeResolver(createResolver('en', firstRunWords)),
          time: createTimeFormat('en-GB', 'UTC'),
          clock: createLiveClock(time),
          copy: async () => {},
        }}
      >
        <FirstRunApp
          recording={fake.recording}
          diagnose={diagnose}
          exampleBase="about:blank#"
          onSettings={() => did.push('settings')}
          onClose={() => did.push('close')}
        />
      </PanelToolsProvider>,
    );
  });
  const buttons = () => [...host.querySelectorAll<HTMLElement>('button')];
  return {
    host,
    time,
    did,
    run,
    events: exampleEvents(time.now()),
    add: (events: readonly EventDraft[]) => run(() => fake.add(events)),
    text: () => host.textContent ?? '',
    has: (words: string) => buttons().some((one) => one.textContent?.includes(words)),
    click: (words: string) =>
      run(() => {
        const found = buttons().find((one) => one.textContent?.includes(words));
        if (found === undefined) throw new Error(`no “${words}”`);
        found.click();
      }),
    states: () =>
      [...host.querySelectorAll<HTMLElement>('.first-run-step')].map(({ dataset }) => dataset.state),
    unmount: () =>
      run(() => {
        root?.unmount();
        host.remove();
      }),
  };
}
