import type { Command } from './command.ts';
import { compareCommand } from './commands/compare.ts';
import { diagnoseCommand } from './commands/diagnose.ts';
import { redactCommand } from './commands/redact.ts';

/** All commands, in the order that the help lists them. */
export const commands: readonly Command[] = [diagnoseCommand, compareCommand, redactCommand];
