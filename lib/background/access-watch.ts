import type { EventDraft } from '../events/event.ts';
import type { GapReason } from '../events/gap-reasons.ts';
import type { Recorder } from '../recorder/index.ts';
import type { Sites, WatchedSite } from './sites.ts';

export type AccessWatchDeps = {
  sites: Pick<Sites, 'list' | 'get' | 'setAccess'>;
  recorder: Pick<Recorder, 'append' | 'head'>;
  hasAccess(origin: string): Promise<boolean>;
  /** Access to a site is back: reach into what is open. */
  regained(site: string): Promise<void>;
  /** Access to an origin that belongs to a site is back. */
  widened(site: string): Promise<void>;
  now: () => number;
};

export type AccessWatch = {
  /**
   * Asks the browser anew which sites and origins it lets us see, and says in their logs what changed.
   * @param heard the browser just told of a change; else whatever changed did so while nobody listened.
   */
  check(heard: boolean): Promise<void>;
};

const sameList = (a: readonly string[], b: readonly string[]) => a.join(' ') === b.join(' ');

/** Notices access that is taken away, in the browser's menus or settings, and given again. */
export function createAccessWatch(deps: AccessWatchDeps): AccessWatch {
  const { sites, recorder, hasAccess, now } = deps;

  async function lose(site: WatchedSite, blind: string[], heardAt: number | null): Promise<void> {
    const at = heardAt ?? (await recorder.head(site.origin).catch(() => null))?.lastAt ?? now();
    // Before anything is awaited that is not needed: from here on nothing of the site is recorded.
    const saved = sites.setAccess(site.origin, { blind, accessLostAt: at });
    const stopped: EventDraft = { kind: 'recording.stopped', at, by: 'browser', why: 'access-removed' };
    await Promise.all([saved, recorder.append({ site: site.origin, drafts: [stopped] })]);
  }

  async function regain(site: WatchedSite, blind: string[], from: number): Promise<void> {
    const at = now();
    await sites.setAccess(site.origin, { blind, accessLostAt: null });
    const why: GapReason = 'access-removed';
    const gap: EventDraft = {
      kind: 'recording.gap',
      at,
      by: 'derived',
      from: Math.min(from, at),
      to: at,
      why,
    };
    const started: EventDraft = { kind: 'recording.started', at, by: 'browser', why: 'access-given' };
    await recorder.append({ site: site.origin, drafts: [gap, started] });
    await deps.regained(site.origin);
  }

  async function narrow(site: WatchedSite, blind: string[]): Promise<void> {
    await sites.setAccess(site.origin, { blind, accessLostAt: null });
    const lost = blind.filter((origin) => !site.blind.includes(origin));
    const drafts = lost.map(
      (origin): EventDraft => ({
        kind: 'sensor.unread',
        at: now(),
        by: 'browser',
        sensor: 'access',
        what: origin,
        why: 'access-denied',
      }),
    );
    if (drafts.length > 0) await recorder.append({ site: site.origin, drafts });
    if (site.blind.some((origin) => !blind.includes(origin))) await deps.widened(site.origin);
  }

  async function checkSite(origin: string, heardAt: number | null): Promise<void> {
    const before = sites.get(origin);
    if (before === null) return;
    const [isSeen, ...others] = await Promise.all([origin, ...before.origins].map(hasAccess));
    const site = sites.get(origin);
    if (site === null) return;
    const blind = before.origins.filter((_, i) => others[i] !== true);
    if (!isSeen && site.accessLostAt === null) await lose(site, blind, heardAt);
    else if (isSeen && site.accessLostAt !== null) await regain(site, blind, site.accessLostAt);
    else if (isSeen && !sameList(blind, site.blind)) await narrow(site, blind);
  }

  let turn: Promise<void> = Promise.resolve();
  return {
    check(heard) {
      const heardAt = heard ? now() : null;
      turn = turn
        .then(
          async () => void (await Promise.all(sites.list().map(({ origin }) => checkSite(origin, heardAt)))),
        )
        .catch(() => {});
      return turn;
    },
  };
}
