import { browser } from './browser.ts';

/** Texts by id, in ICU MessageFormat, as the build wrote them into a file of the extension. */
export async function fetchCatalog(tag: string): Promise<Record<string, string>> {
  const response = await fetch(browser.runtime.getURL(`messages/${tag}.json`));
  return (await response.json()) as Record<string, string>;
}
