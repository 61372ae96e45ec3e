import { ExportError } from '../exports/index.ts';
import { say, speak, words } from '../exports/words.ts';
import { type TextRef, text } from '../messages/text.ts';
import { PATTERN_FIELDS } from '../server-log/index.ts';
import { readArguments } from './arguments.ts';
import type { Command, ExitCode } from './command.ts';
import { errorLine } from './error-line.ts';
import { aboutLanguages, languageIn } from './language.ts';
import { commands } from './registry.ts';
import type { World } from './world.ts';

/**
 * Does what the arguments ask for. Everything that is printed goes through `world`; nothing of the process is touched.
 * @param args without the interpreter and the program
 */
export async function runCli(args: readonly string[], world: World): Promise<ExitCode> {
  const language = await languageIn(args, world);
  if (!language.ok) {
    world.note(`${errorLine(language.says)}\n`);
    return 2;
  }
  const end = speak(language.value.language);
  try {
    return await runSpeaking(language.value.rest, world);
  } finally {
    end();
  }
}

async function runSpeaking(args: readonly string[], world: World): Promise<ExitCode> {
  const action = readArguments(args, commands);
  switch (action.is) {
    case 'help':
      world.out(`${helpOf(action.command)}\n\n${aboutLanguages(world)}\n`);
      return 0;
    case 'version':
      world.out(`logout-lens ${world.version}\n`);
      return 0;
    case 'wrong-use':
      world.note(`${errorLine(action.says)}\n${seeHelp(action.command)}\n`);
      return 2;
    case 'run':
      return await runSafely(action.command, () => action.command.run(action.given, world), world);
  }
}

async function runSafely(command: Command, run: () => Promise<ExitCode>, world: World): Promise<ExitCode> {
  try {
    return await run();
  } catch (error) {
    // The engine's message may quote the file.
    const says: TextRef =
      error instanceof ExportError ? error.says : text('cli.error.failed', { command: command.name });
    world.note(`${errorLine(says)}\n`);
    return 2;
  }
}

/** Braces are the messages' own: the fields of a pattern are put in as they are written. */
const FIELDS_IN_HELP = {
  log_time: '{time}',
  log_level: '{level}',
  log_star: '{*}',
  log_user: '{user}',
  log_message: '{message}',
  log_fields: PATTERN_FIELDS.join(' '),
};

function helpOf(command: Command | null): string {
  if (command !== null) return words(`cli.usage.${command.name}`, FIELDS_IN_HELP);
  const lines = commands.map(({ name }) => `  ${name.padEnd(10)} ${words(`cli.summary.${name}`)}`);
  return words('cli.usage', { commands: lines.join('\n') });
}

function seeHelp(command: Command | null): string {
  return say(text('cli.see-help', { command: command === null ? '' : ` ${command.name}` }));
}
