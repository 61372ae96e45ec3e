import { endOf } from '../compare/cause-differs.ts';
import type { CommonStep, DifferenceKind, SideWords } from '../compare/types.ts';
import { say } from '../exports/words.ts';
import type { ComparedFiles, ComparedSide, SideName } from './compare-files.ts';
import { type DiagnosedFile, fileOf } from './diagnosis-object.ts';

type Said = { says: string; eventIds: string[] };

/** What `compare --format json` prints. */
export type ComparisonObject = {
  format: 'logout-lens/comparison';
  version: 1;
  generator: { name: 'logout-lens'; version: string };
  /** Nothing that matters differs. Null where a file could not be read. */
  same: boolean | null;
  /** The last step that both took before their courses part; null where they do not part. */
  common: { says: string; a: string[]; b: string[] } | null;
  /** All of them, the most important first. `id` is stable: `answer POST /token`. */
  differences: { id: string; kind: DifferenceKind; about: string; a: Said; b: Said }[];
  /** What of each file is compared. Null where a file could not be read. */
  sessions: Record<SideName, ComparedSession> | null;
  /** A, then B. */
  files: DiagnosedFile[];
};

export type ComparedSession = {
  /** Ms since the epoch. */
  from: number;
  to: number;
  ends: ComparedSide['piece']['ends'];
  /** Code of the cause; null where it went well. */
  code: string | null;
  confidence: number | null;
  says: string;
};

/** A comparison for programs; of what cannot be read, what is wrong with it. */
export function comparisonObject(compared: ComparedFiles, version: string): ComparisonObject {
  const generator = { name: 'logout-lens', version } as const;
  const head = { format: 'logout-lens/comparison', version: 1, generator } as const;
  if (!compared.ok) {
    const files = compared.read.map(fileOf);
    return { ...head, same: null, common: null, differences: [], sessions: null, files };
  }
  const { a, b, comparison } = compared;
  const { common, differences, more } = comparison;
  return {
    ...head,
    same: differences.length === 0 && more === 0,
    common: commonOf(common),
    differences: differences.map(({ id, kind, about, a, b }) => ({
      id,
      kind,
      about: say(about),
      a: saidOf(a),
      b: saidOf(b),
    })),
    sessions: { a: sessionOf(a), b: sessionOf(b) },
    files: [fileOf(a), fileOf(b)],
  };
}

const commonOf = (common: CommonStep | null) =>
  common === null ? null : { ...common, says: say(common.says) };
const saidOf = ({ says, eventIds }: SideWords): Said => ({ says: say(says), eventIds });

function sessionOf({ piece }: ComparedSide): ComparedSession {
  const { from, to, ends, verdict, session } = piece;
  return {
    from: session?.startedAt ?? from,
    to,
    ends,
    code: verdict?.code ?? null,
    confidence: verdict?.confidence ?? null,
    says: say(endOf(piece).says),
  };
}
