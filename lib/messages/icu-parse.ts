/** A message in parts: words as they are, an argument, the number that a plural counts, a choice. */
export type Part =
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
 * Parses the source of an ICU message.
 * @throws where it is none, with what was expected and where
 */
export function parseIcu(source: string): Part[] {
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
