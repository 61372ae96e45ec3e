import type { History, Pattern, Verdict } from '../classify/types.ts';
import { type TextParam, text } from '../messages/text.ts';

/** One thing that several logouts may have in common: null where they do not. */
export type PatternRule = (history: History) => Pattern | null;

/** Two that agree are a hint; from three on it is a pattern. */
const HINT_FROM = 2;
const PATTERN_FROM = 3;

/** More logouts make it surer, up to this. */
const SUREST = 0.95;

/**
 * A pattern of some logouts. Each session that contradicts it takes one of them away: what is left below two is
 * nothing. The title is `pattern.<id>` with the given figures and `count`; a hint says “perhaps”.
 * @param against sessions (or logouts) that should have ended so and did not
 */
export function patternOf(
  id: string,
  logouts: readonly Verdict[],
  against: number,
  params: Record<string, TextParam> = {},
  measured: Pattern['measured'] = {},
): Pattern | null {
  const count = logouts.length;
  const left = count - against;
  if (left < HINT_FROM) return null;
  const says = text(`pattern.${id}`, { ...params, count });
  return {
    id,
    title: left < PATTERN_FROM ? text('pattern.hint', { says: { text: says } }) : says,
    confidence: Math.round(Math.min(SUREST, 0.4 + 0.15 * (left - 1)) * 100) / 100,
    logoutIds: logouts.map((verdict) => verdict.id),
    measured: { ...measured, count, against },
  };
}

/** The person ended the session: such a logout shows nothing of limits and faults. */
export function isByHand({ type, incident }: Verdict): boolean {
  return type === 'USER_ACTION' || incident.firstLink.kind === 'intent';
}

/** The most frequent value and its logouts; null where there are none. */
export function mostFrequent(
  logouts: readonly Verdict[],
  nameOf: (verdict: Verdict) => string | null,
): { value: string; logouts: Verdict[]; others: number } | null {
  const groups = new Map<string, Verdict[]>();
  let all = 0;
  for (const verdict of logouts) {
    const value = nameOf(verdict);
    if (value === null) continue;
    all += 1;
    const group = groups.get(value);
    if (group) group.push(verdict);
    else groups.set(value, [verdict]);
  }
  const [first] = [...groups].sort((a, b) => b[1].length - a[1].length);
  return first ? { value: first[0], logouts: first[1], others: all - first[1].length } : null;
}
