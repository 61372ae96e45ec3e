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

/** Why no extension may work on an address: a stable word, null where it may. */
export function closedReason(url: string): 'browser-page' | 'store' | 'not-http' | null {
  let parsed: URL;
  try {
    parsed = new URL(url);
  } catch {
    return 'not-http';
  }
  const { protocol, hostname, pathname } = parsed;
  if (
    /^(chrome|edge|brave|vivaldi|opera|about|chrome-extension|moz-extension|devtools|view-source|resource):$/.test(
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
