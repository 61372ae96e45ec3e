import type { SiteState } from '../messaging/protocol.ts';
import type { Recorder } from '../recorder/index.ts';
import { missingOrigins } from './missing-origins.ts';
import { closedReason } from './origins.ts';
import type { RelatedOrigins } from './related-origins.ts';
import type { Reminders } from './reminders.ts';
import type { Reports } from './reports/index.ts';
import type { SiteKeeper } from './site-keeper.ts';
import type { Sites } from './sites.ts';
import type { TaughtSites } from './taught-sites.ts';

export type SiteStateDeps = {
  recorder: Pick<Recorder, 'head'>;
  sites: Pick<Sites, 'isRecorded' | 'get'>;
  related: Pick<RelatedOrigins, 'of'>;
  taught: Pick<TaughtSites, 'of'>;
  keeper: Pick<SiteKeeper, 'hasAccess' | 'tabsWithoutStacks'>;
  reminders: Pick<Reminders, 'of'>;
  reports: Pick<Reports, 'glance'>;
};

/** How a site stands: what the extension's own pages show of it. */
export async function siteStateOf(deps: SiteStateDeps, origin: string): Promise<SiteState> {
  const { recorder, sites, related, taught, keeper, reminders, reports } = deps;
  const head = await recorder.head(origin);
  const site = sites.get(origin);
  return {
    origin,
    watched: site !== null || sites.isRecorded(origin),
    hasAccess: await keeper.hasAccess(origin),
    closed: closedReason(origin),
    eventCount: head?.count ?? 0,
    tabsWithoutStacks: keeper.tabsWithoutStacks(origin),
    paused: site?.paused === true,
    origins: site?.origins ?? [],
    missingOrigins:
      site === null ? [] : await missingOrigins(site, related.of(origin), (one) => keeper.hasAccess(one)),
    taught: taught.of(origin),
    reminders: reminders.of(origin),
    reports: await reports.glance(origin),
  };
}

/** How a page stands that belongs to no site. */
export const closedState = (closed: SiteState['closed']): SiteState => ({
  origin: '',
  watched: false,
  hasAccess: false,
  closed,
  eventCount: 0,
  tabsWithoutStacks: 0,
  paused: false,
  origins: [],
  missingOrigins: [],
  taught: [],
  reminders: [],
  reports: null,
});
