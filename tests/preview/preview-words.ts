import { type Catalog, english } from '../../lib/messages/catalog.ts';
import { loadCatalog } from '../../lib/messages/load-catalog.ts';
import { pseudoLong } from '../support/pseudo-long.ts';

/** `long`: 40 % more of everything. `rtl`: English, written from right to left. Else the tag of a language of ours. */
export type PreviewWords = { locale: string; catalog: Catalog };

/** The words that `?words=` asks for, and the document set to their direction; English where it asks for nothing. */
export async function previewWords(query: URLSearchParams): Promise<PreviewWords> {
  const asked = query.get('words') ?? 'en';
  const root = document.documentElement;
  if (asked === 'rtl') root.dir = 'rtl';
  if (asked === 'rtl' || asked === 'en') return { locale: 'en-GB', catalog: english };
  if (asked === 'long') return { locale: 'en-GB', catalog: pseudoLong(english) };
  root.lang = asked;
  return { locale: asked, catalog: { ...english, ...(await loadCatalog(asked)) } };
}

/** What an English word of a scene is in the words of the preview; as it is where it is no text of its own. */
export function translated(word: string, { catalog }: PreviewWords): string {
  const id = Object.entries<string>(english).find(([, message]) => message === word)?.[0];
  return (id === undefined ? undefined : catalog[id]) ?? word;
}
