import type { EventDraft } from '../events/event.ts';
import type { GapReason } from '../events/gap-reasons.ts';
import type { Dropped, Run } from './types.ts';

const DAY_MS = 24 * 60 * 60 * 1000;

/** What a site's log may hold. Oldest events go first; nothing at or after `keepFrom` goes. */
export type RetentionRules = {
  maxAgeMs: number;
  maxEvents: number;
};

/** Sixty days: three lives of a 20-day refresh token. 300,000 events: what the panel still shows at once. */
export const DEFAULT_RETENTION: RetentionRules = { maxAgeMs: 60 * DAY_MS, maxEvents: 300_000 };

/** Where nobody says when the current session began, the last day counts as such. */
export const PROTECTED_MS = DAY_MS;

/** A page's clock is not further ahead than this of the background's. */
const AHEAD_MS = 60_000;

/**
 * Whether a site's oldest run may go.
 * @param countBefore events in the log including this run's.
 * @param keepFrom beginning of the current session, ms.
 */
export function mayDropRun(
  run: Run,
  countBefore: number,
  rules: RetentionRules,
  now: number,
  keepFrom: number,
): boolean {
  const newest = Math.max(...run.events.map(({ at }) => at));
  // Written while the clock was set ahead: no age can be told, the number counts alone.
  if (newest > now + AHEAD_MS) return countBefore > rules.maxEvents;
  if (newest >= keepFrom) return false;
  return newest < now - rules.maxAgeMs || countBefore > rules.maxEvents;
}

/**
 * Whether a site's oldest run lies before a moment. Times from later than now were written while the clock was set
 * ahead: they say nothing, and a run of nothing else goes with its neighbours. The log's last run stays.
 */
export function liesBefore(run: Run, countBefore: number, cut: number, now: number): boolean {
  if (countBefore <= run.events.length) return false;
  const times = run.events.map(({ at }) => at).filter((at) => at <= now + AHEAD_MS);
  return times.length === 0 || Math.max(...times) < cut;
}

/** The event that stands in the log for what was removed from it, or never stored. */
export function gapDraft(dropped: Dropped, why: GapReason, now: number): EventDraft {
  const { count, from, to } = dropped;
  return { at: now, by: 'derived', kind: 'recording.gap', from, to, why, dropped: count };
}
