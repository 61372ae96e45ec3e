import { text } from '../messages/text.ts';
import { endpointOf } from './endpoint.ts';
import { beginOf, differs, side } from './sides.ts';
import { type Step, stepsOf, stepText } from './steps.ts';
import type { CommonStep, Difference, Piece } from './types.ts';

/** `step` alone on its side, ms after the beginning of its session. */
type Lone = { step: Step; afterMs: number; isA: boolean };

/**
 * Where the courses of two sessions part: the first step, counted from the sign-in, that the other side never took.
 * What went as it should counts only where the other session lasted long enough to come to it. Where both took the same
 * steps and one of them ended by what the other survived, they part there. Linear in both.
 */
export function parting(a: Piece, b: Piece): { difference: Difference; common: CommonStep | null } | null {
  const [stepsA, stepsB] = [stepsOf(a), stepsOf(b)];
  const lone = [...loneSteps(a, stepsA, b, stepsB, true), ...loneSteps(b, stepsB, a, stepsA, false)].reduce<
    Lone | undefined
  >((first, next) => (first === undefined || isEarlier(next, first) ? next : first), undefined);
  const found = lone ?? survived(a, stepsA, b, stepsB);
  if (found === undefined) return null;
  const { step, isA, afterMs } = found;
  const [mine, others] = isA ? [stepsA, stepsB] : [stepsB, stepsA];
  const own = side(
    text('compare.parting.step', { what: { text: step.says }, after: { durationMs: afterMs } }),
    step.eventId,
  );
  const other = others.find(({ subject }) => subject === step.subject) ?? takenThere(step, isA ? b : a);
  const how = lone === undefined ? 'survived' : 'instead';
  const theirs =
    other === null
      ? side(text('compare.parting.never'))
      : side(text(`compare.parting.${how}`, { what: { text: other.says } }), other.eventId);
  const difference = differs(
    'parting',
    step.key,
    text('compare.about.parting'),
    isA ? own : theirs,
    isA ? theirs : own,
  );
  return { difference, common: commonBefore(step, mine, others, isA) };
}

function loneSteps(
  mine: Piece,
  steps: readonly Step[],
  other: Piece,
  others: readonly Step[],
  isA: boolean,
): Lone[] {
  const known = new Set(others.map(({ key }) => key));
  const lastedMs = other.to - beginOf(other);
  const found = steps.find(
    ({ key, at, isTrouble }) => !known.has(key) && (isTrouble || at - beginOf(mine) <= lastedMs),
  );
  return found === undefined ? [] : [{ step: found, afterMs: Math.max(0, found.at - beginOf(mine)), isA }];
}

/** The last time that the other side asked the same and was answered as it should be. */
function takenThere({ endpoint }: Step, other: Piece): Pick<Step, 'says' | 'eventId'> | null {
  if (endpoint === undefined) return null;
  const fact = other.facts.findLast(
    (one) => one.outcome === 'accepted' && endpointOf(one, other) === endpoint,
  );
  return fact === undefined ? null : { says: stepText(fact, endpoint), eventId: fact.event.id };
}

/** One session ended by a step that the other took and went on. */
function survived(a: Piece, stepsA: readonly Step[], b: Piece, stepsB: readonly Step[]): Lone | undefined {
  if ((a.verdict === null) === (b.verdict === null)) return undefined;
  const isA = a.verdict !== null;
  const step = (isA ? stepsA : stepsB).find(({ isEnd }) => isEnd);
  return step && { step, isA, afterMs: Math.max(0, step.at - beginOf(isA ? a : b)) };
}

function isEarlier(one: Lone, two: Lone): boolean {
  return one.afterMs - two.afterMs < 0 || (one.afterMs === two.afterMs && one.step.key < two.step.key);
}

function commonBefore(
  step: Step,
  mine: readonly Step[],
  others: readonly Step[],
  isA: boolean,
): CommonStep | null {
  const theirs = new Map(others.map((other) => [other.key, other]));
  const last = mine.slice(0, mine.indexOf(step)).findLast(({ key }) => theirs.has(key));
  const twin = last && theirs.get(last.key);
  if (!last || !twin) return null;
  const [a, b] = isA ? [last, twin] : [twin, last];
  return { says: sameWords(last, twin), a: [a.eventId], b: [b.eventId] };
}

/** The words of both are of one step; those that are less by code units are told from either side. */
function sameWords(one: Step, two: Step) {
  return JSON.stringify(one.says) <= JSON.stringify(two.says) ? one.says : two.says;
}
