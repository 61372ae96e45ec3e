import { text as textRef } from '../messages/text.ts';
import { testFingerprinter } from '../secrets/test-fingerprinter.ts';
import type { ExitCode } from './command.ts';
import { plain } from './emphasis.ts';
import { runCli } from './run.ts';
import type { World } from './world.ts';

/** What a run left behind. */
export type Run = { exitCode: ExitCode; out: string; notes: string; files: Map<string, string> };

/** Runs the command line on files that exist in memory only. */
export async function runWith(
  args: readonly string[],
  inputs: Readonly<Record<string, string | Uint8Array>> = {},
  world: Partial<World> = {},
): Promise<Run> {
  const files = new Map<string, string>();
  const said = { out: '', notes: '' };
  const exitCode = await runCli(args, {
    version: '1.2.3',
    async read(path) {
      const content = inputs[path];
      if (content === undefined) return { ok: false, says: textRef('cli.error.not-found') };
      return { ok: true, value: typeof content === 'string' ? new TextEncoder().encode(content) : content };
    },
    async lines(path, push) {
      const content = inputs[path];
      if (typeof content !== 'string') return textRef('cli.error.not-found');
      for (const line of content.split('\n')) push(line);
      return null;
    },
    async write(path, content, { replace }) {
      if (!replace && (files.has(path) || path in inputs)) return 'exists';
      files.set(path, content);
      return 'written';
    },
    fingerprinterFor: () => testFingerprinter,
    out(text) {
      said.out += text;
    },
    note(text) {
      said.notes += text;
    },
    emphasis: plain,
    ...world,
  });
  return { exitCode, ...said, files };
}
