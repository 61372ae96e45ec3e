import type { StoredSite } from '../../messaging/protocol.ts';
import { siteStateIn } from '../answers.ts';

export type { StoredSite } from '../../messaging/protocol.ts';

/** Answer to `list-stored`: what names no origin is left out, what is missing is none. Null for another answer. */
export function storedSitesIn(answer: unknown): StoredSite[] | null {
  const { sites } = Object(answer) as { sites?: unknown };
  if (!Array.isArray(sites)) return null;
  return sites.flatMap((one: unknown) => {
    const state = siteStateIn(one);
    if (state === null) return [];
    const { bytes, lastAt, blind, badge, consoleMonitor, onPage } = one as Partial<
      Record<keyof StoredSite, unknown>
    >;
    return {
      ...state,
      bytes: typeof bytes === 'number' ? bytes : 0,
      lastAt: typeof lastAt === 'number' ? lastAt : null,
      blind: Array.isArray(blind) ? blind.filter((origin) => typeof origin === 'string') : [],
      badge: badge === true,
      consoleMonitor: consoleMonitor === true,
      onPage: onPageIn(onPage),
    };
  });
}

function onPageIn(value: unknown): StoredSite['onPage'] {
  const { notice, banner, trouble } = Object(value) as Record<string, unknown>;
  return { notice: notice === true, banner: banner === true, trouble: trouble === true };
}

/** Origins of a site that no other site has a use for: permissions know hosts, and no ports. */
export function ownOrigins(site: StoredSite, all: readonly StoredSite[]): string[] {
  const hostOf = (origin: string) => {
    const { protocol, hostname } = new URL(origin);
    return `${protocol}//${hostname}`;
  };
  const others = all.filter(({ origin, watched }) => watched && origin !== site.origin);
  const used = new Set(others.flatMap(({ origin, origins }) => [origin, ...origins]).map(hostOf));
  return [site.origin, ...site.origins].filter((origin) => !used.has(hostOf(origin)));
}
