import * as v from 'valibot';
import type { Area } from '../../platform/area.ts';
import {
  REPORT_FORMATS,
  type ReportFormatId,
  type ReportHeader,
  type ReportProblem,
  readEndpoint,
  readHeaders,
} from '../../report/index.ts';

/** How a site's logouts are reported. Outlives its log; forgotten with the site. */
export type ReportSite = {
  on: boolean;
  /** Logouts before this are not reported, ms: when it was last switched on. */
  since: number;
  format: ReportFormatId;
  url: string;
  /** Send who was signed in. */
  identity: boolean;
  /** Made once; what the keys of its reports are made with. */
  salt: string;
};

/** As a form gives it. A header without a value keeps the one that is stored under its name. */
export type WantedReport = Omit<ReportSite, 'since' | 'salt'> & {
  headers: { name: string; value: string | null }[];
};

export type ReportSites = {
  of(site: string): ReportSite | null;
  /** The values are secret: for sending, and masked for showing. */
  headersOf(site: string): readonly ReportHeader[];
  list(): string[];
  /** Checks and keeps; where something is wrong nothing changes. */
  set(
    site: string,
    wanted: WantedReport,
    now: number,
  ): Promise<{ ok: true } | { ok: false; problem: ReportProblem }>;
  forget(site: string): Promise<void>;
};

const KEY = 'reports';
/** Apart, so that whoever reads or shows the one need not come near the other. No export holds either. */
const HEADERS_KEY = 'report-headers';

const stored = v.object({
  on: v.boolean(),
  since: v.number(),
  format: v.picklist(REPORT_FORMATS),
  url: v.string(),
  identity: v.boolean(),
  salt: v.string(),
});
const storedHeaders = v.array(v.object({ name: v.string(), value: v.string() }));

/** What cannot be read (of a later version, damaged) is not on. */
export async function loadReportSites(area: Area): Promise<ReportSites> {
  const [all, allHeaders] = await Promise.all([
    area.get(KEY).catch(() => null),
    area.get(HEADERS_KEY).catch(() => null),
  ]);
  const sites = new Map<string, ReportSite>();
  const headers = new Map<string, ReportHeader[]>();
  for (const [site, one] of Object.entries(Object(all) as object)) {
    const read = v.safeParse(stored, one);
    if (read.success && readEndpoint(read.output.url).ok) sites.set(site, read.output);
  }
  for (const [site, one] of Object.entries(Object(allHeaders) as object)) {
    const read = v.safeParse(storedHeaders, one);
    if (read.success) headers.set(site, read.output);
  }
  const save = () =>
    area.set({
      [KEY]: sites.size === 0 ? undefined : Object.fromEntries(sites),
      [HEADERS_KEY]: headers.size === 0 ? undefined : Object.fromEntries(headers),
    });

  return {
    of: (site) => sites.get(site) ?? null,
    headersOf: (site) => headers.get(site) ?? [],
    list: () => [...sites].filter(([, { on }]) => on).map(([site]) => site),
    async set(site, { headers: typed, ...wanted }, now) {
      const read = readEndpoint(wanted.url);
      if (!read.ok) return read;
      const { url, origin } = read.endpoint;
      const before = sites.get(site);
      // A key that was given for one server goes to no other.
      const isSameServer = before !== undefined && new URL(before.url).origin === origin;
      const kept = isSameServer ? (headers.get(site) ?? []) : [];
      const filled = typed.map(({ name, value }) => ({
        name,
        value: value ?? kept.find((one) => one.name.toLowerCase() === name.trim().toLowerCase())?.value ?? '',
      }));
      const checked = readHeaders(filled);
      if (!checked.ok) return checked;
      const since = before?.on === true ? before.since : now;
      sites.set(site, { ...wanted, url, since, salt: before?.salt ?? crypto.randomUUID() });
      if (checked.headers.length === 0) headers.delete(site);
      else headers.set(site, checked.headers);
      await save();
      return { ok: true };
    },
    async forget(site) {
      const hadSite = sites.delete(site);
      const hadHeaders = headers.delete(site);
      if (hadSite || hadHeaders) await save();
    },
  };
}
