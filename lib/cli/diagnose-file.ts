import { exportTimeline, type Timeline } from '../exports/index.ts';
import type { Imported } from '../imports/imported.ts';
import type { TextRef } from '../messages/text.ts';
import { open } from './open.ts';
import { type JoinedLog, joinLog, type ServerLogOptions } from './server-log.ts';
import type { World } from './world.ts';

/** What one file says, or why it cannot be read. `file` is what the person wrote. */
export type FileDiagnosis =
  | { ok: true; file: string; imported: Imported; timeline: Timeline; serverLog?: JoinedLog }
  | { ok: false; file: string; code: string; says: TextRef };

/**
 * Reads and judges one file. The timeline is made as every export is, so that its verdicts are those of an export and
 * nothing like a credential can be in what is printed.
 * @throws ExportError where the file holds something like a credential in spite of all
 */
export async function diagnoseFile(
  file: string,
  world: World,
  serverLog: ServerLogOptions | null = null,
): Promise<FileDiagnosis> {
  const opened = await open(file, world);
  if (!opened.ok) return { ...opened, file };
  const { imported } = opened;
  if (serverLog === null) return { ok: true, file, imported, timeline: await timelineOf(imported) };
  const joined = await joinLog(imported, serverLog, world);
  if (!joined.ok) return { ok: false, file: serverLog.path, code: 'unreadable', says: joined.says };
  const { events, found } = joined.value;
  return {
    ok: true,
    file,
    imported,
    timeline: await timelineOf({ ...imported, events }),
    serverLog: { file: serverLog.path, ...found },
  };
}

/** A timeline of a file that was read, with a key of its own: as redacted as any export. */
export function timelineOf({ origin, events, asOf, generator, taught }: Imported): Promise<Timeline> {
  const rules = taught.length > 0 ? { taught } : {};
  return exportTimeline({ origin, events, asOf, generator, ...rules }, 'json');
}
