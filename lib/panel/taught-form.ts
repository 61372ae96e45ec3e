import {
  kindOf,
  type TaughtField,
  type TaughtKindId,
  type TaughtRule,
  taughtKinds,
} from '../taught/index.ts';

/** A rule as a form shows it: what is typed or chosen, by field. */
export type TaughtForm = { kind: TaughtKindId; typed: Record<string, string> };

export const TAUGHT_KIND_IDS = Object.keys(taughtKinds) as TaughtKindId[];

export function fieldsOf(kind: TaughtKindId): readonly TaughtField[] {
  return taughtKinds[kind].fields;
}

/** An empty form of a kind: the first of each choice. */
export function emptyForm(kind: TaughtKindId): TaughtForm {
  const typed = Object.fromEntries(fieldsOf(kind).map(({ name, choices }) => [name, choices?.[0] ?? '']));
  return { kind, typed };
}

export function formOfRule(rule: TaughtRule): TaughtForm {
  const typed = kindOf(rule).fields.map(({ name, input }) => {
    const value: unknown = (rule as Record<string, unknown>)[name];
    if (input === 'statuses' && Array.isArray(value)) return [name, value.join(', ')];
    if (input === 'meanings' && typeof value === 'object' && value !== null)
      return [
        name,
        Object.entries(value)
          .map((pair) => pair.join(' = '))
          .join('\n'),
      ];
    return [name, typeof value === 'string' ? value : ''];
  });
  return { kind: rule.kind, typed: Object.fromEntries(typed) as Record<string, string> };
}

/** What was typed as a rule, not guarded yet: lib/taught says what is wrong with it. An empty field is a missing one. */
export function ruleOfForm({ kind, typed }: TaughtForm): unknown {
  const rule: Record<string, unknown> = { kind };
  for (const { name, input, optional } of fieldsOf(kind)) {
    const value = (typed[name] ?? '').trim();
    if (value === '' && (optional || input === 'statuses')) {
      if (input === 'statuses') rule[name] = [];
      continue;
    }
    rule[name] = input === 'statuses' ? numbersIn(value) : input === 'meanings' ? pairsIn(value) : value;
  }
  return rule;
}

const numbersIn = (text: string): number[] => text.split(/[\s,;]+/).map(Number);

/** `E17 = SERVER_IDLE_TIMEOUT`, one a line. A line without `=` has an empty cause, which is refused. */
function pairsIn(text: string): Record<string, string> {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  return Object.fromEntries(
    lines.map((line) => {
      const at = line.lastIndexOf('=');
      return at < 0 ? [line.trim(), ''] : [line.slice(0, at).trim(), line.slice(at + 1).trim()];
    }),
  );
}
