import { type Catalog, english } from './catalog.ts';
import { type Language, languages } from './languages.ts';
import { loadCatalog } from './load-catalog.ts';

/** A file of the built extension: path from its root, and what is in it. */
export type LanguageFile = { path: string; content: string };

/** Names that the manifest uses (`__MSG_description__`), by the ids of their texts. Shortcuts: `open-panel` is `open_panel`. */
const IN_MANIFEST = {
  description: 'manifest.description',
  command_open_panel: 'command.open-panel',
  command_mark: 'command.mark',
  command_export: 'command.export',
} as const;

/** How the manifest names a text of the browser's own language. */
export const manifestText = (name: keyof typeof IN_MANIFEST): string => `__MSG_${name}__`;

/**
 * What the build makes of the catalogues, so that each text is written and translated once:
 * `_locales/<tag>/messages.json` for what the browser itself shows of us (it follows the browser's language, no setting
 * of ours), and `messages/<tag>.json` for the background, which can import nothing later.
 */
export async function languageFiles(known: readonly Language[] = languages): Promise<LanguageFile[]> {
  const files: LanguageFile[] = [];
  for (const { tag } of known) {
    const catalog = await loadCatalog(tag);
    files.push({ path: `_locales/${localeFolder(tag)}/messages.json`, content: browserTexts(catalog) });
    if (Object.keys(catalog).length > 0)
      files.push({ path: `messages/${tag}.json`, content: JSON.stringify(catalog) });
  }
  return files;
}

function browserTexts(catalog: Catalog): string {
  const texts = Object.entries(IN_MANIFEST).map(([name, id]) => [
    name,
    // A dollar would begin a placeholder.
    { message: (catalog[id] ?? english[id]).replaceAll('$', '$$$$') },
  ]);
  return `${JSON.stringify(Object.fromEntries(texts), null, 2)}\n`;
}

/** `zh_CN` of `zh-CN`: browsers name these folders with a low line. */
const localeFolder = (tag: string): string => tag.replaceAll('-', '_');
