import type { Catalog } from './catalog.ts';
import { ENGLISH } from './languages.ts';

/**
 * All texts of a language, fetched when somebody wants them; none for English, whose words come with the code that
 * says them. Rejects for a tag without a folder. Not for the background: a service worker may not import later, so it
 * reads `messages/<tag>.json` (lib/background/speech.ts).
 */
export async function loadCatalog(tag: string): Promise<Catalog> {
  if (tag === ENGLISH) return {};
  // One expression for all folders: the bundler makes a file of each.
  const module = (await import(`./${tag}/index.ts`)) as { catalog: Catalog };
  return module.catalog;
}
