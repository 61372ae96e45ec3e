import { ExportRefused } from '../../../exports/errors.ts';
import { scan } from '../../../exports/scan.ts';
import type { OnPageSwitches } from '../../../messaging/on-page-order.ts';
import { readRules, type TaughtRule } from '../../../taught/index.ts';
import { ask } from '../ask.ts';
import { type FileProblem, fieldsOf, fileProblem } from '../file-problem.ts';
import type { PartStore, SettingsPart } from '../settings-part.ts';
import { storedSitesIn } from '../stored-sites.ts';

/** What is set of one site. Nothing that was recorded of it. */
export type SiteSettings = {
  origin: string;
  /** Origins that belong to it beside its own. */
  origins: string[];
  badge: boolean;
  /** Absent in files of earlier builds: then it stays as it is. */
  consoleMonitor?: boolean;
  rules: readonly TaughtRule[];
  /** What may stand on its pages; absent in files of older versions: nothing. */
  onPage?: OnPageSwitches;
};

const MAX_SITES = 500;
/** The same as lib/background/sites.ts keeps of one site. */
const MAX_ORIGINS = 20;

/** The watched sites and those that were taught something. */
export const sitesPart: SettingsPart = {
  key: 'sites',
  async read(store): Promise<SiteSettings[]> {
    const sites = storedSitesIn(await ask(store, { type: 'list-stored' })) ?? [];
    return sites
      .filter(({ watched, taught }) => watched || taught.length > 0)
      .map(({ origin, origins, badge, consoleMonitor, taught, onPage: { notice, banner } }) => ({
        origin,
        origins,
        badge,
        consoleMonitor,
        rules: taught,
        onPage: { notice, banner },
      }));
  },
  check(value, where) {
    if (!Array.isArray(value)) return fileProblem('not-a-list', where);
    if (value.length > MAX_SITES) return fileProblem('too-many', where, { limit: MAX_SITES });
    const seen = new Set<unknown>();
    for (const [index, site] of value.entries()) {
      const place = `${where}[${index}]`;
      const problem = problemOfSite(site, place);
      if (problem !== null) return problem;
      const { origin } = site as SiteSettings;
      if (seen.has(origin)) return fileProblem('twice', `${place}.origin`);
      seen.add(origin);
    }
    return null;
  },
  async apply(value, store) {
    const known = storedSitesIn(await ask(store, { type: 'list-stored' })) ?? [];
    const waiting: SiteSettings[] = [];
    for (const site of value as SiteSettings[]) {
      if (known.some(({ origin, watched }) => watched && origin === site.origin))
        await applySite(site, store);
      else waiting.push(site);
    }
    return { waiting };
  },
};

/** Gives a site that is watched what is set of it. Origins without access stay out: the panel asks for them. */
export async function applySite(site: SiteSettings, store: PartStore): Promise<void> {
  const { origin, origins, badge, consoleMonitor, rules, onPage } = site;
  await ask(store, { type: 'teach', origin, rules });
  await ask(store, { type: 'set-badge', origin, on: badge });
  if (consoleMonitor !== undefined)
    await ask(store, { type: 'set-console-monitor', origin, on: consoleMonitor });
  if (onPage !== undefined) await ask(store, { type: 'set-on-page', origin, ...onPage });
  if (origins.length > 0) await store.request({ type: 'include-origins', origin, origins });
}

function problemOfSite(site: unknown, where: string): FileProblem | null {
  const names = ['origin', 'origins', 'badge', 'consoleMonitor', 'rules', 'onPage'];
  const read = fieldsOf(site, where, names);
  if ('problem' in read) return read.problem;
  const { origin, origins, badge, consoleMonitor, rules, onPage } = read.fields;
  if (!isOrigin(origin)) return fileProblem('not-an-origin', `${where}.origin`);
  if (!Array.isArray(origins)) return fileProblem('not-a-list', `${where}.origins`);
  if (origins.length > MAX_ORIGINS)
    return fileProblem('too-many', `${where}.origins`, { limit: MAX_ORIGINS });
  const wrong = origins.findIndex((one) => !isOrigin(one));
  if (wrong >= 0) return fileProblem('not-an-origin', `${where}.origins[${wrong}]`);
  if (typeof badge !== 'boolean') return fileProblem('not-a-choice', `${where}.badge`);
  if (!['boolean', 'undefined'].includes(typeof consoleMonitor))
    return fileProblem('not-a-choice', `${where}.consoleMonitor`);
  const switched = onPage === undefined ? null : problemOfSwitches(onPage, `${where}.onPage`);
  if (switched !== null) return switched;
  const taught = readRules(rules, `${where}.rules`);
  if (!taught.ok) return taught.problem;
  return secretIn(rules, `${where}.rules`);
}

function problemOfSwitches(value: unknown, where: string): FileProblem | null {
  const names = ['notice', 'banner'];
  const read = fieldsOf(value, where, names);
  if ('problem' in read) return read.problem;
  const wrong = names.find((name) => typeof read.fields[name] !== 'boolean');
  return wrong === undefined ? null : fileProblem('not-a-choice', `${where}.${wrong}`);
}

/** A rule that holds what no export would let out. */
function secretIn(rules: unknown, where: string): FileProblem | null {
  try {
    scan({ rules }, { look: 'tokens' });
    return null;
  } catch (error) {
    if (!(error instanceof ExportRefused)) throw error;
    return fileProblem('secret', where);
  }
}

function isOrigin(value: unknown): value is string {
  if (typeof value !== 'string' || value.length > 300 || !/^https?:\/\//.test(value)) return false;
  try {
    return new URL(value).origin === value;
  } catch {
    return false;
  }
}
