import type { MissingOrigin } from '../messaging/protocol.ts';
import { ownerOf } from '../platform/cookie-domain.ts';
import { hostOf } from './origins.ts';
import type { RelatedOrigin } from './related-origins.ts';
import type { WatchedSite } from './sites.ts';

/** A person is asked for a few at a time: a page that talks to more has more once these are given. */
const MAX_MISSING = 6;

/**
 * Whether an origin may have to do with the site's sessions: its people sign in there, or the page could read what
 * it answered, or it is of the site's own owner. A host of others that never let the page read anything is no API.
 */
const mayMatter = ({ origin, strength }: RelatedOrigin, site: string) =>
  strength !== 'asked' || ownerOf(hostOf(origin)) === ownerOf(hostOf(site));

/**
 * Origins that a site uses and that we may not see, the most telling first: what once belonged to the site and was
 * taken away, and what was found out.
 */
export async function missingOrigins(
  site: WatchedSite,
  related: readonly RelatedOrigin[],
  hasAccess: (origin: string) => Promise<boolean>,
): Promise<MissingOrigin[]> {
  const taken = site.origins.filter((origin) => !related.some((one) => one.origin === origin));
  const used: MissingOrigin[] = [
    ...taken.map((origin) => ({ origin, uses: 'sign-in' as const, seenAt: site.since })),
    ...related
      .filter((one) => site.origins.includes(one.origin) || mayMatter(one, site.origin))
      .map(({ origin, uses, seenAt }) => ({ origin, uses, seenAt })),
  ];
  const seen = await Promise.all(used.map(({ origin }) => hasAccess(origin)));
  return used.filter((_, i) => seen[i] !== true).slice(0, MAX_MISSING);
}
