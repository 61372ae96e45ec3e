import fc from 'fast-check';
import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, it } from 'vitest';
import { english } from './catalog.ts';
import { compileIcu, type IcuValues } from './icu-message.ts';

/** What the reference makes of a message; null where it refuses. */
function reference(source: string, values: IcuValues, locale: string): string | null {
  try {
    const message = new IntlMessageFormat(source, locale, undefined, { ignoreTag: true });
    return String(message.format(values));
  } catch {
    return null;
  }
}
function ours(source: string, values: IcuValues, locale: string): string | null {
  try {
    return compileIcu(source, locale).format(values);
  } catch {
    return null;
  }
}
const NUMBERS = [0, 1, 2, 3, 5, 11, 21, 22, 101, 1_234_567, 0.4, 1.5, -1];

describe('an ICU message', () => {
  it('says of every text of the catalogue what intl-messageformat says', () => {
    for (const [id, source] of Object.entries(english)) {
      const names = [...source.matchAll(/\{([a-zA-Z]+)/g)].map(([, name]) => name as string);
      for (const n of NUMBERS) {
        const values = Object.fromEntries(names.map((name) => [name, n]));
        expect(ours(source, values, 'en'), id).toBe(reference(source, values, 'en'));
      }
    }
  });

  it.each([
    ['{n, plural, one {# файл} few {# файла} many {# файлов} other {# файла}}', 'ru'],
    ['{n, plural, =0 {nothing} one {one {who}} other {# for {who}}}', 'en'],
    ['{n, plural, offset:1 =1 {just you} one {you and # other} other {you and # others}}', 'en'],
    ['{n, selectordinal, one {#st} two {#nd} few {#rd} other {#th}}', 'en'],
    ['{who, select, ada {her {n, plural, one {# key} other {# keys}}} other {their keys}}', 'de'],
    ['{n, number} and {n, number, percent}', 'de'],
    ["it''s '{quoted}' and isn't # {who}", 'en'],
    ["{n, plural, other {'#' is #, isn't it, '{n}'}}", 'fr'],
    ['{ n , plural , other { spaced } }', 'en'],
    ['a closed } brace', 'en'],
    ['<b>{who}</b> & "{who}"', 'en'],
    ["an open ' apostrophe, an open '{quote", 'en'],
    ['{n, plural, one {a} two {b} few {c} many {d} other {e}}', 'ar'],
  ])('with %s in %s is as the reference has it', (source, locale) => {
    for (const n of NUMBERS) {
      for (const who of ['ada', 'bob', '{n}', "it's"]) {
        const said = reference(source, { n, who }, locale);
        expect(said).not.toBeNull();
        expect(ours(source, { n, who }, locale)).toBe(said);
      }
    }
  });

  it.each([
    'an {open brace',
    '{}',
    '{n, plural}',
    '{n, plural, one {x}}',
    '{n, plural, other x}',
    '{n, number, percent',
    '{n, verb}',
    '{n n}',
  ])('that is broken, as %s, is refused', (source) => {
    expect(() => compileIcu(source, 'en')).toThrow(/expected at character \d+/);
  });

  it('without its argument is refused, also where the prototype has one', () => {
    expect(() => compileIcu('{toString}', 'en').format({})).toThrow('"toString" is missing');
    expect(() => compileIcu('{n, plural, other {{x}}}', 'en').format({ n: 1 })).toThrow('"x" is missing');
  });

  it('of any source gives words or an error, and the words of the reference where that has some', () => {
    const piece = fc.constantFrom(
      '{n}',
      "'",
      "''",
      '{',
      '}',
      '#',
      ' a ',
      '{n, plural, other {',
      '{w}',
      '}}',
      '<',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), fc.integer({ min: 0, max: 5 }), (pieces, n) => {
        const source = pieces.join('');
        expect(ours(source, { n, w: 'x' }, 'en')).toBe(reference(source, { n, w: 'x' }, 'en'));
      }),
      { numRuns: 2_000 },
    );
  });

  it('that nests without end is refused', () => {
    expect(() => compileIcu('{n, plural, other {'.repeat(5_000), 'en')).toThrow('less nesting');
  });
});
