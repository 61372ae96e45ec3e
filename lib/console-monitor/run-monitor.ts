import { logoutLines } from './logout-lines.ts';
import { createMonitor } from './monitor.ts';
import { type PageConsole, printGroup, printLine, printState } from './print.ts';
import { EVERY_MS } from './thresholds.ts';
import { STARTING } from './token-lines.ts';
import type { ConsoleOrder, Line } from './types.ts';

/** What the monitor needs of the document that it runs in. */
export type MonitorWorld = {
  origin: string;
  console: PageConsole;
  now(): number;
  /** @returns what takes it back */
  after(delayMs: number, run: () => void): () => void;
  isHidden(): boolean;
  /** The document came into view. @returns what ends it */
  onShown(listener: () => void): () => void;
  /** Whether the extension that put it here is still the one at work. */
  isAlive(): boolean;
};

export type RunningMonitor = {
  /** @returns whether it was taken: an order for another origin is not */
  order(order: ConsoleOrder): boolean;
};

/**
 * Prints what the background tells, and goes on by its own timers while that sleeps or was killed. In a document that
 * nobody looks at only what is new is printed; all lines follow as it comes into view. Ends with the extension that it
 * came from.
 */
export function runMonitor(world: MonitorWorld): RunningMonitor {
  const { console, now } = world;
  let monitor = createMonitor();
  let isOn = false;
  let lastAllAt = 0;
  let cancel = () => {};
  let unlisten = () => {};

  const print = (lines: Line[]) => lines.forEach((line) => void printLine(console, line));

  function stop(): void {
    isOn = false;
    monitor = createMonitor();
    cancel();
    unlisten();
  }

  function tick(): void {
    cancel();
    if (!world.isAlive()) {
      stop();
      return;
    }
    const sinceMs = now() - lastAllAt;
    // Less than nothing where the clock was set back.
    const isDue = sinceMs >= EVERY_MS || sinceMs < 0;
    const onlyNews = world.isHidden() || !isDue;
    print(monitor.tick(now(), onlyNews));
    if (!onlyNews) lastAllAt = now();
    wait();
  }

  function wait(): void {
    cancel();
    const next = monitor.nextAt(now());
    const leftMs = lastAllAt + EVERY_MS - now();
    const dueMs = world.isHidden() ? EVERY_MS : Math.min(EVERY_MS, Math.max(0, leftMs));
    cancel = world.after(next === null ? dueMs : Math.min(dueMs, next - now()), tick);
  }

  return {
    order({ site, tokens, logouts, state }) {
      if (site !== world.origin) return false;
      if (tokens === null) {
        if (isOn) stop();
        return true;
      }
      if (!isOn) {
        isOn = true;
        unlisten = world.onShown(tick);
      }
      for (const note of logouts) for (const group of logoutLines(note)) printGroup(console, group);
      const lines = monitor.told(tokens, now());
      print(lines);
      if (lines[0] === STARTING) lastAllAt = now();
      if (state !== null) printState(console, state);
      wait();
      return true;
    },
  };
}
