import type { Catalog } from '../../lib/messages/catalog.ts';
import { shapeOf } from './icu.ts';

/** What is wrong with a translation, a line each, which says what to do. Empty where nothing is. */
export function problemsOf(tag: string, catalog: Catalog, english: Catalog): string[] {
  const problems: string[] = [];
  for (const id of Object.keys(english))
    if (!Object.hasOwn(catalog, id)) problems.push(`${tag} lacks ${id}: translate it`);
  for (const [id, message] of Object.entries(catalog)) {
    const original = english[id];
    if (original === undefined) problems.push(`${tag} has ${id}, which English has not: remove it`);
    else problems.push(...problemsOfText(tag, id, message, original));
  }
  return problems;
}

function problemsOfText(tag: string, id: string, message: string, original: string): string[] {
  const where = `${tag} ${id}`;
  if (message.trim() === '' && original.trim() !== '') return [`${where} is empty: translate it`];
  const wanted = shapeOf(original, 'en');
  const problems: string[] = [];
  let shape: ReturnType<typeof shapeOf>;
  try {
    shape = shapeOf(message, tag);
  } catch (error) {
    return [
      `${where} does not parse (${error instanceof Error ? error.message : 'unknown'}): mend its braces`,
    ];
  }
  if (shape.names.join() !== wanted.names.join())
    problems.push(`${where} names {${shape.names}}, English {${wanted.names}}: name the same`);
  for (const [name, words] of Object.entries(wanted.selects))
    if (shape.selects[name]?.join() !== words.join())
      problems.push(`${where} tells {${name}} apart by ${shape.selects[name]}, English by ${words}`);
  const known = new Set<string>(new Intl.PluralRules(tag).resolvedOptions().pluralCategories);
  for (const { name, categories } of shape.plurals)
    for (const category of categories)
      if (!known.has(category) && !category.startsWith('='))
        problems.push(`${where}: {${name}} has “${category}”, which ${tag} never has: remove it`);
  return problems;
}
