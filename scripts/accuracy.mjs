import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

// How often the verdict is right on sign-in stacks that are not ours: prints the confusion table, writes
// docs/accuracy.md. `npm run accuracy -- --only jwt`, `--browser firefox`, `--seed 2`. Run `npm run setup` and
// `npm run build:test` before.
const run = fileURLToPath(new URL('../tests/accuracy/run.ts', import.meta.url));
const { status } = spawnSync(process.execPath, [run, ...process.argv.slice(2)], {
  stdio: 'inherit',
  // Playwright 1.65 reads this when it attaches to Chromium, see playwright.config.ts.
  env: { PW_CHROMIUM_ATTACH_TO_OTHER: '1', ...process.env },
});
process.exitCode = status ?? 1;
