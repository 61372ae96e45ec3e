import { looksLikeSignInUrl } from '../../detect/sign-in-url.ts';
import type { HarEntry } from './har-entry.ts';
import { resourceTypeOf } from './resource-type.ts';

/** An entry that carries credentials, or is refused, says more of who is being looked at than a picture does. */
const AUTH_WEIGHT = 10;

/** An entry with what it is and which document asked for it. */
export type PlacedEntry = {
  entry: HarEntry;
  type: string;
  /** Origin of the document that asked; null where nothing tells. */
  document: string | null;
  tabId: number;
};

/**
 * Gives each entry its type, its tab and its document. In order of time.
 * @param tabs pages that the recorder keeps apart (Playwright); for all others everything is one tab
 */
export function placeEntries(entries: readonly HarEntry[], tabs: ReadonlyMap<string, number>): PlacedEntry[] {
  const shown = new Map<number, string>();
  return entries.map((entry) => {
    const type = resourceTypeOf(entry);
    const tabId = tabs.get(entry.pageref ?? '') ?? 1;
    const asked = headerOrigin(entry) ?? shown.get(tabId) ?? null;
    if (type === 'main_frame') {
      const own = originOf(entry.url);
      if (own !== null) shown.set(tabId, own);
      return { entry, type, document: own, tabId };
    }
    return { entry, type, document: asked, tabId };
  });
}

/** The site that a file is about: where most was asked for by its pages, what has to do with signing in counting more. */
export function siteOf(placed: readonly PlacedEntry[]): string | null {
  const scores = new Map<string, number>();
  for (const { entry, document } of placed) {
    if (document === null) continue;
    const bears =
      entry.status === 401 ||
      entry.requestHeaders.some(({ name }) => /^(?:authorization|cookie)$/i.test(name));
    scores.set(document, (scores.get(document) ?? 0) + (bears ? AUTH_WEIGHT : 1));
  }
  const [best] = [...scores].sort((a, b) => b[1] - a[1]);
  return best?.[0] ?? originOf(placed[0]?.entry.url ?? '');
}

/**
 * Entries of the site and of what belongs to it: what its pages asked for, and where it sends people to sign in (by
 * redirect or link, or because they come back). A proxy's file holds every site of the browser.
 */
export function ofSite(placed: readonly PlacedEntry[], site: string): PlacedEntry[] {
  const related = new Set([site]);
  // Twice: an identity provider may be met before the site is.
  for (let round = 0; round < 2; round++)
    for (const { entry, type, document } of placed) {
      if (type !== 'main_frame') continue;
      const own = originOf(entry.url);
      const target = originOf(absolute(entry.redirectUrl, entry.url));
      const from = headerOrigin(entry);
      if (own === null || document === null) continue;
      if (target !== null && related.has(own)) related.add(target);
      const isLedTo = from !== null && related.has(from) && looksLikeSignInUrl(entry.url);
      if ((target !== null && related.has(target)) || isLedTo) related.add(own);
    }
  return placed.filter(({ entry, document }) => related.has(document ?? originOf(entry.url) ?? ''));
}

/** Origin of the document that asked, by the request's own headers. */
export function headerOrigin({ requestHeaders }: HarEntry): string | null {
  const value = (name: string) =>
    requestHeaders.find((header) => header.name.toLowerCase() === name)?.value ?? '';
  return originOf(value('referer')) ?? originOf(value('origin'));
}

function absolute(target: string, base: string): string {
  return target !== '' && URL.canParse(target, base) ? new URL(target, base).href : '';
}

export function originOf(address: string): string | null {
  if (!URL.canParse(address)) return null;
  const { origin } = new URL(address);
  return /^https?:/.test(origin) ? origin : null;
}
