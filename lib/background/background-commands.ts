import { createCommands } from './commands.ts';
import type { OnPage } from './on-page/index.ts';
import type { BackgroundOptions } from './options.ts';
import { createPopupCommands } from './popup-commands.ts';
import { createRehearsals } from './rehearsals.ts';
import type { Reminders } from './reminders.ts';
import type { Reports } from './reports/index.ts';
import { retainNow } from './retain.ts';
import type { State } from './state.ts';
import type { TabRouting } from './tab-routing.ts';
import type { WantedSites } from './wanted-sites.ts';

export type BackgroundCommandDeps = {
  options: BackgroundOptions;
  platform: BackgroundOptions['platform'];
  say: NonNullable<BackgroundOptions['say']>;
  state: State;
  routing: TabRouting;
  reminders: Reminders;
  reports: Reports;
  onPage: OnPage;
  wanted: WantedSites;
};

/** The commands of the extension's own pages, with everything of the background that they need. */
export function createBackgroundCommands(deps: BackgroundCommandDeps): ReturnType<typeof createCommands> {
  const { options, platform, say, state, routing, reminders, reports, onPage, wanted } = deps;
  const { sites, related, taught, past, recorder, keeper, glances, badgeSites, badges, monitors, retention } =
    state;
  const { now } = options;
  const addressOf = async (tabId: number) => {
    const [top] = (await platform.navigation.frames(tabId)).filter(({ frameId }) => frameId === 0);
    return top?.url ?? (await platform.tabs.get(tabId))?.url ?? null;
  };
  const siteOfTab = (tabId: number) => routing.siteOfTab(tabId);
  return createCommands({
    recorder,
    sites,
    related,
    taught,
    past,
    keeper,
    reminders,
    reports,
    onPage,
    rehearsals: createRehearsals({
      platform,
      recorder,
      isRecorded: (origin) => sites.isRecorded(origin),
      tabsOf: (site) => routing.tabsOf(site),
      now,
    }),
    fingerprinterOf: options.fingerprinterOf,
    exportTimeline: options.exportTimeline,
    ...(options.languageOf === undefined ? {} : { languageOf: options.languageOf }),
    generator: options.generator,
    addressOf,
    isTab: async (tabId) => (await platform.tabs.get(tabId)) !== null,
    siteOfTab,
    popup: createPopupCommands({
      page: {
        addressOf,
        siteOfTab,
        hasAccess: keeper.hasAccess,
        probe: options.probe ?? (async () => ({ refused: false, contentType: '' })),
      },
      glances,
      badgeSites,
      badges,
      wanted,
      seesPrivate: options.seesPrivate ?? (async () => true),
    }),
    monitors,
    fetchText: options.fetchText,
    retention: {
      get: retention.get,
      async set(rules) {
        await retention.set(rules);
        await retainNow(recorder, now, retention.rules, taught.of, past.keep);
      },
    },
    say,
    now,
  });
}
