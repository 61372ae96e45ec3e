import type { Played } from '../play.ts';

export type Verdict =
  | 'right'
  | 'wrong code'
  | 'wrong type'
  | 'missed'
  | 'false alarm'
  | 'too many'
  | 'broken';

export interface Judged {
  verdict: Verdict;
  /** What was expected and what was said, for a line of output. */
  says: string;
  /** Whether the verdict names every member of the family that no browser can tell apart; null: there is none. */
  family: boolean | null;
}

/** Holds what the extension said against what the server's log says. The first logout counts, more are too many. */
export function judge({ expected, logouts, broken }: Played): Judged {
  const said = logouts.map((one) => one.code).join(', ') || 'no logout';
  const wanted = expected?.codes.join(' or ') ?? 'no logout';
  const says = `${said}${said === wanted ? '' : ` (expected ${wanted})`}${broken ? ` — ${broken.split('\n')[0]}` : ''}`;
  const found = (verdict: Verdict, family: boolean | null = null): Judged => ({ verdict, says, family });
  if (broken) return found('broken');
  const [first, ...more] = logouts;
  if (!expected) return found(first ? 'false alarm' : 'right');
  if (!first) return found('missed');
  const named = [first.code, ...(first.alternatives ?? []).map((one) => one.code)];
  const family = expected.family.length > 0 ? expected.family.every((code) => named.includes(code)) : null;
  if (first.type !== expected.type) return found('wrong type', family);
  if (!expected.codes.includes(first.code)) return found('wrong code', family);
  return found(more.length > 0 ? 'too many' : 'right', family);
}
