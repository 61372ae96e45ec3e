/** Serialised origin of an http(s) address, null for every other address and for what is none. */
export function originOf(url: string | null | undefined): string | null {
  if (!url) return null;
  try {
    const { protocol, origin } = new URL(url);
    return protocol === 'http:' || protocol === 'https:' ? origin : null;
  } catch {
    return null;
  }
}

/** Host name of an http(s) or ws(s) address or origin, '' for what is none. */
export function hostOf(url: string): string {
  try {
    return new URL(url).hostname;
  } catch {
    return '';
  }
}

/** Why no extension may work on a page: a stable word (lib/messages/en/places.ts). */
export type Closed =
  | 'browser-page'
  | 'store'
  | 'not-http'
  | 'view-source'
  | 'file'
  /** Told by the page, not by its address (page-of-tab.ts). */
  | 'pdf'
  | 'blocked'
  | 'loading';

/** Why no extension may work on an address, null where it may. */
export function closedReason(url: string): Closed | null {
  let parsed: URL;
  try {
    parsed = new URL(url);
  } catch {
    return 'not-http';
  }
  const { protocol, hostname, pathname } = parsed;
  if (protocol === 'view-source:') return 'view-source';
  if (protocol === 'file:') return 'file';
  if (
    /^(chrome|edge|brave|vivaldi|opera|about|chrome-extension|moz-extension|chrome-search|chrome-untrusted|devtools|resource):$/.test(
      protocol,
    )
  ) {
    return 'browser-page';
  }
  if (protocol !== 'http:' && protocol !== 'https:') return 'not-http';
  const store =
    hostname === 'chromewebstore.google.com' ||
    hostname === 'addons.mozilla.org' ||
    hostname === 'microsoftedge.microsoft.com' ||
    (hostname === 'chrome.google.com' && pathname.startsWith('/webstore'));
  return store ? 'store' : null;
}
