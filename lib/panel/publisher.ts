import { type Judged, nextLookAt } from './diagnosis.ts';
import type { PanelTime } from './platform.ts';

/** Shortest pause between two publications of new events, and how much longer than judging it has to be. */
const PUBLISH_EVERY_MS = 50;
const JUDGE_SHARE = 4;
const LONGEST_PAUSE_MS = 2_000;
/** Browsers run a timer beyond this at once. */
const LONGEST_TIMER_MS = 2_147_483_647;

export type Publisher = {
  /** Publishes and judges now. */
  now(): void;
  /** Publishes within a pause that grows with the cost of judging, so that a flood leaves the panel usable. */
  soon(): void;
  /** Ends all timers: the panel is hidden, or the log void. */
  rest(): void;
};

/**
 * Decides when new events are shown, and when a log that does not change is judged again: a provisional verdict
 * becomes final, a credential reaches its expiry. Runs no timer while the panel is hidden.
 * @param publish shows what was collected, as of the given time
 * @param look judges the same log as of the given time
 */
export function createPublisher(
  time: PanelTime,
  publish: (asOf: number) => void,
  look: (asOf: number) => void,
  judged: () => Judged,
): Publisher {
  let cancelSoon: (() => void) | null = null;
  let cancelLook: (() => void) | null = null;
  let costMs = 0;

  function lookAgainLater(): void {
    cancelLook?.();
    cancelLook = null;
    if (!time.visible()) return;
    const at = nextLookAt(judged().diagnosis, time.now());
    if (at === null) return;
    const delayMs = Math.min(Math.max(at - time.now(), 0) + 1, LONGEST_TIMER_MS);
    cancelLook = time.after(delayMs, () => {
      look(time.now());
      lookAgainLater();
    });
  }

  function now(): void {
    cancelSoon?.();
    cancelSoon = null;
    const begunAt = time.now();
    publish(begunAt);
    lookAgainLater();
    costMs = time.now() - begunAt;
  }

  return {
    now,
    soon() {
      if (cancelSoon !== null || !time.visible()) return;
      cancelSoon = time.after(
        Math.min(Math.max(PUBLISH_EVERY_MS, costMs * JUDGE_SHARE), LONGEST_PAUSE_MS),
        now,
      );
    },
    rest() {
      cancelSoon?.();
      cancelLook?.();
      cancelSoon = null;
      cancelLook = null;
    },
  };
}
