import type { SiteKeeper } from '../site-keeper.ts';
import type { ConsoleMonitors } from './console-monitors.ts';

/** The keeper, for whom a site that is watched no longer has no console monitor either. Forgetting goes this way, too. */
export function endingMonitors(keeper: SiteKeeper, monitors: Pick<ConsoleMonitors, 'set'>): SiteKeeper {
  return {
    ...keeper,
    async unwatch(origin) {
      await monitors.set(origin, false);
      await keeper.unwatch(origin);
    },
  };
}
