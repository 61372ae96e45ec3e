import { type TextRef, text } from '../messages/text.ts';
import { kindOf, type TaughtKindId, type TaughtRule } from '../taught/index.ts';

/** A rule as a sentence. */
export function ruleText(rule: TaughtRule): TextRef {
  const choice = kindOf(rule).fields.find(({ input }) => input === 'choice')?.name ?? '';
  const value = String((rule as Record<string, unknown>)[choice] ?? '');
  return text(`panel.taught.says.${rule.kind}`, {
    rule: kindOf(rule).label(rule),
    use: { text: choiceText(rule.kind, choice, value) },
  });
}

/** One of the values that a field can have. */
export function choiceText(kind: TaughtKindId, field: string, value: string): TextRef {
  if (field === 'in') return text(`panel.taught.in.${value}`);
  if (field !== 'is') return text('panel.text', { text: value });
  if (kind !== 'credential') return text(`common.taught-use.${value}`);
  return value === 'none' ? text('panel.taught.none') : text(`common.credential.${value}`);
}
