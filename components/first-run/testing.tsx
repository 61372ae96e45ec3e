import { diagnose } from '../../lib/classify/diagnose.ts';
import type { EventDraft, LogEvent } from '../../lib/events/event.ts';
import { causes } from '../../lib/messages/en/causes.ts';
import { detect } from '../../lib/messages/en/detect.ts';
import { addWords } from '../../lib/messages/words.ts';
import type { ExampleRecording } from '../../lib/panel/first-run/example-recording.ts';
import { firstRunWords } from '../../lib/panel/first-run/first-run-words.ts';
import { exampleEvents } from '../../lib/panel/fixtures/example-events.ts';
import { createFakeTime } from '../../lib/panel/fixtures/fake-platform.ts';
import { mountPage } from '../mount-page.tsx';
import { FirstRunApp } from './FirstRunApp.tsx';

// They come with the engine (entrypoints/panel/engine.ts).
addWords(causes, detect);

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
  const page = await mountPage(
    <FirstRunApp
      recording={fake.recording}
      diagnose={diagnose}
      exampleBase="about:blank#"
      onSettings={() => did.push('settings')}
      onClose={() => did.push('close')}
    />,
    { words: firstRunWords, time },
  );
  const { host, run } = page;
  const buttons = () => [...host.querySelectorAll<HTMLElement>('button')];
  return {
    ...page,
    time,
    did,
    events: exampleEvents(time.now()),
    add: (events: readonly EventDraft[]) => run(() => fake.add(events)),
    has: (words: string) => buttons().some((one) => one.textContent?.includes(words)),
    click: (words: string) =>
      run(() => {
        const found = buttons().find((one) => one.textContent?.includes(words));
        if (found === undefined) throw new Error(`no “${words}”`);
        found.click();
      }),
    states: () =>
      [...host.querySelectorAll<HTMLElement>('.first-run-step')].map(({ dataset }) => dataset.state),
  };
}
