import { type TextRef, text } from '../../messages/text.ts';
import type { ReportPreview, ReportState } from '../../messaging/report-state.ts';
import { exampleReport, maskHeader, type Report } from '../../report/index.ts';
import type { LogLook, LogLookDeps } from './log-look.ts';
import type { Outbox } from './outbox.ts';
import type { ReportSite, ReportSites } from './report-sites.ts';
import { requestOf, type Sender } from './sender.ts';

export type ReportViewDeps = {
  sites: Pick<ReportSites, 'of' | 'headersOf'>;
  outbox: Pick<Outbox, 'count' | 'mark' | 'next'>;
  sender: Pick<Sender, 'isSending'>;
  log: Pick<LogLook, 'latest'>;
  stuck(site: string): TextRef | null;
  hasAccess(origin: string): Promise<boolean>;
  generator: LogLookDeps['generator'];
  now: () => number;
};

/** What a person sees of reports: how they go, and what exactly is sent. Never the value of a header. */
export type ReportView = {
  state(site: string): Promise<ReportState>;
  /** Null where it was never set up. */
  glance(site: string): Promise<{ on: boolean; waiting: number; trouble: boolean } | null>;
  preview(site: string, wanted: Pick<ReportSite, 'format' | 'identity' | 'url'>): Promise<ReportPreview>;
};

const NEVER_SET = { on: false, format: 'first-tracker', url: '', identity: false } as const;

export function createReportView(deps: ReportViewDeps): ReportView {
  const { sites, outbox, now } = deps;
  const maskedOf = (site: string) =>
    sites.headersOf(site).map(({ name, value }) => ({ name, shown: maskHeader(value) }));

  return {
    async state(site) {
      const setting = sites.of(site);
      const { on, format, url, identity } = setting ?? NEVER_SET;
      const [hasAccess, disk] = await Promise.all([
        url === '' ? true : deps.hasAccess(new URL(url).origin),
        Promise.all([outbox.count(site), outbox.mark(site)]).catch(() => null),
      ]);
      const [count, mark] = disk ?? [{ waiting: 0, full: false }, null];
      return {
        origin: site,
        ...{ on, format, url, identity },
        headers: maskedOf(site),
        hasAccess,
        ...count,
        delivered: mark?.delivered ?? 0,
        last: mark?.last ?? null,
        nextAt: count.waiting > 0 && mark !== null && mark.nextAt > now() ? mark.nextAt : null,
        sending: deps.sender.isSending(site),
        stuck: disk === null ? text('error.report.no-disk') : deps.stuck(site),
      };
    },
    async glance(site) {
      const setting = sites.of(site);
      if (setting === null) return null;
      try {
        const [{ waiting, full }, { last }] = await Promise.all([outbox.count(site), outbox.mark(site)]);
        const isFailing = waiting > 0 && last !== null && last.outcome !== 'delivered';
        return { on: setting.on, waiting, trouble: full || isFailing || deps.stuck(site) !== null };
      } catch {
        return { on: setting.on, waiting: 0, trouble: true };
      }
    },
    async preview(site, wanted) {
      const waiting = await outbox.next(site).catch(() => null);
      const options = { identity: wanted.identity, salt: sites.of(site)?.salt ?? '' };
      const latest = waiting?.report ?? (await deps.log.latest(site, options));
      const report: Report = latest ?? exampleReport(site, now(), await deps.generator());
      const masked = maskedOf(site).map(({ name, shown }) => ({ name, value: shown }));
      const { headers, body } = requestOf(wanted, masked, report);
      return { of: waiting !== null ? 'waiting' : latest !== null ? 'latest' : 'example', headers, body };
    },
  };
}
