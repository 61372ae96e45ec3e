import { type Closed, closedReason, originOf } from './origins.ts';

/** What a script that may run in a tab finds there. `refused`: the browser let none in. */
export type Probe = { refused: true } | { refused: false; contentType: string };

export type PageDeps = {
  /** Address of a tab's top document, null where there is no such tab or it is not told. */
  addressOf(tabId: number): Promise<string | null>;
  /** The watched site that the tab belongs to, also while it is away signing in. */
  siteOfTab(tabId: number): string | null;
  hasAccess(origin: string): Promise<boolean>;
  probe(tabId: number): Promise<Probe>;
};

/** Which site a tab shows, and why nothing can be watched there; null where it can. */
export type PageOfTab = { origin: string | null; closed: Closed | null };

const PDF_PATH = /\.pdf$/i;

/**
 * What a tab shows. Where access was given and the browser lets no script in all the same, that is a policy, a site
 * that the browser protects, or its own viewer; nobody can tell beforehand, so it is tried. Without access a PDF is
 * known by its name only.
 */
export async function pageOfTab(tabId: number, deps: PageDeps): Promise<PageOfTab> {
  const address = await deps.addressOf(tabId);
  const site = deps.siteOfTab(tabId);
  const own = originOf(address);
  if (own === null) {
    // A tab on its way through a blank page stays its site's.
    const isOnItsWay = !address || /^about:(?:blank|srcdoc)$/.test(address);
    if (site !== null) return { origin: site, closed: isOnItsWay ? null : closedReason(address) };
    return { origin: null, closed: address ? closedReason(address) : 'loading' };
  }
  const origin = site ?? own;
  const closed = closedReason(address ?? '');
  if (closed !== null) return { origin, closed };
  const isPdf = PDF_PATH.test(pathOf(address ?? ''));
  if (!(await deps.hasAccess(own))) return { origin, closed: isPdf ? 'pdf' : null };
  const found = await deps.probe(tabId);
  if (found.refused) return { origin, closed: isPdf ? 'pdf' : 'blocked' };
  return { origin, closed: found.contentType === 'application/pdf' ? 'pdf' : null };
}

function pathOf(url: string): string {
  try {
    return new URL(url).pathname;
  } catch {
    return '';
  }
}
