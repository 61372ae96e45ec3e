import { englishResolver } from '../../messages/resolve.ts';
import type { ReportRequests } from '../../messaging/protocol.ts';
import { readEndpoint } from '../../report/index.ts';
import { type Handlers, withOrigin } from '../command-types.ts';
import { failure } from '../failure.ts';
import type { Reports } from './reports.ts';

export type ReportCommandDeps = {
  reports: Pick<Reports, 'state' | 'set' | 'test' | 'sendNow' | 'preview'>;
};

/** What the extension's own pages ask about reports. */
export function createReportCommands({ reports }: ReportCommandDeps): Pick<Handlers, ReportRequests['type']> {
  const notOn = (site: string) =>
    failure('report-not-on', englishResolver({ id: 'error.report.not-on', params: { site } }));
  return {
    'report-state': ({ origin: input }) => withOrigin(input, (origin) => reports.state(origin)),
    'report-set': ({ origin: input, on, format, url, identity, headers }) =>
      withOrigin(input, async (origin) => {
        const problem = await reports.set(origin, { on, format, url, identity, headers });
        return problem === null
          ? reports.state(origin)
          : failure(problem.code, englishResolver(problem.says));
      }),
    'report-test': ({ origin: input }) =>
      withOrigin(input, async (origin) => {
        const says = await reports.test(origin);
        return says === null ? notOn(origin) : { says };
      }),
    'report-send-now': ({ origin: input }) =>
      withOrigin(input, (origin) => {
        // Answered at once: sending may take as long as the server lets it.
        void reports.sendNow(origin).catch(() => {});
        return reports.state(origin);
      }),
    'report-preview': ({ origin: input, format, identity, url }) =>
      withOrigin(input, async (origin) => {
        const read = readEndpoint(url);
        if (!read.ok) return failure(read.problem.code, englishResolver(read.problem.says));
        return reports.preview(origin, { format, identity, url: read.endpoint.url });
      }),
  };
}
