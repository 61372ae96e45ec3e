import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { english } from '../../lib/messages/catalog.ts';
import { scanFiles } from './scan-ids.ts';
import { staticImports } from './static-imports.ts';

const root = new URL('../..', import.meta.url).pathname.replace(/\/$/, '');
const panel = join(root, 'entrypoints/panel');
const first = staticImports(join(panel, 'main.tsx')).files;
const engine = staticImports(join(panel, 'engine.ts')).files;

/** Words of a log's views: what they fetch in their turn finds them there. */
const ofLogs = staticImports(join(root, 'components/log-words.ts')).files;

/** Everything that the panel fetches later, and what that fetches in its turn. */
function parts(): string[] {
  const found = new Set<string>();
  const look = (entry: string) => {
    for (const later of staticImports(entry).later) {
      if (found.has(later)) continue;
      found.add(later);
      look(later);
    }
  };
  look(join(panel, 'main.tsx'));
  return [...found].sort();
}

/** Texts of the catalogue that the files bring along. */
async function wordsIn(files: Iterable<string>): Promise<Set<string>> {
  const ids = new Set<string>();
  for (const file of files) {
    if (!file.includes('/lib/messages/en/')) continue;
    const module = (await import(file)) as Record<string, object>;
    for (const catalog of Object.values(module)) for (const id of Object.keys(catalog)) ids.add(id);
  }
  return ids;
}

/** Put together of less than two known parts, an id could be any: `panel.${one}`. */
const tellsEnough = (pattern: RegExp) => /^\^[a-z-]+\\\.[a-z-]+\\\./.test(pattern.source);

/** Texts of the catalogue that the files may show: named, held in a table, or put together. */
function shownBy(files: Iterable<string>): Map<string, string> {
  const shown = new Map<string, string>();
  const own = [...files].filter((file) => !file.includes('/lib/messages/'));
  for (const file of own) {
    const { quoted, composed } = scanFiles(root, [file]);
    for (const id of Object.keys(english))
      if (quoted.has(id) || composed.some(({ pattern }) => tellsEnough(pattern) && pattern.test(id)))
        shown.set(id, file.slice(root.length + 1));
  }
  return shown;
}

async function missing(shown: Iterable<string>, loaded: readonly Iterable<string>[]): Promise<string[]> {
  const words = await wordsIn(loaded.flatMap((files) => [...files]));
  const ids = shownBy(shown);
  return [...ids].filter(([id]) => !words.has(id)).map(([id, file]) => `${id} in ${file}`);
}

/** Said of a verdict, which only the engine gives: its name and a lane of its race. */
const OF_A_VERDICT = /^(cause\.[a-z0-9-]+\.name|race\.lane\.[a-z]+) in /;
/** Said of rules that were refused: by the background, or in the dialog that brings these along. */
const OF_REFUSED_RULES = /^error\.taught\.[a-z-]+ in lib\/taught\/problem\.ts$/;
/** The long words, which come when they are unfolded. */
const UNFOLDED = /^cause\.[a-z0-9-]+\.explanation in lib\/causes\//;
const but = (found: string[], ...known: RegExp[]) =>
  found.filter((line) => !known.some((pattern) => pattern.test(line)));

describe('words that are fetched with their view', () => {
  it('are all there at first for what is shown at first (missing: add them to entrypoints/panel/first-words.ts)', async () => {
    expect(but(await missing(first, [first]), OF_A_VERDICT, OF_REFUSED_RULES)).toEqual([]);
  });

  it('come with the engine for all that it says', async () => {
    expect(but(await missing(engine, [first, engine]), UNFOLDED, OF_REFUSED_RULES)).toEqual([]);
  });

  it('come with the full state for all that the popup says of it', async () => {
    const popup = staticImports(join(root, 'entrypoints/popup/main.tsx')).files;
    const state = staticImports(join(root, 'lib/panel/popup/full-state-now.ts')).files;
    const rest = [...state].filter((file) => !popup.has(file));
    expect(but(await missing(rest, [popup, state]), UNFOLDED, OF_REFUSED_RULES)).toEqual([]);
  });

  it.each(parts().map((part) => [part.slice(root.length + 1), part]))(
    'come with %s (missing: addWords where its component stands)',
    async (_name, part) => {
      const own = staticImports(part).files;
      const rest = [...own].filter((file) => !first.has(file) && !engine.has(file));
      expect(await missing(rest, [first, engine, ofLogs, own])).toEqual([]);
    },
  );
});
