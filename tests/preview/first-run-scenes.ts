import type { EventDraft } from '../../lib/events/event.ts';
import { exampleEvents } from '../../lib/panel/fixtures/example-events.ts';

/** States of the first run, by name: what was recorded of the example. `nowMs` is the browser's time. */
export const firstRunScenes: Record<string, (nowMs: number) => readonly EventDraft[]> = {
  'first-run': () => [],
  'first-run-watched': (now) => exampleEvents(now).watched,
  'first-run-in': (now) => {
    const { watched, signedIn } = exampleEvents(now - 5_000);
    return [...watched, ...signedIn];
  },
  'first-run-out': (now) => Object.values(exampleEvents(now - 12_000)).flat(),
};
