import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { countPlaywright, countStage, countVitest, nothing } from './count.mjs';
import { artifacts, tool } from './project.mjs';
import { run } from './run.mjs';
import * as say from './say.mjs';

/**
 * @typedef {import('./count.mjs').Count} Count
 * @typedef {{ env: Record<string, string>, rest: string[] }} Context variables that name the browsers, and what the
 *   user passes on to the test runners
 * @typedef {object} Stage
 * @property {string} name as --only takes it
 * @property {string} title
 * @property {string[]} after stages without which this one says nothing: where one of them failed, it is not run
 * @property {(context: Context) => Promise<Count>} run
 */

const reports = join(artifacts, 'test');

/**
 * Runs tools one after the other, quietly; the first that fails shows all that it said.
 *
 * @param {string} name
 * @param {string[][]} commands
 */
async function quietly(name, commands) {
  for (const [command = '', ...args] of commands) {
    say.progress([command, ...args].join(' '));
    const { code, output } = await run(tool(command), args);
    if (code !== 0) {
      say.plain(output.trimEnd());
      say.failure(`${command} ended with exit code ${code}`);
      return countStage(name, false);
    }
  }
  return countStage(name, true);
}

/**
 * Runs a test runner, its progress shown, and counts by its JSON report. A runner that failed without naming a
 * failed test counts as one failure: a crash must not look like success.
 *
 * @param {string} name
 * @param {string[]} words
 * @param {(report: any) => Count} count
 * @param {Record<string, string>} env
 */
async function counted(name, [command = '', ...args], count, env) {
  mkdirSync(reports, { recursive: true });
  const report = join(reports, `${name}.json`);
  rmSync(report, { force: true });
  const { code } = await run(tool(command), args, { show: true, env });
  if (!existsSync(report)) return countStage(`${name} (no report)`, false);
  const result = count(JSON.parse(readFileSync(report, 'utf8')));
  if (code !== 0 && result.failed === 0) {
    return { ...result, failed: 1, failures: [`${name} (exit code ${code})`] };
  }
  return result;
}

/** Everything that `npm test` does after the setup, in order. @type {Stage[]} */
export const stages = [
  {
    name: 'types',
    title: 'Types',
    after: [],
    run: () =>
      quietly('types', [
        ['wxt', 'prepare'],
        ['tsc', '--noEmit'],
      ]),
  },
  {
    name: 'lint',
    title: 'Lint and format',
    after: [],
    run: () => quietly('lint', [['biome', 'check', '.']]),
  },
  {
    name: 'unit',
    title: 'Unit tests',
    after: [],
    run: ({ env, rest }) =>
      counted(
        'unit',
        [
          'vitest',
          'run',
          '--reporter=default',
          '--reporter=json',
          `--outputFile.json=${join(reports, 'unit.json')}`,
          ...rest,
        ],
        countVitest,
        env,
      ),
  },
  {
    name: 'build',
    title: 'Build for both browsers',
    after: [],
    run: () =>
      quietly('build', [
        ['wxt', 'build'],
        ['wxt', 'build', '-b', 'firefox'],
        ['wxt', 'build', '--mode', 'testing'],
        ['wxt', 'build', '--mode', 'testing', '-b', 'firefox'],
        ['node', 'scripts/lint-addon.mjs'],
      ]),
  },
  {
    name: 'e2e',
    title: 'End to end, in Chromium and in Firefox',
    after: ['build'],
    run: ({ env, rest }) =>
      counted('e2e', ['playwright', 'test', '--reporter=list,json', ...rest], countPlaywright, {
        ...env,
        PLAYWRIGHT_JSON_OUTPUT_FILE: join(reports, 'e2e.json'),
        PLAYWRIGHT_JSON_OUTPUT_NAME: join(reports, 'e2e.json'),
      }),
  },
  {
    name: 'capture',
    title: 'docs/capture.md says what the tests have seen',
    after: ['e2e'],
    // A part of the tests says nothing on the rest.
    run: async ({ rest }) =>
      rest.length > 0 ? nothing() : quietly('capture', [['node', 'scripts/make-capture-doc.ts', '--check']]),
  },
];
