import { text } from '../../messages/text.ts';
import type { Command, ExitCode } from '../command.ts';
import { type ComparedFiles, compareFiles } from '../compare-files.ts';
import { comparisonMarkdown } from '../comparison-markdown.ts';
import { comparisonObject } from '../comparison-object.ts';
import { comparisonText } from '../comparison-text.ts';
import { tellProblems } from '../tell-problems.ts';
import type { World } from '../world.ts';

const FORMATS = ['text', 'json', 'markdown'] as const;
type Format = (typeof FORMATS)[number];

/** `logout-lens compare A B`: what differs between two recordings, the first thing first. */
export const compareCommand: Command = {
  name: 'compare',
  options: { format: { type: 'string', short: 'f' } },
  wrongUse({ files, values: { format = 'text' } }) {
    if (files.length !== 2) return text('cli.error.two-files', { command: 'compare', count: files.length });
    if (!isFormat(format))
      return text('cli.error.format', { format: String(format), known: FORMATS.join(', ') });
    return files.every((file) => file === '-') ? text('cli.error.stdin-twice') : null;
  },
  async run({ files: [a = '', b = ''], values: { format = 'text' } }, world): Promise<ExitCode> {
    // A program can choose for itself.
    const shown = format === 'json' ? Number.POSITIVE_INFINITY : undefined;
    const compared = await compareFiles({ a, b }, world, shown);
    tellProblems(compared.ok ? [compared.a, compared.b] : compared.read, world);
    print(compared, isFormat(format) ? format : 'text', world);
    if (!compared.ok) return 2;
    return compared.comparison.differences.length === 0 ? 0 : 1;
  },
};

function isFormat(value: unknown): value is Format {
  return FORMATS.some((format) => format === value);
}

/** Of a comparison that there is none of, programs alone are told on standard output. */
function print(compared: ComparedFiles, format: Format, world: World): void {
  if (format === 'json') world.out(`${JSON.stringify(comparisonObject(compared, world.version), null, 1)}\n`);
  else if (compared.ok)
    world.out(
      `${format === 'text' ? comparisonText(compared, world.emphasis) : comparisonMarkdown(compared)}\n`,
    );
}
