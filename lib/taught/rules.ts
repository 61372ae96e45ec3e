import type { Masks } from './kind.ts';
import { LIMITS } from './limits.ts';
import { kindOf, type TaughtRule } from './registry.ts';

/** The rules with a new one first, in the place of any about the same thing. Drops the last beyond the limit. */
export function withRule(rules: readonly TaughtRule[], rule: TaughtRule): TaughtRule[] {
  const subject = subjectOf(rule);
  return [rule, ...rules.filter((one) => subjectOf(one) !== subject)].slice(0, LIMITS.rules);
}

/** What a rule is about: two of one subject contradict each other, or are the same. */
export function subjectOf(rule: TaughtRule): string {
  return `${rule.kind} ${kindOf(rule).label(rule)}`;
}

/** Rules with their words masked as the log's words are (lib/secrets). Done before they are kept. */
export function maskRules(rules: readonly TaughtRule[], masks: Masks): TaughtRule[] {
  return rules.map((rule) => kindOf(rule).mask(rule, masks));
}
