import { slugOf } from '../causes/define.ts';
import { type Catalog, english } from '../messages/catalog.ts';
import { createResolver, type Resolver } from '../messages/resolve.ts';
import { type TextRef, text } from '../messages/text.ts';

/** A language to export in: BCP 47 tag, and its texts by id; what they lack is said in English. */
export type ExportLanguage = { tag: string; catalog: Catalog };

/** Exports are read in many time zones: instants are in UTC. */
const inEnglish: Resolver = createResolver('en', english, { instants: 'utc' });
const resolvers = new WeakMap<Catalog, Resolver>();

let spoken: { tag: string; say: Resolver } = { tag: 'en', say: inEnglish };

/**
 * Speaks a language from here on, English where none is given. For a whole process (the command line); an export in
 * between others takes `inLanguage`. @returns what brings back the one before
 */
export function speak(language: ExportLanguage | null | undefined): () => void {
  const before = spoken;
  spoken = language ? { tag: language.tag, say: resolverOf(language) } : { tag: 'en', say: inEnglish };
  return () => {
    spoken = before;
  };
}

/**
 * Runs something that writes, in a language; without one, in that which is spoken already. Nothing that waits may be
 * run in it, for what others write meanwhile would be in that language too: a promise is refused by its type.
 */
export function inLanguage<T>(
  language: ExportLanguage | null | undefined,
  write: () => T extends Promise<unknown> ? never : T,
): T {
  if (!language) return write();
  const end = speak(language);
  try {
    return write();
  } finally {
    end();
  }
}

/** BCP 47 tag of the language that is spoken now. */
export const languageNow = (): string => spoken.tag;

/** A text in the language that is spoken now. */
export const say: Resolver = (ref) => spoken.say(ref);

/** Words of an export, by id. */
export function words(id: string, params?: TextRef['params']): string {
  return say(text(id, params));
}

/** Short name of a cause by its code; null for a code that a server made up. */
export function nameOfCode(code: string): string | null {
  const id = `cause.${slugOf(code)}.name`;
  return Object.hasOwn(english, id) ? words(id) : null;
}

function resolverOf({ tag, catalog }: ExportLanguage): Resolver {
  const known = resolvers.get(catalog);
  if (known !== undefined) return known;
  const made = createResolver(tag, { ...english, ...catalog }, { instants: 'utc' });
  resolvers.set(catalog, made);
  return made;
}
