import { endOf } from '../compare/cause-differs.ts';
import { prose } from '../exports/markdown-escape.ts';
import { say, words } from '../exports/words.ts';
import type { ComparedFiles, ComparedSide } from './compare-files.ts';
import { spanOf } from './comparison-text.ts';
import { kindLine } from './open.ts';

type Compared = Extract<ComparedFiles, { ok: true }>;

/** A comparison for an issue tracker (GitHub Flavored Markdown): one table, a row for each difference. */
export function comparisonMarkdown({ a, b, comparison }: Compared): string {
  const { common, differences, more } = comparison;
  const rows = [
    ['', 'A', 'B'],
    ['---', '---', '---'],
    [label('cli.compare.file'), file(a), file(b)],
    [label('cli.compare.session'), session(a), session(b)],
    ...(common === null ? [] : [[label('compare.common'), prose(say(common.says)), prose(say(common.says))]]),
    ...differences.map(({ about, a, b }) => [
      `**${prose(say(about))}**`,
      prose(say(a.says)),
      prose(say(b.says)),
    ]),
  ];
  return [
    `# ${prose(words('cli.compare.title', { a: a.file, b: b.file }))}`,
    rows.map((cells) => `| ${cells.join(' | ')} |`).join('\n'),
    ...(differences.length === 0 ? [prose(words('compare.nothing'))] : []),
    ...(more === 0 ? [] : [prose(words('compare.more', { count: more }))]),
  ].join('\n\n');
}

const label = (id: string) => prose(words(id));
const file = ({ file, imported }: ComparedSide) => prose(kindLine(file, imported));
const session = ({ piece }: ComparedSide) => `${prose(say(endOf(piece).says))}; ${prose(spanOf(piece))}`;
