import type { Area } from '../platform/area.ts';
import { ownerOf } from '../platform/cookie-domain.ts';
import { hostOf, originOf } from './origins.ts';

/** How surely an origin matters to a site's sessions, weakest first. */
const STRENGTHS = ['asked', 'answered', 'refused', 'led-to'] as const;
/**
 * `asked`: the page sent a request there and may not have seen an answer. `answered`: it could read one.
 * `refused`: it was answered 401 or 403. `led-to`: a sign-in went there.
 */
export type Strength = (typeof STRENGTHS)[number];

/** An origin that a watched site's pages talk to or sign in at. Found out without access to it; no path, no query. */
export type RelatedOrigin = { origin: string; uses: 'api' | 'sign-in'; strength: Strength; seenAt: number };

export type RelatedOrigins = {
  /** Notes that a site uses an origin; a sign-in stays one, and what is known becomes no weaker. */
  note(site: string, found: RelatedOrigin): void;
  /** What is known of a site, the most telling first. */
  of(site: string): RelatedOrigin[];
  forget(site: string): Promise<void>;
};

/** Related origins that are remembered of one site. */
export const MAX_RELATED = 20;
const PREFIX = 'related ';
/** A page load finds several at once. */
const SAVE_MS = 200;
/** `seenAt` is written again only when it is older than this, so that a busy page does not keep the disk busy. */
const RENEW_MS = 60 * 60 * 1000;

const rank = ({ strength }: RelatedOrigin) => STRENGTHS.indexOf(strength);

function isRelated(value: unknown): value is RelatedOrigin {
  const known = value as Partial<RelatedOrigin> | null;
  return (
    typeof known?.origin === 'string' &&
    originOf(known.origin) === known.origin &&
    (known.uses === 'api' || known.uses === 'sign-in') &&
    STRENGTHS.some((strength) => strength === known.strength) &&
    typeof known.seenAt === 'number'
  );
}

/** Sign-ins first, then refusals, then hosts of the site's own owner, then answers; among equals the latest. */
function byWeight(site: string): (a: RelatedOrigin, b: RelatedOrigin) => number {
  const owner = ownerOf(hostOf(site));
  const weight = (one: RelatedOrigin) => {
    const isOwn = ownerOf(hostOf(one.origin)) === owner;
    return rank(one) >= STRENGTHS.indexOf('refused') ? 10 + rank(one) : rank(one) + (isOwn ? 5 : 0);
  };
  return (a, b) => weight(b) - weight(a) || b.seenAt - a.seenAt;
}

/** Origins that sites use beside their own, in memory and on disk: at most `MAX_RELATED` a site. */
export async function loadRelatedOrigins(area: Area): Promise<RelatedOrigins> {
  const stored = await area.all().catch(() => ({}));
  const sites = new Map<string, Map<string, RelatedOrigin>>();
  for (const [key, list] of Object.entries(stored)) {
    if (!key.startsWith(PREFIX) || !Array.isArray(list)) continue;
    const known = list.filter(isRelated).slice(0, MAX_RELATED);
    sites.set(key.slice(PREFIX.length), new Map(known.map((one) => [one.origin, one])));
  }
  const listOf = (site: string) => [...(sites.get(site)?.values() ?? [])].sort(byWeight(site));
  const saving = new Set<string>();

  function save(site: string): void {
    if (saving.has(site)) return;
    saving.add(site);
    setTimeout(() => {
      saving.delete(site);
      // Forgotten meanwhile: nothing may come back to the disk.
      if (sites.has(site)) void area.set({ [PREFIX + site]: listOf(site) }).catch(() => {});
    }, SAVE_MS);
  }

  return {
    note(site, found) {
      if (found.origin === site || originOf(found.origin) !== found.origin) return;
      const known = sites.get(site) ?? new Map<string, RelatedOrigin>();
      sites.set(site, known);
      const before = known.get(found.origin);
      const after: RelatedOrigin = {
        origin: found.origin,
        uses: before?.uses === 'sign-in' ? 'sign-in' : found.uses,
        strength: before !== undefined && rank(before) > rank(found) ? before.strength : found.strength,
        seenAt: found.seenAt,
      };
      const isSame = before?.uses === after.uses && before.strength === after.strength;
      if (isSame && after.seenAt - before.seenAt < RENEW_MS) return;
      known.set(found.origin, after);
      for (const weakest of listOf(site).slice(MAX_RELATED)) known.delete(weakest.origin);
      save(site);
    },
    of: listOf,
    async forget(site) {
      sites.delete(site);
      await area.set({ [PREFIX + site]: undefined });
    },
  };
}
