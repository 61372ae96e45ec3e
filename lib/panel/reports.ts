import type { TextRef } from '../messages/text.ts';
import type { ReportPreview, ReportState } from '../messaging/report-state.ts';
// Not by the room's index: the panel's first bytes need this one file of it.
import { readEndpoint } from '../report/endpoint.ts';
import type { ReportFormatId } from '../report/index.ts';
import { failureIn } from './answers.ts';
import type { PanelPlatform } from './platform.ts';

export type { ReportFormatId, ReportPreview, ReportState };

/** As the form has it. A value of null keeps the one that is stored under that name. */
export type WantedReport = Pick<ReportState, 'on' | 'format' | 'url' | 'identity'> & {
  headers: { name: string; value: string | null }[];
};

/** What was typed is refused; nothing was changed. `says` is for the person. */
export class ReportRefused extends Error {
  override readonly name = 'ReportRefused';
  readonly says: TextRef;
  constructor(says: TextRef) {
    super(says.id);
    this.says = says;
  }
}

/** What a form for reports can do. All of it rejects with a sentence for the person, or with ReportRefused. */
export type ReportActions = {
  reportState(): Promise<ReportState>;
  /**
   * Call in the click itself: it asks the browser for access to the address. What the person answers changes nothing
   * about saving: a server may let us in by CORS.
   */
  saveReport(wanted: WantedReport): Promise<ReportState>;
  /** Sends a test report with what is saved. @returns what came back */
  testReport(): Promise<TextRef>;
  sendReports(): Promise<ReportState>;
  previewReport(wanted: Pick<WantedReport, 'format' | 'url' | 'identity'>): Promise<ReportPreview>;
};

export function createReportActions(
  platform: Pick<PanelPlatform, 'request' | 'requestAccess' | 'mayAskForAccess'>,
  originNow: () => string,
): ReportActions {
  /** Made by our own background: checked for a failure, and for being an answer at all. */
  async function ask<T>(message: Parameters<PanelPlatform['request']>[0], field: keyof T): Promise<T> {
    const answer = await platform.request(message);
    const failure = failureIn(answer);
    if (failure !== null) throw new Error(failure.message || failure.code);
    if (typeof answer !== 'object' || answer === null || !(field in answer)) throw new Error('no answer');
    return answer as T;
  }
  return {
    reportState: () => ask<ReportState>({ type: 'report-state', origin: originNow() }, 'waiting'),
    async saveReport(wanted) {
      const read = readEndpoint(wanted.url);
      if (!read.ok) throw new ReportRefused(read.problem.says);
      const asked =
        wanted.on && platform.mayAskForAccess ? platform.requestAccess([read.endpoint.origin]) : null;
      await asked?.catch(() => null);
      return ask<ReportState>({ type: 'report-set', origin: originNow(), ...wanted }, 'waiting');
    },
    testReport: async () =>
      (await ask<{ says: TextRef }>({ type: 'report-test', origin: originNow() }, 'says')).says,
    sendReports: () => ask<ReportState>({ type: 'report-send-now', origin: originNow() }, 'waiting'),
    async previewReport({ format, url, identity }) {
      const read = readEndpoint(url);
      if (!read.ok) throw new ReportRefused(read.problem.says);
      return ask<ReportPreview>(
        { type: 'report-preview', origin: originNow(), format, url, identity },
        'body',
      );
    },
  };
}
