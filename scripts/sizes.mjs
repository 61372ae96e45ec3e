// Sizes of a build: node scripts/sizes.mjs [folder of the build]
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { panelSize } from './lib/panel-size.mjs';

const [dir = '.output/chrome-mv3'] = process.argv.slice(2);
const kB = (/** @type {number} */ bytes) => `${(bytes / 1000).toFixed(1)} kB`.padStart(9);
const { first, log, later } = panelSize(dir);
console.log(`${dir}, gzip`);
console.log(`${kB(first)}  panel, to its first content`);
console.log(`${kB(log)}  more, when there is a log: its views and the engine`);
for (const [file, bytes] of later.sort(([, a], [, b]) => b - a))
  console.log(`${kB(bytes)}  on demand: ${file}`);
for (const script of ['page-hook', 'relay'])
  console.log(
    `${kB(gzipSync(readFileSync(join(dir, `content-scripts/${script}.js`)), { level: 9 }).length)}  ${script}`,
  );
