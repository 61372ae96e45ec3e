import type { Area } from '../platform/area.ts';
import { maskName, maskPath } from '../secrets/index.ts';
import { maskRules, readRules, type TaughtRule, type Wanted, wantedBy } from '../taught/index.ts';

/** What the person taught of each site, in memory and on disk. Outlives a log that is emptied, and a site unwatched. */
export type TaughtSites = {
  of(site: string): readonly TaughtRule[];
  /** Sites that have rules. */
  sites(): string[];
  /** What recording of the site has to look at because of its rules. */
  wantedOf(site: string): Wanted;
  /** Keeps rules in the place of all that were there. Their words are masked first: see `maskRules`. */
  teach(site: string, rules: readonly TaughtRule[]): Promise<void>;
  forget(site: string): Promise<void>;
};

const KEY = 'taught';
const NONE: readonly TaughtRule[] = [];

/** A segment that stands for others stays as it is; the rest is masked as the addresses in the log are. */
function maskPattern(path: string): string {
  const segments = path.split('/');
  const plain = segments.map((segment) => (/^:|\*/.test(segment) ? 'x' : segment)).join('/');
  const masked = maskPath(plain).split('/');
  return segments.map((segment, i) => (/^:|\*/.test(segment) ? segment : (masked[i] ?? segment))).join('/');
}

/** Loads the rules of all sites. What cannot be read (of a later version, damaged) is left out, site by site. */
export async function loadTaughtSites(area: Area): Promise<TaughtSites> {
  const stored = await area.get(KEY).catch(() => null);
  const taught = new Map<string, readonly TaughtRule[]>();
  for (const entry of Array.isArray(stored) ? stored : []) {
    const { site, rules } = Object(entry) as { site?: unknown; rules?: unknown };
    const read = readRules(rules);
    if (typeof site === 'string' && read.ok) taught.set(site, read.rules);
  }
  const wanted = new Map<string, Wanted>();
  const save = () => area.set({ [KEY]: [...taught].map(([site, rules]) => ({ site, rules })) });

  return {
    of: (site) => taught.get(site) ?? NONE,
    sites: () => [...taught.keys()],
    wantedOf(site) {
      const known = wanted.get(site) ?? wantedBy(taught.get(site) ?? NONE);
      wanted.set(site, known);
      return known;
    },
    async teach(site, rules) {
      if (rules.length === 0) taught.delete(site);
      else taught.set(site, maskRules(rules, { name: maskName, path: maskPattern }));
      wanted.delete(site);
      await save();
    },
    async forget(site) {
      if (!taught.delete(site)) return;
      wanted.delete(site);
      await save();
    },
  };
}
