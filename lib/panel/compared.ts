import type { Diagnosis } from '../classify/types.ts';
import { goodSessions } from '../compare/good-sessions.ts';

/** What a logout can be compared with: ids of sessions and of logouts, latest first. */
export type ComparedChoices = {
  good: { id: string; at: number }[];
  logouts: { id: string; at: number; code: string }[];
};

/** Older ones are found by choosing a later logout first. */
const GOOD_SHOWN = 8;
const LOGOUTS_SHOWN = 40;

/**
 * What stands beside a logout: sessions that went well, those before it first (the next one on it may go on still), and
 * all other logouts.
 */
export function comparedChoices({ logouts, ...diagnosis }: Diagnosis, logoutId: string): ComparedChoices {
  const logout = logouts.find(({ id }) => id === logoutId);
  const good = goodSessions({ logouts, ...diagnosis }).filter(({ id }) => id !== logout?.sessionId);
  const before = good.filter(({ startedAt }) => startedAt <= (logout?.at ?? 0));
  const after = good.filter((session) => !before.includes(session));
  return {
    good: [...before, ...after].slice(0, GOOD_SHOWN).map(({ id, startedAt }) => ({ id, at: startedAt })),
    logouts: logouts
      .filter(({ id }) => id !== logoutId)
      .slice(-LOGOUTS_SHOWN)
      .reverse()
      .map(({ id, at, code }) => ({ id, at, code })),
  };
}
