import type { MissingOrigin } from '../messaging/protocol.ts';
import type { RelatedOrigin } from './related-origins.ts';
import type { WatchedSite } from './sites.ts';

/**
 * Origins that a site uses and that we may not see, the most telling first: what was found out, and what once
 * belonged to the site and was taken away.
 */
export async function missingOrigins(
  site: WatchedSite,
  related: readonly RelatedOrigin[],
  hasAccess: (origin: string) => Promise<boolean>,
): Promise<MissingOrigin[]> {
  const taken = site.origins.filter((origin) => !related.some((one) => one.origin === origin));
  const used: MissingOrigin[] = [
    ...related.map(({ origin, uses, seenAt }) => ({ origin, uses, seenAt })),
    ...taken.map((origin) => ({ origin, uses: 'sign-in' as const, seenAt: site.since })),
  ];
  const seen = await Promise.all(used.map(({ origin }) => hasAccess(origin)));
  return used.filter((_, i) => seen[i] !== true);
}
