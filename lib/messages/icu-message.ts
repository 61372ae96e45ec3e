import { type Part, parseIcu } from './icu-parse.ts';

/** Values of a message's arguments. */
export type IcuValues = Readonly<Record<string, string | number>>;

/**
 * The part of ICU MessageFormat that texts of people need: `{arg}`, `{arg, number}`, `{arg, number, percent}`,
 * `plural` and `selectordinal` (`=1`, `one`, `#`, `offset:`), `select`, and apostrophes that quote syntax. Written
 * out because the whole of it weighs ten kilobytes in each bundle; tests hold it against `intl-messageformat`.
 * Angle brackets are words. Knows no dates and no skeletons: texts get those as words.
 * @throws at a source that is none; `format` throws where an argument is missing
 */
export function compileIcu(source: string, locale: string): { format(values: IcuValues): string } {
  const parts = parseIcu(source);
  return { format: (values) => write(parts, values, locale, null) };
}

function write(parts: readonly Part[], values: IcuValues, locale: string, count: number | null): string {
  let words = '';
  for (const part of parts) {
    if (typeof part === 'string') words += part;
    else if ('count' in part) words += numberFormat(locale, 'plain').format(count ?? 0);
    else {
      const value = Object.hasOwn(values, part.arg) ? values[part.arg] : undefined;
      if (value === undefined) throw new Error(`ICU message: the argument "${part.arg}" is missing.`);
      if (!('choice' in part)) {
        words += part.number ? numberFormat(locale, part.number).format(Number(value)) : String(value);
      } else if (part.choice === 'select') {
        words += write(part.options.get(String(value)) ?? other(part.options), values, locale, count);
      } else {
        const counted = Number(value) - part.offset;
        const category = pluralRules(locale, part.choice).select(counted);
        const option = part.options.get(`=${value}`) ?? part.options.get(category) ?? other(part.options);
        words += write(option, values, locale, counted);
      }
    }
  }
  return words;
}

const other = (options: ReadonlyMap<string, Part[]>): Part[] => options.get('other') ?? [];

/** Formats are dear to make. */
function remembered<Made>(
  make: (locale: string, kind: string) => Made,
): (locale: string, kind: string) => Made {
  const made = new Map<string, Made>();
  return (locale, kind) => {
    const key = `${locale} ${kind}`;
    const known = made.get(key) ?? make(locale, kind);
    made.set(key, known);
    return known;
  };
}

const numberFormat = /* @__PURE__ */ remembered(
  (locale, kind) => new Intl.NumberFormat(locale, kind === 'percent' ? { style: 'percent' } : {}),
);
const pluralRules = /* @__PURE__ */ remembered(
  (locale, kind) => new Intl.PluralRules(locale, { type: kind === 'selectordinal' ? 'ordinal' : 'cardinal' }),
);
