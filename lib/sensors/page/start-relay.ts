import {
  createOutbox,
  type Outbox,
  type OutboxConnection,
  type OutboxWorld,
} from '../../messaging/outbox.ts';
import type { HookWord } from '../../messaging/page-channel.ts';
import { listenToHook } from '../../messaging/page-channel-listener.ts';
import { createOccasions } from './occasions.ts';
import type { PageSensorContext, Sensor } from './sensor.ts';

/** Random name of this relay's sequence: at most 26 letters and digits. */
const randomId = (): string =>
  crypto.getRandomValues(new BigUint64Array(2)).reduce((id, part) => id + part.toString(36), '');

/**
 * Runs the sensors of one document and sends what they observe.
 * @param connect opens a port to the background, or gives null where the extension is gone.
 * @returns the outbox, whose `stop()` ends everything and whose `isStopped` tells that it has ended; `isHooked`
 *   whether changes have witnesses; `tell` says what we did to the storage ourselves (a rehearsal of the user's).
 */
export function startRelay(
  window: Window,
  sensors: readonly Sensor[],
  connect: (hear: Parameters<OutboxWorld['connect']>[0]) => OutboxConnection | null,
): Outbox & { isHooked(): boolean; tell(word: HookWord): void } {
  const { document } = window;
  const isTopFrame = window.top === window;
  const now = (): number => Date.now();
  const words = new Set<(word: HookWord) => void>();
  const stops: (() => void)[] = [];
  let isLeaving = false;
  const stopSensors = (): void => {
    for (const stop of stops.splice(0)) stop();
  };

  const outbox = createOutbox(randomId(), {
    now,
    after(ms, run) {
      const timer = setTimeout(run, ms);
      return () => clearTimeout(timer);
    },
    soon: (run) => queueMicrotask(run),
    connect,
    stopped: stopSensors,
  });

  const occasions = createOccasions(window, isTopFrame);
  stops.push(() => occasions.stop());
  const link = listenToHook(document, (word) => {
    if (word.type === 'dropped') outbox.noteDropped(word.count, word.from, word.to);
    for (const listener of words) listener(word);
    if (word.type === 'dropped') occasions.tell('refused');
    if (isLeaving) outbox.flush();
  });
  stops.push(() => link.close());

  const context: PageSensorContext = {
    emit: (observation) => outbox.emit(observation),
    now,
    window,
    document,
    isTopFrame,
    isHooked: () => link.linked,
    onWord(listener) {
      words.add(listener);
      return () => words.delete(listener);
    },
    occasions,
  };
  for (const sensor of sensors) {
    if (sensor.topFrameOnly && !isTopFrame) continue;
    try {
      stops.push(sensor.start(context));
    } catch {
      outbox.emit({ type: 'unread', sensor: sensor.id, what: 'start', why: 'failed' });
    }
  }
  // After every sensor's own listener: what they found last leaves with the document.
  const unlisten = occasions.on((occasion) => {
    isLeaving = occasion === 'leaving' || (isLeaving && occasion !== 'restored');
    if (occasion === 'leaving') outbox.flush();
    if (occasion === 'restored') outbox.reconnect();
  });
  stops.push(unlisten);
  // The extension may have gone while the sensors were starting.
  if (outbox.isStopped) stopSensors();
  const tell = (word: HookWord): void => {
    for (const listener of words) listener(word);
  };
  return Object.assign(outbox, { isHooked: () => link.linked, tell });
}
