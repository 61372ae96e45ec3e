import { ageDiffers } from './age-differs.ts';
import { answersDiffer } from './answers-differ.ts';
import { causeDiffers } from './cause-differs.ts';
import { credentialsDiffer } from './credentials-differ.ts';
import { idleDiffers } from './idle-differs.ts';
import { parting } from './parting.ts';
import { buildDiffers, clocksDiffer, sleepDiffers, tabsDiffer } from './surroundings-differ.ts';
import {
  type Comparison,
  DIFFERENCE_KINDS,
  type Difference,
  type DifferenceRule,
  type Piece,
} from './types.ts';

const RULES: readonly DifferenceRule[] = [
  causeDiffers,
  idleDiffers,
  ageDiffers,
  answersDiffer,
  credentialsDiffer,
  clocksDiffer,
  tabsDiffer,
  sleepDiffers,
  buildDiffers,
];

/** More differences than this are no answer any more. */
const SHOWN = 12;

/**
 * What differs between two sessions, the most important first: where their courses part, how they ended, limits and
 * lifetimes, answers, credentials, clocks, and what was around. Pure; knows no clock. Says nothing of what is equal, and
 * nothing of what differs in any two sessions (files, reports, which call came first). Compared with itself a session
 * gives nothing; exchanging the sides exchanges them in every difference.
 * @param shown so many are answered, the rest is counted
 */
export function compare(a: Piece, b: Piece, shown = SHOWN): Comparison {
  const parted = parting(a, b);
  const rest = RULES.flatMap((rule) => rule(a, b)).sort(byImportance);
  const all = parted === null ? rest : [parted.difference, ...withoutAnswer(rest, parted.difference)];
  return {
    common: parted?.common ?? null,
    differences: all.slice(0, shown),
    more: Math.max(0, all.length - shown),
  };
}

function byImportance(one: Difference, two: Difference): number {
  const rank = ({ kind }: Difference) => DIFFERENCE_KINDS.indexOf(kind);
  return rank(one) - rank(two) || two.weight - one.weight || (one.id < two.id ? -1 : one.id > two.id ? 1 : 0);
}

/** The answer that the courses part at has been told, with both sides of it. */
function withoutAnswer(differences: readonly Difference[], { a, b }: Difference): Difference[] {
  const told = (side: Difference['a'], parted: Difference['a']) =>
    parted.eventIds.some((id) => side.eventIds.includes(id));
  return differences.filter((one) => one.kind !== 'answer' || !(told(one.a, a) && told(one.b, b)));
}
