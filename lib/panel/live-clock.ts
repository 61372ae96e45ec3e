import type { PanelTime } from './platform.ts';

/** The time, once a second, for the texts that show it. Fits React's `useSyncExternalStore`. */
export type LiveClock = {
  subscribe(listener: () => void): () => void;
  /** Time of the last tick, ms; does not move between ticks. */
  nowMs(): number;
};

const TICK_MS = 1_000;

/**
 * One timer for all countdowns, on whole seconds. No timer runs while nobody listens or the panel is hidden; on
 * return all texts are right at once.
 */
export function createLiveClock(time: PanelTime): LiveClock {
  const listeners = new Set<() => void>();
  let nowMs = time.now();
  let cancel: (() => void) | null = null;
  let endVisibility: (() => void) | null = null;

  function tick(): void {
    nowMs = time.now();
    schedule();
    for (const listener of [...listeners]) listener();
  }
  function schedule(): void {
    cancel?.();
    cancel = null;
    if (listeners.size > 0 && time.visible()) cancel = time.after(TICK_MS - (time.now() % TICK_MS), tick);
  }
  function visibilityChanged(): void {
    if (time.visible()) tick();
    else schedule();
  }

  return {
    subscribe(listener) {
      listeners.add(listener);
      if (listeners.size === 1) {
        nowMs = time.now();
        endVisibility = time.onVisibility(visibilityChanged);
        schedule();
      }
      return () => {
        if (!listeners.delete(listener) || listeners.size > 0) return;
        endVisibility?.();
        endVisibility = null;
        schedule();
      };
    },
    nowMs: () => nowMs,
  };
}

/** A clock that stands at the moment that a file is about: nothing in it goes on. */
export function createStoppedClock(atMs: number): LiveClock {
  return { subscribe: () => () => {}, nowMs: () => atMs };
}
