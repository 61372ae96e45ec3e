import { describe, expect, it } from 'vitest';
import { say } from '../exports/words.ts';
import { readArguments } from './arguments.ts';
import { commands } from './registry.ts';

const read = (...args: string[]) => readArguments(args, commands);
const problem = (...args: string[]) => {
  const action = read(...args);
  return action.is === 'wrong-use' ? say(action.says) : `none: ${action.is}`;
};

describe('arguments', () => {
  it('name a command, its options and its files, in any order', () => {
    for (const args of [
      ['diagnose', '--format', 'json', 'a.har', '-'],
      ['--format=json', 'diagnose', 'a.har', '-'],
      ['diagnose', 'a.har', '-', '-f', 'json'],
    ])
      expect(read(...args)).toMatchObject({
        is: 'run',
        command: { name: 'diagnose' },
        given: { files: ['a.har', '-'], values: { format: 'json' } },
      });
  });

  it('take what follows -- for files, whatever it looks like', () => {
    expect(read('diagnose', '--', '--format')).toMatchObject({ is: 'run', given: { files: ['--format'] } });
  });

  it('ask for help on everything, on one command, or for the version', () => {
    expect(read('--help')).toEqual({ is: 'help', command: null });
    expect(read('redact', '-h')).toMatchObject({ is: 'help', command: { name: 'redact' } });
    expect(read('-V')).toEqual({ is: 'version' });
  });

  it.each([
    [[], 'Say what to do'],
    [['explain', 'a.har'], 'There is no command “explain”. Known: diagnose, compare, redact.'],
    [['diagnose'], 'diagnose needs a file'],
    [['diagnose', 'a.har', '--colour'], 'There is no option --colour'],
    [['diagnose', 'a.har', '-x'], 'There is no option -x'],
    [['diagnose', 'a.har', '--format'], '--format needs a value'],
    [['diagnose', '--format', '--all', 'a.har'], '--format needs a value'],
    [['diagnose', 'a.har', '--format', ''], '--format needs a value'],
    [['diagnose', 'a.har', '--all=yes'], '--all takes no value'],
    [['diagnose', 'a.har', '--format', 'pdf'], '“pdf” is no format here. Known: text, json, markdown, html.'],
    [['diagnose', '-', '-'], 'Standard input can be read once only'],
    [['diagnose', 'a.har', 'b.har', '-f', 'html'], 'An HTML report is about one file'],
    [['redact', 'a.har', 'b.har'], 'redact takes one file'],
    [['redact', 'a.har', '-f', 'constructor'], '“constructor” is no format here'],
  ] as [string[], string][])('%j is wrong use, and what to do is said', (args, says) => {
    expect(problem(...args)).toContain(says);
  });
});
