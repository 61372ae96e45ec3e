import { type PastLogout, pastLogoutOf, pastLogoutsIn } from '../classify/past-logout.ts';
import type { Verdict } from '../classify/types.ts';
import type { Area } from '../platform/area.ts';

/** Verdicts that outlive their events, site by site, on disk. Deleted with the site's log. */
export type PastLogouts = {
  /** Latest last. */
  of(site: string): Promise<PastLogout[]>;
  /** Keeps the verdicts of logouts whose events are about to go. Of private windows nothing may be handed over. */
  keep(site: string, verdicts: readonly Verdict[]): Promise<void>;
  forget(site: string): Promise<void>;
};

/** Some years of a logout every few days; the oldest go first. */
export const PAST_KEPT = 200;

/** A log that is cut between two events of a logout gives it a slightly other moment the next time. */
const SAME_LOGOUT_MS = 1_000;

const keyOf = (site: string) => `past-logouts ${site}`;

export function createPastLogouts(area: Area): PastLogouts {
  const of = async (site: string) => pastLogoutsIn(await area.get(keyOf(site)).catch(() => null));
  return {
    of,
    async keep(site, verdicts) {
      if (verdicts.length === 0) return;
      const known = await of(site);
      const isKnown = ({ at }: Verdict) => known.some((one) => Math.abs(one.at - at) <= SAME_LOGOUT_MS);
      const added = verdicts
        .filter((verdict) => !isKnown(verdict))
        .map((one) => pastLogoutOf(one, site, true));
      if (added.length === 0) return;
      const all = [...known, ...added].sort((a, b) => a.at - b.at);
      await area.set({ [keyOf(site)]: all.slice(-PAST_KEPT) });
    },
    forget: (site) => area.set({ [keyOf(site)]: undefined }),
  };
}
