import type { Catalog } from './catalog.ts';

const loaded: Record<string, string> = {};

/** The texts that are loaded so far, for a page that fetches its views when they are wanted. Grows, never shrinks. */
export const words: Catalog = loaded;

/**
 * Adds texts to those that are loaded. A module that shows texts which are not among the first calls this as it is
 * evaluated, with a static import of the texts: so they are there before anything of it can be drawn.
 * tests/messages/late-words.test.ts finds what was forgotten.
 */
export function addWords(...catalogs: readonly Catalog[]): void {
  Object.assign(loaded, ...catalogs);
}
