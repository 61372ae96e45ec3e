import { describe, expect, it } from 'vitest';
import { english } from '../messages/catalog.ts';
import { createResolver } from '../messages/resolve.ts';
import { problemOfRule, taughtKinds } from '../taught/index.ts';
import { RULES } from '../taught/testing.ts';
import { emptyForm, fieldsOf, formOfRule, ruleOfForm, TAUGHT_KIND_IDS } from './taught-form.ts';
import { choiceText, ruleText } from './taught-words.ts';

const t = createResolver('en', english);

describe('the form of a rule', () => {
  it.each(RULES)('gives back the rule that it shows: %j', (rule) => {
    expect(ruleOfForm(formOfRule(rule))).toEqual(rule);
  });

  it('begins as a rule that is not whole, and says by which field', () => {
    const problems = TAUGHT_KIND_IDS.map((kind) => problemOfRule(ruleOfForm(emptyForm(kind)))?.where);
    expect(problems).toEqual(['path', 'path', 'name', 'key']);
  });

  it('reads numbers with commas, and meanings line by line', () => {
    const form = {
      kind: 'reason' as const,
      typed: { in: 'header', name: 'X-Why', statuses: '401 ,403', means: 'E17 = A_B\n\n' },
    };
    expect(ruleOfForm(form)).toEqual({
      kind: 'reason',
      in: 'header',
      name: 'X-Why',
      statuses: [401, 403],
      means: { E17: 'A_B' },
    });
    const wrong = { ...form, typed: { ...form.typed, statuses: 'forty', means: 'E17' } };
    expect(problemOfRule(ruleOfForm(wrong))?.where).toMatch(/^(?:statuses|means)/);
  });

  it('has words for every kind, field and choice', () => {
    const said = RULES.map((rule) => t(ruleText(rule)));
    for (const kind of TAUGHT_KIND_IDS) {
      said.push(t({ id: `panel.taught.kind.${kind}` }), t({ id: `panel.taught.suggest.${kind}` }));
      for (const { name, choices = [] } of fieldsOf(kind)) {
        said.push(t({ id: `panel.taught.field.${name}` }), t({ id: `panel.taught.about.${name}` }));
        said.push(...choices.map((choice) => t(choiceText(kind, name, choice))));
      }
    }
    expect(said.filter((words) => words.includes('⟦'))).toEqual([]);
    expect(said[0]).toBe('POST /api/x7 is the refresh endpoint');
  });

  it('knows every field of its kind', () => {
    for (const kind of Object.values(taughtKinds)) {
      const named = new Set(kind.fields.map(({ name }) => name));
      const used = RULES.filter((rule) => rule.kind === kind.id).flatMap((rule) => Object.keys(rule));
      expect(used.filter((name) => name !== 'kind' && !named.has(name))).toEqual([]);
    }
  });
});
