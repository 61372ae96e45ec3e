import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { type RunningMonitor, runMonitor } from '../lib/console-monitor/run-monitor.ts';
import { MONITOR_SCRIPT } from '../lib/console-monitor/script-name.ts';
import type { ConsoleOrder } from '../lib/console-monitor/types.ts';

type Runtime = { id?: string };
type Namespaces = { browser?: { runtime?: Runtime }; chrome?: { runtime?: Runtime } };
type Waiting = { document: Document; isAlive(): boolean; order: RunningMonitor['order'] };

/**
 * Put into the top document of a site whose console monitor is on, and nowhere else. It lives in the extension's own
 * world: what it prints stands in the console of the page, and the page can neither read nor change it.
 */
export default defineUnlistedScript(() => {
  const world = globalThis as unknown as Record<symbol, Waiting | undefined>;
  const name = Symbol.for(MONITOR_SCRIPT);
  const isAlive = (): boolean => {
    try {
      const { browser, chrome } = globalThis as Namespaces;
      return (browser?.runtime ?? chrome?.runtime)?.id !== undefined;
    } catch {
      return false;
    }
  };
  const waiting = world[name];
  if (waiting?.document === document && waiting.isAlive()) return;
  const { order } = runMonitor({
    origin: location.origin,
    console,
    now: () => Date.now(),
    after(delayMs, run) {
      const timer = setTimeout(run, delayMs);
      return () => clearTimeout(timer);
    },
    isHidden: () => document.hidden,
    onShown(listener) {
      const changed = () => {
        if (!document.hidden) listener();
      };
      document.addEventListener('visibilitychange', changed);
      return () => document.removeEventListener('visibilitychange', changed);
    },
    isAlive,
  });
  world[name] = { document, isAlive, order: (wanted: ConsoleOrder) => order(wanted) };
});
