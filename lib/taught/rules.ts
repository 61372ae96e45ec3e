import type { Masks } from './kind.ts';
import { LIMITS } from './limits.ts';
import { kindOf, type TaughtRule } from './registry.ts';

/** The rules with a new one first, in the place of any about the same thing. Drops the last beyond the limit. */
export function withRule(rules: readonly TaughtRule[], rule: TaughtRule): TaughtRule[] {
  const subject = subjectOf(rule);
  return [rule, ...rules.filter((one) => subjectOf(one) !== subject)].slice(0, LIMITS.rules);
}

/**
 * A rule for whatever origin the site has, where it names the site's own: so that it fits the site's twin (staging, a
 * colleague's machine) too.
 */
export function withoutOwnOrigin(rule: TaughtRule, site: string): TaughtRule {
  if (!('origin' in rule) || rule.origin !== site) return rule;
  const { origin: _own, ...rest } = rule;
  return rest;
}

/** What a rule is about: two of one subject contradict each other, or are the same. */
export function subjectOf(rule: TaughtRule): string {
  return `${rule.kind} ${kindOf(rule).label(rule)}`;
}

/** Rules with their words masked as the log's words are (lib/secrets). Done before they are kept. */
export function maskRules(rules: readonly TaughtRule[], masks: Masks): TaughtRule[] {
  return rules.map((rule) => kindOf(rule).mask(rule, masks));
}
