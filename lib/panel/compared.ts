import type { Diagnosis } from '../classify/types.ts';
import { compare } from '../compare/compare.ts';
import { goodSessions, pieceOfLogout, pieceOfSession } from '../compare/piece.ts';
import type { Comparison, Piece } from '../compare/types.ts';
import type { LogEvent } from '../events/event.ts';

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

export type Compared = { a: Piece; b: Piece; comparison: Comparison };

/** A logout beside another logout or a session of the same log; null where one of them is not there (any more). */
export function compareInLog(
  log: readonly LogEvent[],
  diagnosis: Diagnosis,
  origin: string,
  logoutId: string,
  withId: string,
): Compared | null {
  const of = { log: 'one', origin, events: log, diagnosis };
  const a = pieceOfLogout(of, logoutId);
  const b = pieceOfLogout(of, withId) ?? pieceOfSession(of, withId);
  if (a === null || b === null || a.session?.id === b.session?.id) return null;
  return { a, b, comparison: compare(a, b) };
}
