/** Values of a message's arguments. */
export type IcuValues = Readonly<Record<string, string | number>>;

/** A message in parts: words as they are, an argument, the number that a plural counts, a choice. */
type Part =
  | string
  | { arg: string; number?: 'plain' | 'percent' }
  | { count: true }
  | {
      arg: string;
      choice: 'plural' | 'selectordinal' | 'select';
      offset: number;
      options: Map<string, Part[]>;
    };

/** Deeper than any sentence; a source that nests further is broken. */
const MAX_DEPTH = 16;

/**
 * The part of ICU MessageFormat that texts of people need: `{arg}`, `{arg, number}`, `{arg, number, percent}`,
 * `plural` and `selectordinal` (`=1`, `one`, `#`, `offset:`), `select`, and apostrophes that quote syntax. Written
 * out because the whole of it weighs ten kilobytes in each bundle; tests hold it against `intl-messageformat`.
 * Angle brackets are words. Knows no dates and no skeletons: texts get those as words.
 * @throws at a source that is none; `format` throws where an argument is missing
 */
export function compileIcu(source: string, locale: string): { format(values: IcuValues): string } {
  const parts = parse(source);
  return { format: (values) => write(parts, values, locale, null) };
}

function parse(source: string): Part[] {
  let at = 0;
  const fail = (wanted: string): never => {
    throw new Error(`ICU message: ${wanted} expected at character ${at + 1}.`);
  };
  const blanks = () => {
    while (/\s/.test(source.charAt(at))) at += 1;
  };
  const take = (pattern: RegExp, wanted: string): string => {
    blanks();
    pattern.lastIndex = at;
    const [word = ''] = pattern.exec(source) ?? fail(wanted);
    at += word.length;
    blanks();
    return word;
  };
  const accept = (character: string): boolean => {
    blanks();
    if (source.charAt(at) !== character) return false;
    at += 1;
    return true;
  };

  /** An apostrophe: two are one; before syntax it quotes up to the next; else it is itself. */
  function quoted(inPlural: boolean): string {
    at += 1;
    const next = source.charAt(at);
    if (next === "'") {
      at += 1;
      return "'";
    }
    if (next === '' || !(inPlural ? '{}<>#' : '{}<>').includes(next)) return "'";
    let words = '';
    for (; at < source.length; at += 1) {
      if (source.charAt(at) !== "'") words += source.charAt(at);
      else if (source.charAt(at + 1) === "'") {
        words += "'";
        at += 1;
      } else {
        at += 1;
        break;
      }
    }
    return words;
  }

  function message(depth: number, inPlural: boolean): Part[] {
    if (depth > MAX_DEPTH) fail('less nesting');
    const parts: Part[] = [];
    let words = '';
    const add = (part: Part) => {
      if (words !== '') parts.push(words);
      words = '';
      parts.push(part);
    };
    // At the top a closing brace closes nothing and is a word, as the reference has it.
    while (at < source.length && (depth === 0 || source.charAt(at) !== '}')) {
      const character = source.charAt(at);
      if (character === "'") words += quoted(inPlural);
      else if (character === '{') {
        at += 1;
        add(argument(depth));
      } else {
        at += 1;
        if (character === '#' && inPlural) add({ count: true });
        else words += character;
      }
    }
    if (words !== '') parts.push(words);
    return parts;
  }

  function argument(depth: number): Part {
    const arg = take(/[\p{L}\p{N}_.-]+/uy, 'the name of an argument');
    if (accept('}')) return { arg };
    if (!accept(',')) fail('"," or "}"');
    const type = take(/number|plural|selectordinal|select/y, 'number, plural, selectordinal or select');
    if (type !== 'number') return choice(arg, type as 'plural', depth);
    const style = accept(',') && take(/percent/y, 'percent') ? 'percent' : 'plain';
    return accept('}') ? { arg, number: style } : fail('"}"');
  }

  function choice(arg: string, kind: 'plural' | 'selectordinal' | 'select', depth: number): Part {
    if (!accept(',')) fail('","');
    const counts = kind !== 'select';
    const offset =
      counts && /^\s*offset:/.test(source.slice(at))
        ? Number(take(/offset:\s*\d+/y, 'a number').slice(7))
        : 0;
    const options = new Map<string, Part[]>();
    while (!accept('}')) {
      const name = take(/=?[\p{L}\p{N}_-]+/uy, 'an option');
      if (!accept('{')) at += fail('"{"');
      options.set(name, message(depth + 1, counts));
      if (source.charAt(at) !== '}') fail('"}"');
      at += 1;
    }
    return options.has('other') ? { arg, choice: kind, offset, options } : fail('the option other');
  }

  return message(0, false);
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
