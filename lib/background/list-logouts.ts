import { diagnose } from '../classify/diagnose.ts';
import { type PastLogout, pastLogoutOf } from '../classify/past-logout.ts';
import type { Recorder } from '../recorder/index.ts';
import { PAST_KEPT, type PastLogouts } from './past-logouts.ts';
import type { TaughtSites } from './taught-sites.ts';

type Deps = {
  recorder: Pick<Recorder, 'sites' | 'readOnDisk'>;
  past: Pick<PastLogouts, 'of'>;
  taught: Pick<TaughtSites, 'of'>;
  now: () => number;
};

/** Answer to `list-logouts`. `others`: how many other sites have a log; `elsewhere` is null where nobody asked for it. */
export type LogoutList = { past: PastLogout[]; others: number; elsewhere: PastLogout[] | null };

/**
 * Logouts that a panel of a site cannot see in its log: those whose events are gone, and, where asked for, all of every
 * other site. Each log is judged by itself; no private window's is.
 */
export async function listLogouts(deps: Deps, origin: string, wantsElsewhere: boolean): Promise<LogoutList> {
  const past = await deps.past.of(origin);
  const others = (await deps.recorder.sites()).filter((site) => site !== origin);
  if (!wantsElsewhere) return { past, others: others.length, elsewhere: null };
  const elsewhere: PastLogout[] = [];
  for (const site of others) {
    const gone = await deps.past.of(site);
    const events = await deps.recorder.readOnDisk(site);
    const { logouts } = diagnose(events, { asOf: deps.now(), site, taught: deps.taught.of(site) });
    const kept = logouts.slice(-PAST_KEPT).map((verdict) => pastLogoutOf(verdict, site, false));
    elsewhere.push(...withoutTwins(gone, kept), ...kept);
  }
  return { past, others: others.length, elsewhere: elsewhere.sort((a, b) => a.at - b.at) };
}

/** What the log still shows is told once, with its events. */
function withoutTwins(gone: readonly PastLogout[], kept: readonly PastLogout[]): PastLogout[] {
  return gone.filter(({ at }) => !kept.some((one) => Math.abs(one.at - at) <= 1_000));
}
