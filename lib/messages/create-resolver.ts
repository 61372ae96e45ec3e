import { IntlMessageFormat } from 'intl-messageformat';
import type { Catalog } from './catalog.ts';
import { durationParts } from './duration.ts';
import { common } from './en/common.ts';
import type { TextParam, TextRef } from './text.ts';

/** Turns a reference to a text into the words that a person reads. */
export type Resolver = (ref: TextRef) => string;

export type ResolverOptions = {
  /** `local`: the reader's own zone and habits. `utc`: ISO 8601 in whole seconds with a Z, for files that travel between zones. */
  instants?: 'local' | 'utc';
};

/** Nesting beyond this is a loop or an attack; the id is shown in place of the text. */
const MAX_NESTING = 8;
/** ECMA-262, time values and time range: beyond this there is no date. */
const MAX_DATE_MS = 8.64e15;

/**
 * A resolver for one language. Works in browsers and in Node; knows no global but `Intl`. An id that the catalogue
 * lacks, or a text that cannot be formatted (a parameter is missing), gives the id in ⟦brackets⟧: never a throw,
 * for a missing word must not hide a verdict. Parameters are put in as they are: no parameter is read as ICU
 * syntax, and escaping for HTML or Markdown is the exporter's.
 * @param locale BCP 47 tag
 * @param catalog texts by id; the words of durations fall back to English
 */
export function createResolver(locale: string, catalog: Catalog, options: ResolverOptions = {}): Resolver {
  const compiled = new Map<string, IntlMessageFormat | null>();
  const instants = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'medium' });
  const writeInstant = (ms: number): string => {
    if (!isWritable(ms)) return String(ms);
    return options.instants === 'utc'
      ? new Date(ms).toISOString().replace(/\.\d+Z$/, 'Z')
      : instants.format(ms);
  };

  function messageOf(id: string): IntlMessageFormat | null {
    let message = compiled.get(id);
    if (message === undefined) {
      const source = Object.hasOwn(catalog, id) ? catalog[id] : ownDuration(id);
      // Not remembered as missing: a catalogue may grow (words.ts).
      if (source === undefined) return null;
      message = compile(source, locale);
      compiled.set(id, message);
    }
    return message;
  }

  function writeDuration(ms: number): string {
    if (!isWritable(ms)) return String(ms);
    const [larger, smaller] = durationParts(ms).map((part) => plain(part.id, { n: part.n }));
    const joined =
      smaller === undefined
        ? (larger ?? '')
        : plain('common.duration.pair', { larger: larger ?? '', smaller });
    return ms < 0 ? plain('common.duration.negative', { duration: joined }) : joined;
  }

  function plain(id: string, values: Record<string, string | number>): string {
    try {
      const message = messageOf(id);
      return message === null ? bracketed(id) : String(message.format(values));
    } catch {
      return bracketed(id);
    }
  }

  function write(param: TextParam, depth: number): string | number {
    if (typeof param !== 'object') return param;
    if ('durationMs' in param) return writeDuration(param.durationMs);
    if ('instantMs' in param) return writeInstant(param.instantMs);
    return resolve(param.text, depth + 1);
  }

  function resolve(ref: TextRef, depth: number): string {
    if (depth > MAX_NESTING) return bracketed(ref.id);
    const values: Record<string, string | number> = {};
    for (const [name, param] of Object.entries(ref.params ?? {})) values[name] = write(param, depth);
    return plain(ref.id, values);
  }

  return (ref) => resolve(ref, 0);
}

function isWritable(ms: number): boolean {
  return Number.isFinite(ms) && Math.abs(ms) <= MAX_DATE_MS;
}

function compile(source: string, locale: string): IntlMessageFormat | null {
  try {
    // Without `ignoreTag` a text could not say `<form>`, and a half-open one would not parse.
    return new IntlMessageFormat(source, locale, undefined, { ignoreTag: true });
  } catch {
    return null;
  }
}

function ownDuration(id: string): string | undefined {
  return id.startsWith('common.duration.') ? (common as Catalog)[id] : undefined;
}

function bracketed(id: string): string {
  return `⟦${id}⟧`;
}
