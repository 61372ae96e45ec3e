import type { PastLogout } from '../classify/past-logout.ts';
import type { Verdict } from '../classify/types.ts';
import type { FilteredLogout } from './filter-logouts.ts';
import { ALL_SITES } from './logout-filter.ts';

/** One row of the history: a logout of the log, or one of which only the verdict is left or at hand. */
export type HistoryEntry = FilteredLogout & { key: string; at: number } & (
    | { is: 'verdict'; verdict: Verdict }
    | { is: 'past'; past: PastLogout }
  );

/** A log that was cut between two events of a logout may still show it, a little later. */
const SAME_LOGOUT_MS = 1_000;

/**
 * The rows that a choice of site shows, oldest first. Another site's logouts stand among the own ones only where all
 * sites are asked for; their logs are never mixed.
 * @param site as in LogoutFilter
 */
export function historyEntries(
  logouts: readonly Verdict[],
  past: readonly PastLogout[],
  elsewhere: readonly PastLogout[],
  site: string | null,
): HistoryEntry[] {
  const own = logouts.map(
    (verdict): HistoryEntry => ({ ...common(verdict), key: verdict.id, is: 'verdict', verdict }),
  );
  const gone = past.filter(
    ({ at }) => !logouts.some((verdict) => Math.abs(verdict.at - at) <= SAME_LOGOUT_MS),
  );
  const others = elsewhere.filter((one) => site === ALL_SITES || one.site === site);
  const shown = site === null || site === ALL_SITES ? [...own, ...gone.map(entryOf)] : [];
  return [...shown, ...others.map(entryOf)].sort((a, b) => a.at - b.at);
}

function entryOf(past: PastLogout): HistoryEntry {
  return { ...common(past), key: `${past.site} ${past.at}`, is: 'past', past };
}

function common({ at, type, code, title, confidence, location, context }: FilteredLogout & { at: number }) {
  return { at, type, code, title, confidence, location, context };
}

/** Sites that have logouts here, with how many, in the order of their names. */
export function sitesOf(elsewhere: readonly PastLogout[]): { site: string; count: number }[] {
  const counts = new Map<string, number>();
  for (const { site } of elsewhere) counts.set(site, (counts.get(site) ?? 0) + 1);
  return [...counts].map(([site, count]) => ({ site, count })).sort((a, b) => (a.site < b.site ? -1 : 1));
}
