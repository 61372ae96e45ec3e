/** Runs the benches and writes docs/benchmarks.md: `npm run bench`, or `npm run bench -- panel har` for some of them. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { machine, merged, renderSection } from './report.ts';
import { type BenchSection, print } from './rows.ts';

/** Loaded when it is its turn: what a bench leaves on the heap is none of the next one's business. */
const BENCHES: Record<string, () => Promise<BenchSection>> = {
  panel: async () => (await import('./panel.ts')).panelSection(),
  engine: async () => (await import('./engine.ts')).engineSection(),
  picture: async () => (await import('./picture.ts')).pictureSection(),
  har: async () => (await import('./har.ts')).harSection(),
  'server-log': async () => (await import('./server-log.ts')).serverLogSection(),
};

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !(name in BENCHES));
if (unknown.length > 0)
  throw new Error(`There is no bench ${unknown.join(', ')}. There are ${Object.keys(BENCHES).join(', ')}.`);

const file = fileURLToPath(new URL('../../docs/benchmarks.md', import.meta.url));
for (const [name, run] of Object.entries(BENCHES)) {
  if (asked.length > 0 && !asked.includes(name)) continue;
  const section = await run();
  console.log(`\n${section.title}`);
  print(section.rows);
  const before = existsSync(file) ? readFileSync(file, 'utf8') : '';
  writeFileSync(file, merged(before, [renderSection(section, machine(new Date()))]));
}
