import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

// The recorder under fire, in its long form: hours. `npm run fire` runs both browsers, `npm run fire -- --project=firefox`
// one of them, `npm run fire -- kills` one kind of fault. Run `npm run setup` and `npm run build:test` before.
const COUNTS = {
  FIRE_KILLS: '1000',
  FIRE_SIGKILLS: '200',
  FIRE_DAMAGES: '50',
  FIRE_REPORT_KILLS: '20',
  FIRE_FLOOD: '1000000',
};
const playwright = fileURLToPath(new URL('../node_modules/@playwright/test/cli.js', import.meta.url));
const { status } = spawnSync(
  process.execPath,
  [playwright, 'test', 'e2e/fire', '--workers=1', ...process.argv.slice(2)],
  // What the environment says goes first: FIRE_KILLS=100 npm run fire -- kills
  { stdio: 'inherit', env: { ...COUNTS, ...process.env } },
);
process.exitCode = status ?? 1;
