import type { Timeline } from '../exports/index.ts';
import { say } from '../exports/words.ts';
import type { FileDiagnosis } from './diagnose-file.ts';
import type { JoinedLog } from './server-log.ts';

/** What `--format json` prints. `logouts` are those of an export; `file` says whose, where there are several files. */
export type DiagnosisObject = {
  format: 'logout-lens/diagnosis';
  version: 1;
  generator: { name: 'logout-lens'; version: string };
  logouts: (Timeline['logouts'][number] & { file?: string })[];
  files: DiagnosedFile[];
};

/** One file: what it is and what is in it, or what is wrong with it. */
export type DiagnosedFile =
  | {
      file: string;
      ok: true;
      kind: 'timeline' | 'har';
      site: Timeline['site'];
      exportedAt: number;
      generator: Timeline['generator'];
      events: number;
      logouts: number;
      patterns: Timeline['patterns'];
      gaps: Timeline['gaps'];
      /** What of the file was not read. */
      dropped: { unknownKinds: number; damaged: number; repeated: number; otherSites: number };
      /** The server's log that was joined, and how. */
      serverLog?: JoinedLog;
    }
  | { file: string; ok: false; problem: { code: string; says: string } };

/** The object of all files, for programs. */
export function diagnosisObject(read: readonly FileDiagnosis[], version: string): DiagnosisObject {
  const isOne = read.length === 1;
  return {
    format: 'logout-lens/diagnosis',
    version: 1,
    generator: { name: 'logout-lens', version },
    logouts: read.flatMap((one) =>
      one.ok ? one.timeline.logouts.map((logout) => (isOne ? logout : { ...logout, file: one.file })) : [],
    ),
    files: read.map(fileOf),
  };
}

/** One file as it is told to programs. */
export function fileOf(one: FileDiagnosis): DiagnosedFile {
  const { file } = one;
  if (!one.ok) return { file, ok: false, problem: { code: one.code, says: say(one.says) } };
  const { site, exportedAt, generator, events, logouts, patterns, gaps } = one.timeline;
  return {
    file,
    ok: true,
    kind: one.imported.format,
    site,
    exportedAt,
    generator,
    events: events.length,
    logouts: logouts.length,
    patterns,
    gaps,
    dropped: one.imported.dropped,
    ...(one.serverLog ? { serverLog: one.serverLog } : {}),
  };
}
