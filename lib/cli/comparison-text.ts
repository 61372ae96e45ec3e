import { endOf } from '../compare/cause-differs.ts';
import type { SideWords } from '../compare/types.ts';
import { say, words } from '../exports/words.ts';
import type { ComparedFiles, ComparedSide, SideName } from './compare-files.ts';
import type { Emphasis } from './emphasis.ts';
import { kindLine } from './open.ts';
import { safe, wrap } from './wrap.ts';

type Compared = Extract<ComparedFiles, { ok: true }>;

/** A comparison as a person reads it on a terminal: what each side is, then what differs, the first thing first. */
export function comparisonText({ a, b, comparison }: Compared, emphasis: Emphasis): string {
  const { common, differences, more } = comparison;
  const sides = (ofA: string, ofB: string) => [row('a', ofA, emphasis), row('b', ofB, emphasis)];
  const told = differences.flatMap((difference, index) => [
    '',
    emphasis.bold(safe(`${index + 1}. ${say(difference.about)}`)),
    ...sides(said(difference.a), said(difference.b)),
  ]);
  return [
    ...head('a', a, emphasis),
    ...head('b', b, emphasis),
    ...(common === null ? [] : ['', emphasis.bold(words('compare.common')), wrap(say(common.says), '     ')]),
    ...(differences.length === 0 ? ['', wrap(words('compare.nothing'), '')] : told),
    ...(more === 0 ? [] : ['', words('compare.more', { count: more })]),
  ].join('\n');
}

/** What a side is: its file, how the session of it that is compared ended, and from when to when it was. */
function head(name: SideName, { file, imported, piece }: ComparedSide, emphasis: Emphasis): string[] {
  return [
    row(name, kindLine(file, imported), emphasis),
    wrap(say(endOf(piece).says), '     '),
    emphasis.dim(wrap(spanOf(piece), '     ')),
  ];
}

/** From when to when the session of a side was, in UTC. */
export function spanOf({ from, to, session }: ComparedSide['piece']): string {
  return words('cli.compare.span', {
    from: { instantMs: session?.startedAt ?? from },
    to: { instantMs: to },
  });
}

const said = ({ says }: SideWords) => say(says);

function row(name: SideName, text: string, { bold }: Emphasis): string {
  return wrap(text, '     ', `  ${bold(name.toUpperCase())}  `);
}
