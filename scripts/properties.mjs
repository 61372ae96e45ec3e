import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

// Property tests with inputs that nobody has tried: `npm run properties` once, `npm run properties -- 50` fifty times,
// `npm run properties -- 50 lib/detect` in one room. Stops at the first failure; fast-check prints the seed.
const root = fileURLToPath(new URL('..', import.meta.url));
const [first = '', ...others] = process.argv.slice(2);
const rounds = /^\d+$/.test(first) ? Number(first) : 1;
const rooms = /^\d+$/.test(first) || first === '' ? others : [first, ...others];
const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter(
  (file) =>
    /\.test\.tsx?$/.test(file) &&
    !/(?:^|[/\\])(?:node_modules|\.output)[/\\]/.test(file) &&
    (rooms.length === 0 || rooms.some((room) => file.startsWith(room))) &&
    readFileSync(`${root}/${file}`, 'utf8').includes("from 'fast-check'"),
);
if (files.length === 0) {
  console.error(
    `No property tests in ${rooms.join(', ')}. Name a folder as in: npm run properties -- 5 lib/detect`,
  );
  process.exitCode = 2;
}
for (let round = 1; files.length > 0 && round <= rounds; round += 1) {
  console.log(`Round ${round} of ${rounds}, ${files.length} files`);
  const { status } = spawnSync(
    process.execPath,
    [`${root}/node_modules/vitest/vitest.mjs`, 'run', '--testTimeout=600000', ...files],
    { cwd: root, stdio: 'inherit', env: { ...process.env, FC_RANDOM: '1' } },
  );
  process.exitCode = status ?? 1;
  if (status !== 0) break;
}
