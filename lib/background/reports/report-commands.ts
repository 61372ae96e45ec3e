import { englishResolver } from '../../messages/resolve.ts';
import type { Failure, ReportRequests } from '../../messaging/protocol.ts';
import { readEndpoint } from '../../report/index.ts';
import { failure } from '../failure.ts';
import type { Reports } from './reports.ts';

type Handlers = {
  [K in ReportRequests['type']]: (
    origin: string,
    request: Extract<ReportRequests, { type: K }>,
  ) => Promise<object | Failure>;
};

/** What the extension's own pages ask about reports. `origin` is a serialised one. */
export function createReportCommands(
  reports: Pick<Reports, 'state' | 'set' | 'test' | 'sendNow' | 'preview'>,
): Handlers {
  const notOn = (site: string) =>
    failure('report-not-on', englishResolver({ id: 'error.report.not-on', params: { site } }));
  return {
    'report-state': (origin) => reports.state(origin),
    async 'report-set'(origin, { on, format, url, identity, headers }) {
      const problem = await reports.set(origin, { on, format, url, identity, headers });
      return problem === null ? reports.state(origin) : failure(problem.code, englishResolver(problem.says));
    },
    async 'report-test'(origin) {
      const says = await reports.test(origin);
      return says === null ? notOn(origin) : { says };
    },
    async 'report-send-now'(origin) {
      // Answered at once: sending may take as long as the server lets it.
      void reports.sendNow(origin).catch(() => {});
      return reports.state(origin);
    },
    async 'report-preview'(origin, { format, identity, url }) {
      const read = readEndpoint(url);
      if (!read.ok) return failure(read.problem.code, englishResolver(read.problem.says));
      return reports.preview(origin, { format, identity, url: read.endpoint.url });
    },
  };
}
