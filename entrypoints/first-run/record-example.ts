import { serveRelay } from '../../lib/background/relay-ports.ts';
import { type EventDraft, guardEvent } from '../../lib/events/event.ts';
import type { Intake } from '../../lib/intake/types.ts';
import type { Channel } from '../../lib/messaging/channel.ts';
import type { ExampleRecording } from '../../lib/panel/first-run/example-recording.ts';
import { EXAMPLE_ORIGIN } from '../../lib/panel/first-run/example-site.ts';
import { createLogBuffer } from '../../lib/panel/log-buffer.ts';

export type ExampleRecorder = ExampleRecording & {
  /** A watched document of the example has begun. */
  connect(channel: Channel): void;
  /** It shows another page. @param path of the example, like `/signin` */
  navigated(path: string, navigation: 'load' | 'history'): void;
};

const TAB = { tabId: 1, url: `${EXAMPLE_ORIGIN}/`, isPrivate: false, cookieStoreId: '0' };
const DOCUMENT = { tabId: TAB.tabId, frameId: 0, documentId: null };

/**
 * Records the example as the background records a site: the same relay, guards and intake, with a key made for this
 * page. What differs is where it ends: in memory, so that it meets no real site and is gone with the page.
 * @param ownBase address of the example's folder in the extension; in the log it reads as `EXAMPLE_ORIGIN`
 */
export function createExampleRecorder(
  makeIntake: () => Promise<Intake>,
  ownBase: string,
  now: () => number,
): ExampleRecorder {
  const buffer = createLogBuffer();
  const listeners = new Set<() => void>();
  let intake: Promise<Intake> | null = null;
  let count = 0;
  let isWatched = false;
  /** Grows with `clear`: what is on its way then belongs to nothing any more. */
  let era = 0;

  function add(drafts: readonly EventDraft[], of = era): void {
    if (of !== era) return;
    const events = drafts.map((draft) => ({ ...draft, id: `example.${++count}` }));
    buffer.add(events.filter((event) => guardEvent(event).ok));
    for (const listener of [...listeners]) listener();
  }
  const intakeNow = () => {
    intake ??= makeIntake();
    return intake;
  };
  /** A call stack names the extension's own files, which the intake rightly leaves out: here they are the site's. */
  const asOfSite = (message: unknown): unknown =>
    JSON.parse(JSON.stringify(message).replaceAll(ownBase, EXAMPLE_ORIGIN));

  return {
    connect(channel) {
      const began = era;
      isWatched = true;
      add([{ kind: 'recording.started', at: now(), by: 'user', why: 'watched' }]);
      const readable: Channel = {
        ...channel,
        onMessage: (listener) => channel.onMessage((message) => listener(asOfSite(message))),
      };
      serveRelay(
        readable,
        { tab: TAB, frameId: 0, origin: EXAMPLE_ORIGIN, documentId: null },
        {
          siteOf: () => ({ origin: EXAMPLE_ORIGIN, isPrivate: false, cookieStoreId: null }),
          isRecorded: () => began === era,
          async record(_site, observations) {
            const ready = await intakeNow();
            const made = await Promise.all(observations.map(({ make }) => make(ready)));
            add(made.flat(), began);
          },
          errands: { beginLast: () => ({ n: 0 }), end: () => {}, heard: () => {} },
          isKnownJump: () => false,
          now,
        },
      );
    },
    navigated(path, navigation) {
      const began = era;
      const at = now();
      void intakeNow()
        .then((ready) => ready.fromNavigation({ ...DOCUMENT, url: EXAMPLE_ORIGIN + path, navigation, at }))
        .then((drafts) => add(drafts, began));
    },
    isWatched: () => isWatched,
    log: () => buffer.log(),
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    clear() {
      era += 1;
      isWatched = false;
      buffer.clear();
      for (const listener of [...listeners]) listener();
    },
  };
}
