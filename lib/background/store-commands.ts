import type { SiteState, StoredSite } from '../messaging/protocol.ts';
import type { Recorder } from '../recorder/index.ts';
import { type Handlers, withOrigin } from './command-types.ts';
import type { ConsoleMonitors } from './console-monitor/index.ts';
import type { KeptRetention } from './kept-retention.ts';
import type { OnPage } from './on-page/index.ts';
import type { PopupCommands } from './popup-commands.ts';
import type { Reminders } from './reminders.ts';
import type { SiteKeeper } from './site-keeper.ts';
import type { Sites } from './sites.ts';
import type { TaughtSites } from './taught-sites.ts';

export type StoreCommandDeps = {
  recorder: Pick<Recorder, 'stored'>;
  sites: Pick<Sites, 'list' | 'get'>;
  taught: Pick<TaughtSites, 'sites' | 'forget'>;
  reminders: Pick<Reminders, 'forget'>;
  keeper: Pick<SiteKeeper, 'unwatch' | 'clear'>;
  monitors: Pick<ConsoleMonitors, 'has'>;
  onPage: Pick<OnPage, 'of'>;
  popup: Pick<PopupCommands, 'hasBadge'>;
  retention: Pick<KeptRetention, 'get' | 'set'>;
  stateOf(origin: string): Promise<SiteState>;
};

type StoreRequest = 'list-stored' | 'retention' | 'set-retention' | 'forget-site';

/** What is kept of all sites together: the options page asks and decides. */
export function createStoreCommands(deps: StoreCommandDeps): Pick<Handlers, StoreRequest> {
  const { recorder, sites, taught, reminders, keeper, monitors, onPage, popup, retention, stateOf } = deps;
  return {
    async 'list-stored'() {
      const stored = new Map((await recorder.stored()).map((one) => [one.site, one]));
      const origins = [...sites.list().map(({ origin }) => origin), ...stored.keys(), ...taught.sites()];
      const listed = [...new Set(origins)].sort().map(async (origin): Promise<StoredSite> => {
        const log = stored.get(origin);
        return {
          ...(await stateOf(origin)),
          eventCount: log?.count ?? 0,
          bytes: log?.bytes ?? 0,
          lastAt: log?.lastAt ?? null,
          blind: sites.get(origin)?.blind ?? [],
          badge: popup.hasBadge(origin),
          consoleMonitor: monitors.has(origin),
          onPage: onPage.of(origin),
        };
      });
      return { sites: await Promise.all(listed) };
    },
    retention: async () => retention.get(),
    /** Keeps it and lets go at once of what it leaves out. */
    async 'set-retention'({ maxAgeDays, maxEvents }) {
      await retention.set({ maxAgeDays, maxEvents });
      return retention.get();
    },
    /** Stops watching, and deletes everything that names the site. Access is the page's to hand back. */
    'forget-site': ({ origin: input }) =>
      withOrigin(input, async (origin) => {
        await reminders.forget(origin);
        await keeper.unwatch(origin);
        // Of a site that is not watched any more this takes the name, too.
        await keeper.clear(origin);
        await taught.forget(origin);
        return { forgotten: origin };
      }),
  };
}
