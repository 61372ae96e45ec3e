import { type ParseArgsOptionsConfig, parseArgs } from 'node:util';
import { type TextRef, text } from '../messages/text.ts';
import type { Command, Given } from './command.ts';

/** What a person asked for. */
export type Action =
  | { is: 'run'; command: Command; given: Given }
  | { is: 'help'; command: Command | null }
  | { is: 'version' }
  | { is: 'wrong-use'; command: Command | null; says: TextRef };

const EVERYWHERE = {
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'V' },
  language: { type: 'string' },
} as const satisfies ParseArgsOptionsConfig;

/**
 * Arguments of the process → what to do. Reads nothing and never throws: what cannot be understood is an action, too.
 * @param args without the interpreter and the program
 */
export function readArguments(args: readonly string[], commands: readonly Command[]): Action {
  const named = args.findIndex((arg) => !arg.startsWith('-') || arg === '-');
  const name = named < 0 ? undefined : args[named];
  const command = commands.find((one) => one.name === name) ?? null;
  const rest = command === null ? args : args.toSpliced(named, 1);
  const options: ParseArgsOptionsConfig = { ...EVERYWHERE, ...command?.options };
  const { values, positionals, tokens } = parseArgs({
    args: rest,
    options,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  if (values.help === true) return { is: 'help', command };
  if (values.version === true) return { is: 'version' };
  for (const token of tokens) {
    const says = token.kind === 'option' ? wrongOption(token, options) : null;
    if (says !== null) return { is: 'wrong-use', command, says };
  }
  if (command === null) {
    if (name === undefined) return { is: 'wrong-use', command: null, says: text('cli.error.no-command') };
    const known = commands.map((one) => one.name).join(', ');
    return { is: 'wrong-use', command: null, says: text('cli.error.unknown-command', { name, known }) };
  }
  const given = { files: positionals, values: values as Given['values'] };
  const says = command.wrongUse(given);
  return says === null ? { is: 'run', command, given } : { is: 'wrong-use', command, says };
}

type OptionToken = {
  name: string;
  rawName: string;
  value?: string | undefined;
  inlineValue?: boolean | undefined;
};

function wrongOption(token: OptionToken, options: ParseArgsOptionsConfig): TextRef | null {
  const { name, rawName, value, inlineValue } = token;
  if (!Object.hasOwn(options, name)) return text('cli.error.unknown-option', { option: rawName });
  if (options[name]?.type === 'boolean')
    return value === undefined ? null : text('cli.error.takes-no-value', { option: rawName });
  // `--format --json`: the next option was taken for the value; `--offset -7h` is one.
  const isMissing = !value || (!inlineValue && /^-[^\d.]/.test(value));
  return isMissing ? text('cli.error.needs-value', { option: rawName }) : null;
}
