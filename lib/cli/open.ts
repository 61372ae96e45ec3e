import { words } from '../exports/words.ts';
import type { Imported } from '../imports/imported.ts';
import { LIMITS } from '../imports/limits.ts';
import { openFile } from '../imports/open-file.ts';
import type { TextRef } from '../messages/text.ts';
import type { World } from './world.ts';

/** A file that was read, or why it cannot be: `code` is stable, `says` is for a person. */
export type Opened = { ok: true; imported: Imported } | { ok: false; code: string; says: TextRef };

/** Reads a file as the panel does: timelines, reports, HARs, each also packed. `-` is standard input. */
export async function open(path: string, world: World): Promise<Opened> {
  const bytes = await world.read(path, LIMITS.bytes);
  if (!bytes.ok) return { ok: false, code: 'unreadable', says: bytes.says };
  const imported = await openFile(bytes.value, { fingerprinterFor: world.fingerprinterFor });
  if (!imported.ok) return { ok: false, ...imported.problem };
  return { ok: true, imported };
}

/** What was in a file and is not in what was read of it, for a person; nothing where it was read whole. */
export function leftOutLines({ dropped, firstProblem, newerVersion }: Imported): string[] {
  const lines = (
    [
      ['unknown-kinds', dropped.unknownKinds],
      ['damaged', dropped.damaged],
      ['repeated', dropped.repeated],
      ['other-sites', dropped.otherSites],
    ] as const
  ).flatMap(([what, count]) => (count === 0 ? [] : [words(`panel.import.dropped.${what}`, { count })]));
  if (firstProblem !== null) lines.push(words('panel.import.first-problem', { problem: firstProblem }));
  if (newerVersion !== null) lines.push(words('cli.newer', { version: newerVersion }));
  return lines;
}

/** What a file is, for a person. */
export function kindLine(name: string, { format, generator, asOf }: Imported): string {
  return format === 'har'
    ? words('panel.import.is-har', { name, recorder: generator.browser })
    : words('panel.import.is-timeline', { name, at: { instantMs: asOf }, ...generator });
}
