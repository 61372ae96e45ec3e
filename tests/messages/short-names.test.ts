import { describe, expect, it } from 'vitest';
import { type Catalog, english } from '../../lib/messages/catalog.ts';
import { languages } from '../../lib/messages/languages.ts';
import { loadCatalog } from '../../lib/messages/load-catalog.ts';

const SHORT = /^options\..*-short$/;

/** Buttons that show a word and are called by a sentence, as `<id>-short` and `<id>`. */
const pairsOf = (catalog: Catalog): [string, string][] =>
  Object.keys(english)
    .filter((id) => SHORT.test(id))
    .map((id) => [catalog[id] ?? '', catalog[id.slice(0, -'-short'.length)] ?? '']);

describe.each(languages)('$tag', ({ tag }) => {
  it('has in the name of a button what can be read on it: who speaks to the browser says that', async () => {
    const pairs = pairsOf({ ...english, ...(await loadCatalog(tag)) });
    expect(pairs.length).toBeGreaterThan(5);
    expect(pairs.filter(([shown, name]) => !name.toLowerCase().includes(shown.toLowerCase()))).toEqual([]);
  });
});
