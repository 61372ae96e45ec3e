/** Named one-shot timers: a name runs once at a time, and all end together. */
export type Timers = {
  /** Runs `run` after `ms`, unless a timer of this name is already under way. */
  start(name: string, ms: number, run: () => void): void;
  cancel(name: string): void;
  isRunning(name: string): boolean;
  cancelAll(): void;
};

/** @param after runs once after `ms` and returns its cancellation. */
export function createTimers(after: (ms: number, run: () => void) => () => void): Timers {
  const running = new Map<string, () => void>();
  return {
    start(name, ms, run) {
      if (running.has(name)) return;
      const stop = after(ms, () => {
        running.delete(name);
        run();
      });
      running.set(name, stop);
    },
    cancel(name) {
      running.get(name)?.();
      running.delete(name);
    },
    isRunning: (name) => running.has(name),
    cancelAll() {
      for (const stop of running.values()) stop();
      running.clear();
    },
  };
}
