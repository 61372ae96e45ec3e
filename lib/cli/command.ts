import type { ParseArgsOptionsConfig } from 'node:util';
import type { TextRef } from '../messages/text.ts';
import type { World } from './world.ts';

/**
 * What the process ends with: 0 nobody was logged out (or the work is done), 1 somebody was, 2 something could not be
 * read or written, or the command was not understood. docs/cli.md promises them.
 */
export type ExitCode = 0 | 1 | 2;

/** What was given to a command, as `node:util` parses it. */
export type Given = {
  files: readonly string[];
  values: Readonly<Record<string, string | boolean | undefined>>;
};

/** One command. To add one: a file in commands/, a line in registry.ts, and its texts `cli.usage.<name>`. */
export type Command = {
  name: string;
  options: ParseArgsOptionsConfig;
  /** Why it cannot be done with what was given; null where it can. Asked before anything is read. */
  wrongUse(given: Given): TextRef | null;
  run(given: Given, world: World): Promise<ExitCode>;
};
