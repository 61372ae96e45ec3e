import type { Diagnosis } from '../classify/types.ts';
import { compare } from '../compare/compare.ts';
import { pieceOfLogout, pieceOfSession } from '../compare/piece.ts';
import type { Comparison, Piece } from '../compare/types.ts';
import type { LogEvent } from '../events/event.ts';

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
