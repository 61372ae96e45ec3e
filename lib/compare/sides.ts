import type { TextRef } from '../messages/text.ts';
import type { Difference, DifferenceKind, Piece, SideWords } from './types.ts';

/** What is said of a side: nothing was seen there, or these words and the events that show them. */
export const side = (says: TextRef, ...eventIds: (string | null | undefined)[]): SideWords => ({
  says,
  eventIds: [...new Set(eventIds.filter((id) => id != null))],
});

/** A difference; `key` tells it from others of its kind, in the same words from either side. */
export function differs(
  kind: DifferenceKind,
  key: string,
  about: TextRef,
  a: SideWords,
  b: SideWords,
  weight = 0,
): Difference {
  return { id: key === '' ? kind : `${kind} ${key}`, kind, about, a, b, weight };
}

/** Figures this near to each other are the same by the looks of it. */
export function isFar(
  aMs: number,
  bMs: number,
  { ratio, atLeastMs }: { ratio: number; atLeastMs: number },
): boolean {
  const [low, high] = aMs < bMs ? [aMs, bMs] : [bMs, aMs];
  return high - low >= atLeastMs && high >= low * ratio;
}

/** When the session of a piece began: what its times are counted from. */
export const beginOf = ({ session, from }: Piece): number => session?.startedAt ?? from;
