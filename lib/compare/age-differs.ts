import { text } from '../messages/text.ts';
import { beginOf, differs, isFar, side } from './sides.ts';
import type { DifferenceRule, Piece } from './types.ts';

/** No two sessions are equally old; twice as old is worth a word. */
const FAR = { ratio: 2, atLeastMs: 60_000 };

/** How old the sessions became, where both were seen from their sign-in on. */
export const ageDiffers: DifferenceRule = (a, b) => {
  const [ageA, ageB] = [ageOf(a), ageOf(b)];
  if (ageA === null || ageB === null || !isFar(ageA, ageB, FAR)) return [];
  return [differs('age', '', text('compare.about.age'), words(a, ageA), words(b, ageB))];
};

function ageOf({ session, verdict, life, ...piece }: Piece): number | null {
  if (session?.start !== 'login') return null;
  if (verdict !== null) return verdict.sessionAgeMs;
  const until = life?.lastAcceptedAt ?? null;
  return until === null ? null : Math.max(0, until - beginOf({ session, verdict, life, ...piece }));
}

function words({ verdict, life }: Piece, ageMs: number) {
  const says = text(verdict === null ? 'compare.age.lasted' : 'compare.age.at-end', {
    duration: { durationMs: ageMs },
  });
  return side(says, verdict === null ? life?.lastAcceptedEventId : verdict.incident.firstLink.eventId);
}
