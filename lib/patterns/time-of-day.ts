import type { Verdict } from '../classify/types.ts';
import { isByHand, type PatternRule, patternOf } from './define.ts';

const DAY_MS = 24 * 60 * 60_000;
const MINUTE_MS = 60_000;

/** A job that runs once a day ends sessions within so long of one time of day. */
const WINDOW_MS = 10 * MINUTE_MS;

/** When it ended has to be known this well: a refusal in the morning may be of a session that ended at night. */
const KNOWN_WITHIN_MS = WINDOW_MS;

/** Ended by their own clock, wherever in the day that is. */
const OWN_CLOCK = new Set(['SERVER_IDLE_TIMEOUT', 'CLIENT_IDLE_TIMEOUT', 'ABSOLUTE_TIMEOUT']);

/**
 * Logouts on several days within minutes of one time of day: a nightly job, a restart, a deployment. Times are UTC.
 * Sessions that were used before and after that time on a day, and lived, speak against it.
 */
export const timeOfDay: PatternRule = ({ logouts, lives }) => {
  const acceptedAt = new Map(lives.map((life) => [life.session.id, life.lastAcceptedAt]));
  const candidates = logouts
    .filter((verdict) => {
      const lastAt = acceptedAt.get(verdict.sessionId) ?? verdict.at;
      if (isByHand(verdict) || verdict.type === 'TOKEN_EXPIRED' || OWN_CLOCK.has(verdict.code)) return false;
      return verdict.at - lastAt <= KNOWN_WITHIN_MS;
    })
    .sort((a, b) => clockOf(a.at) - clockOf(b.at));
  const group = oneADay(densest(candidates));
  const [first] = group;
  if (!first) return null;
  const times = group.map(({ at }) => clockOf(at) + (clockOf(at) < clockOf(first.at) ? DAY_MS : 0));
  const [from, to] = [Math.min(...times), Math.max(...times)];
  const crossings = lives.filter(({ session, lastAcceptedAt }) =>
    lastAcceptedAt === null ? false : crosses(session.startedAt, lastAcceptedAt, from, to),
  ).length;
  return patternOf(
    'time-of-day',
    group,
    crossings,
    { from: clockText(from), to: clockText(to) },
    {
      timeOfDayMs: times.map((time) => time % DAY_MS),
      estimateMs: Math.round((from + to) / 2) % DAY_MS,
      spreadMs: Math.round((to - from) / 2),
    },
  );
};

const clockOf = (at: number) => ((at % DAY_MS) + DAY_MS) % DAY_MS;

/** The largest group within one window of the day; `sorted` by time of day. The day is a circle. */
function densest(sorted: readonly Verdict[]): Verdict[] {
  const around = [...sorted, ...sorted];
  let best: Verdict[] = [];
  let from = 0;
  for (const [to, last] of around.entries()) {
    const turn = (index: number) => (index >= sorted.length ? DAY_MS : 0);
    const timeAt = (index: number) => clockOf((around[index] as Verdict).at) + turn(index);
    while (clockOf(last.at) + turn(to) - timeAt(from) > WINDOW_MS) from += 1;
    if (to - from + 1 > best.length && to - from < sorted.length) best = around.slice(from, to + 1);
  }
  return best;
}

/** One logout a day: several on one day are one event of the server's. */
function oneADay(group: readonly Verdict[]): Verdict[] {
  const days = new Map<number, Verdict>();
  for (const verdict of group) {
    const day = Math.floor((verdict.at + DAY_MS / 2 - clockOf(group[0]?.at ?? 0)) / DAY_MS);
    if (!days.has(day)) days.set(day, verdict);
  }
  return [...days.values()].sort((a, b) => a.at - b.at);
}

/** A session that began before the window and was accepted after it, on the same day. */
function crosses(startedAt: number, acceptedAt: number, from: number, to: number): boolean {
  const next = startedAt + ((from - WINDOW_MS - clockOf(startedAt) + 2 * DAY_MS) % DAY_MS);
  return acceptedAt > next + (to - from) + 2 * WINDOW_MS;
}

/** `03:05 UTC`, the same in every language. */
function clockText(ms: number): string {
  const minutes = Math.floor((ms % DAY_MS) / MINUTE_MS);
  const two = (value: number) => String(value).padStart(2, '0');
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}
