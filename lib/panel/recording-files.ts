import type { ExportScope, Timeline } from '../exports/index.ts';
import type { Request } from '../messaging/protocol.ts';
import { exportedText, failureIn } from './answers.ts';
import { type Feedback, type KeptFile, keptFile } from './kept-file.ts';
import type { PanelPlatform, PanelTime } from './platform.ts';

/** The recording as files, made by the background. All reject with a sentence for the person. */
export type RecordingFiles = {
  /** A report of everything, for the clipboard. */
  exportReport(): Promise<string>;
  /** The redacted timeline of a scope, from which every format is written. */
  exportTimeline(scope: ExportScope): Promise<Timeline>;
  /**
   * Notes the person's words in the log, then exports it: a file to send or to make a test of. Where it rejects,
   * the words may be in the log all the same.
   */
  keepRecording(feedback: Feedback): Promise<KeptFile>;
};

/** The contract takes no more (lib/messaging/protocol.ts): a longer message is refused as a whole. */
const MAX_SAYS_CHARS = 2_000;

/** @param originNow the site that the panel shows; the empty string where it shows none */
export function createRecordingFiles(
  platform: Pick<PanelPlatform, 'request'>,
  time: Pick<PanelTime, 'now'>,
  originNow: () => string,
): RecordingFiles {
  async function ask(message: Request): Promise<unknown> {
    const answer = await platform.request(message);
    const failure = failureIn(answer);
    if (failure !== null) throw new Error(failure.message || failure.code);
    return answer;
  }
  const exportOf = async (origin: string, format: 'json' | 'markdown') =>
    exportedText(await ask({ type: 'export-timeline', origin, format }));

  return {
    exportReport: () => exportOf(originNow(), 'markdown'),
    // Made and guarded by our own background a moment ago.
    exportTimeline: async (scope) =>
      (await ask({ type: 'export-timeline', origin: originNow(), format: 'json', scope })) as Timeline,
    async keepRecording(feedback) {
      const origin = originNow();
      await ask({ type: 'feedback', origin, ...feedback, says: feedback.says.slice(0, MAX_SAYS_CHARS) });
      return keptFile(origin, feedback.about, await exportOf(origin, 'json'), time.now());
    },
  };
}
