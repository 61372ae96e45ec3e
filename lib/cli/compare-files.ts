import { diagnose } from '../classify/diagnose.ts';
import { compare } from '../compare/compare.ts';
import { type ComparedLog, pieceOfTimeline } from '../compare/piece.ts';
import type { Comparison, Piece } from '../compare/types.ts';
import { diagnoseFile, type FileDiagnosis } from './diagnose-file.ts';
import type { World } from './world.ts';

export type SideName = 'a' | 'b';

/** A file that was read, and the session of it that is compared. */
export type ComparedSide = Extract<FileDiagnosis, { ok: true }> & { piece: Piece };

/** Two files side by side, or what is wrong with one of them or both. */
export type ComparedFiles =
  | { ok: true; a: ComparedSide; b: ComparedSide; comparison: Comparison }
  | { ok: false; problems: Extract<FileDiagnosis, { ok: false }>[]; read: readonly FileDiagnosis[] };

/**
 * Reads two files and compares what each is about: its last logout that nobody meant, else its last session. Compared are
 * the events as they would be exported, so that nothing like a credential can be in what is printed.
 * @param shown so many differences are told, the rest is counted
 * @throws ExportError where a file holds something like a credential in spite of all
 */
export async function compareFiles(
  files: Readonly<Record<SideName, string>>,
  world: World,
  shown?: number,
): Promise<ComparedFiles> {
  const a = await diagnoseFile(files.a, world);
  const b = await diagnoseFile(files.b, world);
  if (!a.ok || !b.ok) return { ok: false, read: [a, b], problems: [a, b].filter((one) => !one.ok) };
  const sides = { a: { ...a, piece: pieceOf(a, 'a') }, b: { ...b, piece: pieceOf(b, 'b') } };
  return { ok: true, ...sides, comparison: compare(sides.a.piece, sides.b.piece, shown) };
}

/** Two exports have fingerprints of two keys: they are two logs, even where the file is one. */
function pieceOf({ timeline }: Extract<FileDiagnosis, { ok: true }>, log: SideName): Piece {
  const { events, site, exportedAt } = timeline;
  const diagnosis = diagnose(events, { asOf: exportedAt, site: site.origin });
  const of: ComparedLog = { log, origin: site.origin, events, diagnosis };
  return pieceOfTimeline(of);
}
