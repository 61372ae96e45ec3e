import type { TextRef } from '../messages/text.ts';
import type { ReportPreview, ReportState } from '../messaging/report-state.ts';
import type { ReportFormatId } from '../report/index.ts';
import { failureIn } from './answers.ts';
import type { PanelPlatform } from './platform.ts';

export type { ReportFormatId, ReportPreview, ReportState };

/** As the form has it. A value of null keeps the one that is stored under that name. */
export type WantedReport = Pick<ReportState, 'on' | 'format' | 'url' | 'identity'> & {
  headers: { name: string; value: string | null }[];
};

/** What a form for reports can do. All of it rejects with a sentence for the person. */
export type ReportActions = {
  reportState(): Promise<ReportState>;
  /**
   * Call in the click itself: it asks the browser for access to the address. What the person answers changes nothing
   * about saving: a server may let us in by CORS.
   * @param endpoint origin of the address, which the form has looked at
   */
  saveReport(wanted: WantedReport, endpoint: string): Promise<ReportState>;
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
    async saveReport(wanted, endpoint) {
      const asked = wanted.on && platform.mayAskForAccess ? platform.requestAccess([endpoint]) : null;
      await asked?.catch(() => null);
      return ask<ReportState>({ type: 'report-set', origin: originNow(), ...wanted }, 'waiting');
    },
    testReport: async () =>
      (await ask<{ says: TextRef }>({ type: 'report-test', origin: originNow() }, 'says')).says,
    sendReports: () => ask<ReportState>({ type: 'report-send-now', origin: originNow() }, 'waiting'),
    previewReport: ({ format, url, identity }) =>
      ask<ReportPreview>({ type: 'report-preview', origin: originNow(), format, url, identity }, 'body'),
  };
}
