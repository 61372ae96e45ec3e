import type { ExportLanguage } from '../exports/index.ts';
import { ENGLISH } from '../messages/languages.ts';
import { loadCatalog } from '../messages/load-catalog.ts';

/**
 * A language with its texts, for an export that is written in this page; null for English, whose texts come with the
 * formats. Rejects where the texts cannot be fetched.
 * @param tag BCP 47 tag of a language of ours; absent as in a timeline that is English
 */
export async function exportLanguageOf(tag: string = ENGLISH): Promise<ExportLanguage | null> {
  return tag === ENGLISH ? null : { tag, catalog: await loadCatalog(tag) };
}
