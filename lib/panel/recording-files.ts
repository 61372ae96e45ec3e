import type { LogEvent } from '../events/event.ts';
import type { ExportScope, Timeline } from '../exports/index.ts';
import { ENGLISH } from '../messages/languages.ts';
import type { Request } from '../messaging/protocol.ts';
import { exportedText, failureIn } from './answers.ts';
import { type Feedback, type KeptFile, keptFile } from './kept-file.ts';
import type { PanelPlatform, PanelTime } from './platform.ts';

/** The recording as files, made by the background. All reject with a sentence for the person. */
export type RecordingFiles = {
  /** A report of everything, for the clipboard. @param language BCP 47 tag of a language of ours */
  exportReport(language: string): Promise<string>;
  /** The redacted timeline of a scope, in a language, from which every format is written. */
  exportTimeline(scope: ExportScope, language: string): Promise<Timeline>;
  /**
   * Notes the person's words in the log, then exports it: a file to send or to make a test of. Where it rejects,
   * the words may be in the log all the same.
   */
  keepRecording(feedback: Feedback): Promise<KeptFile>;
};

/** The contract takes no more (lib/messaging/protocol.ts): a longer message is refused as a whole. */
const MAX_SAYS_CHARS = 2_000;

/**
 * @param originNow the site that the panel shows; the empty string where it shows none
 * @param linesNow lines of the server's log that are joined to what it shows: whoever reads the file sees what the
 * verdict rests on
 */
export function createRecordingFiles(
  platform: Pick<PanelPlatform, 'request'>,
  time: Pick<PanelTime, 'now'>,
  originNow: () => string,
  linesNow: () => readonly LogEvent[] = () => [],
): RecordingFiles {
  async function ask(message: Request): Promise<unknown> {
    const answer = await platform.request(message);
    const failure = failureIn(answer);
    if (failure !== null) throw new Error(failure.message || failure.code);
    return answer;
  }
  const ofLog = (origin: string, language: string) => ({
    type: 'export-timeline' as const,
    origin,
    language,
    ...(linesNow().length === 0 ? {} : { serverLines: [...linesNow()] }),
  });
  const exportOf = async (origin: string, format: 'json' | 'markdown', language: string) =>
    exportedText(await ask({ ...ofLog(origin, language), format }));

  return {
    exportReport: (language) => exportOf(originNow(), 'markdown', language),
    // Made and guarded by our own background a moment ago.
    exportTimeline: async (scope, language) =>
      (await ask({ ...ofLog(originNow(), language), format: 'json', scope })) as Timeline,
    async keepRecording(feedback) {
      const origin = originNow();
      await ask({ type: 'feedback', origin, ...feedback, says: feedback.says.slice(0, MAX_SAYS_CHARS) });
      // For whoever mends Logout Lens: the same words for all.
      return keptFile(origin, feedback.about, await exportOf(origin, 'json', ENGLISH), time.now());
    },
  };
}
