import { IntlMessageFormat } from 'intl-messageformat';

/** What a text needs: its arguments, and of each `select` the words that it tells apart. */
export type Shape = { names: string[]; selects: Record<string, string[]>; plurals: PluralUse[] };
export type PluralUse = { name: string; categories: string[] };

type Element = ReturnType<IntlMessageFormat['getAst']>[number];

/** Element types of @formatjs/icu-messageformat-parser, whose enumeration is no value at run time. */
const LITERAL = 0;
const SELECT = 5;
const PLURAL = 6;
const POUND = 7;

/** Reads a text as the resolver does. Throws where it does not parse; a plural or select without `other` does not. */
export function shapeOf(message: string, locale: string): Shape {
  const names = new Set<string>();
  const selects: Record<string, string[]> = {};
  const plurals: PluralUse[] = [];
  const walk = (elements: readonly Element[]): void => {
    for (const element of elements) {
      const type = element.type as number;
      if (type === LITERAL || type === POUND) continue;
      if ('value' in element && typeof element.value === 'string') names.add(element.value);
      if (!('options' in element)) continue;
      const options = Object.keys(element.options);
      if (type === SELECT) selects[element.value] = options.toSorted();
      if (type === PLURAL) plurals.push({ name: element.value, categories: options });
      for (const { value } of Object.values(element.options)) walk(value);
    }
  };
  walk(new IntlMessageFormat(message, locale, undefined, { ignoreTag: true }).getAst());
  return { names: [...names].toSorted(), selects, plurals };
}
