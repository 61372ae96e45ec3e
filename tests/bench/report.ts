import { arch, cpus, loadavg, platform, totalmem } from 'node:os';
import type { BenchRow, BenchSection } from './rows.ts';

const HEAD = `# Benchmarks

Made by \`npm run bench\`: do not edit. \`npm run bench -- panel engine\` measures these sections anew and leaves the others.

Absolute times are those of the machine that is named; ratios within a run carry over. No test is timed: \`npm test\` checks
that each bench still runs.
`;

/** What the figures were taken on, and how busy that was with all that ran: nothing that tells whose machine it is. */
export function machine(date: Date): string {
  const all = cpus();
  const model = all[0]?.model.trim() ?? 'unknown processor';
  const memory = Math.round(totalmem() / 2 ** 30);
  return `${date.toISOString().slice(0, 10)}, ${all.length} cores (${model}), ${memory} GB, ${platform()} ${arch()}, Node ${process.versions.node}, load ${(loadavg()[0] ?? 0).toFixed(1)} at the end.`;
}

const verdict = ({ met }: BenchRow) => (met === undefined ? '' : met ? 'yes' : '**no**');

export function renderSection({ title, says, rows }: BenchSection, on: string): string {
  const cells = [
    ['what', 'figure', 'goal', 'met'],
    ...rows.map((row) => [row.what, row.figure, row.goal ?? '', verdict(row)]),
  ];
  const widths = [0, 1, 2, 3].map((n) => Math.max(3, ...cells.map((row) => row[n]?.length ?? 0)));
  const line = (row: readonly string[]) =>
    `| ${row.map((cell, n) => cell.padEnd(widths[n] ?? 0)).join(' | ')} |`;
  const [head = [], ...body] = cells;
  const rule = widths.map((width) => '-'.repeat(width));
  return [`## ${title}`, '', `${says} ${on}`, '', line(head), line(rule), ...body.map(line), ''].join('\n');
}

/** Puts sections in the places of those of the same titles; new ones come last. */
export function merged(before: string, sections: readonly string[]): string {
  const titleOf = (section: string) => section.split('\n', 1)[0] ?? '';
  const known = before.split(/^(?=## )/m).filter((part) => part.startsWith('## '));
  const all = new Map([...known, ...sections].map((section) => [titleOf(section), section.trimEnd()]));
  return `${HEAD}\n${[...all.values()].join('\n\n')}\n`;
}
