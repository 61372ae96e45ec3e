import type { SiteState, StoredSite } from '../messaging/protocol.ts';
import type { Retention } from '../messaging/retention-limits.ts';
import type { Recorder } from '../recorder/index.ts';
import type { KeptRetention } from './kept-retention.ts';
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
  badges: Pick<PopupCommands, 'hasBadge' | 'setBadge'>;
  retention: Pick<KeptRetention, 'get' | 'set'>;
  stateOf(origin: string): Promise<SiteState>;
};

/** What is kept of all sites together: the options page asks and decides. */
export type StoreCommands = {
  list(): Promise<StoredSite[]>;
  retention(): Retention;
  /** Keeps it and lets go at once of what it leaves out. */
  setRetention(retention: Retention): Promise<Retention>;
  /** Stops watching, and deletes everything that names the site. Access is the page's to hand back. */
  forget(origin: string): Promise<{ forgotten: string }>;
};

export function createStoreCommands(deps: StoreCommandDeps): StoreCommands {
  const { recorder, sites, taught, reminders, keeper, badges, retention, stateOf } = deps;
  return {
    async list() {
      const stored = new Map((await recorder.stored()).map((one) => [one.site, one]));
      const origins = [...sites.list().map(({ origin }) => origin), ...stored.keys(), ...taught.sites()];
      return Promise.all(
        [...new Set(origins)].sort().map(async (origin) => {
          const log = stored.get(origin);
          return {
            ...(await stateOf(origin)),
            eventCount: log?.count ?? 0,
            bytes: log?.bytes ?? 0,
            lastAt: log?.lastAt ?? null,
            blind: sites.get(origin)?.blind ?? [],
            badge: badges.hasBadge(origin),
          };
        }),
      );
    },
    retention: () => retention.get(),
    async setRetention(wanted) {
      await retention.set(wanted);
      return retention.get();
    },
    async forget(origin) {
      await badges.setBadge(origin, false);
      await reminders.forget(origin);
      await keeper.unwatch(origin);
      // Of a site that is not watched any more this takes the name, too.
      await keeper.clear(origin);
      await taught.forget(origin);
      return { forgotten: origin };
    },
  };
}
