// `npm test`: everything that continuous integration runs. Node's own modules only: it installs the rest first.
import { parseTestArguments } from './lib/arguments.mjs';
import { countStage, summaryLine, total } from './lib/count.mjs';
import { endChildrenWithUs } from './lib/run.mjs';
import * as say from './lib/say.mjs';
import { stages } from './lib/stages.mjs';
import { setUp } from './setup.mjs';

/** @typedef {import('./lib/count.mjs').Count} Count */

const names = stages.map((stage) => stage.name);

const usage = `npm test [-- [--only ${names.join(',')}] [-- what to pass on to vitest and Playwright]]

  npm test                                  all stages
  npm test -- --only unit -- lib/causes     one stage, one folder
  npm test -- --only e2e -- --project firefox`;

/**
 * @param {string} title
 * @param {() => Promise<Count>} work
 */
async function timed(title, work) {
  say.headline(title);
  const start = performance.now();
  const count = await work();
  const says = `${title}: ${summaryLine(count)} (${say.duration(performance.now() - start)})`;
  if (count.failed > 0) say.failure(says);
  else say.success(says);
  return count;
}

/** @param {{ only: string[], rest: string[] }} wanted */
async function runStages({ only, rest }) {
  const counts = /** @type {Map<string, Count>} */ (new Map());
  const needed = only.includes('e2e') ? /** @type {const} */ (['chromium', 'firefox']) : [];
  let env = /** @type {Record<string, string>} */ ({});
  let packages = false;
  const setup = await timed('Setup', async () => {
    const result = await setUp([...needed]);
    ({ env, packages } = result);
    return countStage(
      `setup (no ${result.missing.join(', no ') || 'packages'})`,
      packages && result.missing.length === 0,
    );
  });
  counts.set('setup', setup);
  for (const stage of packages ? stages.filter(({ name }) => only.includes(name)) : []) {
    const broken = stage.after.filter((name) => (counts.get(name)?.failed ?? 0) > 0);
    const work =
      broken.length > 0
        ? async () => countStage(`${stage.name} (not run: ${broken.join(', ')} failed)`, false)
        : () => stage.run({ env, rest });
    counts.set(stage.name, await timed(stage.title, work));
  }
  return total([...counts.values()]);
}

async function main() {
  const wanted = parseTestArguments(process.argv.slice(2), names);
  if (wanted.help) {
    say.plain(usage);
    return;
  }
  endChildrenWithUs();
  const start = performance.now();
  const sum = await runStages(wanted);
  say.headline(`Result after ${say.duration(performance.now() - start)}`);
  for (const title of sum.again) say.plain(`Passed only when it was tried again: ${title}`);
  for (const title of sum.failures) say.failure(title);
  say.plain(summaryLine(sum));
  process.exitCode = sum.failed > 0 ? 1 : 0;
}

main().catch((error) => {
  say.failure(error instanceof Error ? error.message : String(error));
  say.plain(usage);
  process.exitCode = 2;
});
