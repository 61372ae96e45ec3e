import type { Catalog } from './catalog.ts';

const english: Record<string, string> = {};
const shown: Record<string, string> = {};
let translated: Catalog = {};

/** The texts that are loaded so far, for a page that fetches its views when they are wanted. Grows, never shrinks. */
export const words: Catalog = shown;

/**
 * Adds texts to those that are loaded. A module that shows texts which are not among the first calls this as it is
 * evaluated, with a static import of the texts: so they are there before anything of it can be drawn.
 * tests/messages/late-words.test.ts finds what was forgotten.
 */
export function addWords(...catalogs: readonly Catalog[]): void {
  Object.assign(english, ...catalogs);
  Object.assign(shown, ...catalogs, translated);
}

/**
 * Lays another language over the English: what it lacks stays English. The empty catalogue brings English back.
 * A resolver remembers what it has read: make a new one afterwards.
 */
export function layOver(catalog: Catalog): void {
  translated = catalog;
  Object.assign(shown, english, translated);
}
