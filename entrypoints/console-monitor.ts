import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { runMonitor } from '../lib/console-monitor/run-monitor.ts';
import { MONITOR_SCRIPT } from '../lib/console-monitor/script-name.ts';
import type { ConsoleOrder } from '../lib/console-monitor/types.ts';
import { isExtensionAlive, waitForOrders } from '../lib/messaging/waiting-script.ts';

/**
 * Put into the top document of a site whose console monitor is on, and nowhere else. It lives in the extension's own
 * world: what it prints stands in the console of the page, and the page can neither read nor change it.
 */
export default defineUnlistedScript(() => {
  waitForOrders<ConsoleOrder>(MONITOR_SCRIPT, () => {
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
      isAlive: isExtensionAlive,
    });
    return order;
  });
});
