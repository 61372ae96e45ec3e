import { mkdirSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { launch } from '../e2e/support/launch.ts';
import { cases } from './cases/index.ts';
import { type Played, play } from './play.ts';
import { accuracyDocument } from './report/document.ts';
import { judge } from './report/judge.ts';

const ARTIFACTS = new URL('../../artifacts/accuracy/', import.meta.url);
const DOCUMENT = new URL('../../docs/accuracy.md', import.meta.url);

const { values } = parseArgs({
  options: {
    browser: { type: 'string', default: 'chromium' },
    only: { type: 'string', default: '' },
    seed: { type: 'string', default: '1' },
  },
});

/** Plays every session, one after the other, in one browser. Writes docs/accuracy.md only when nothing was left out. */
async function main(): Promise<void> {
  const kind = values.browser === 'firefox' ? 'firefox' : 'chromium';
  const wanted = cases.filter((one) => `${one.stack.name}/${one.id}`.includes(values.only));
  if (wanted.length === 0)
    throw new Error(`--only ${values.only}: no case has that in its stack or its name.`);
  mkdirSync(ARTIFACTS, { recursive: true });
  const driver = await launch(kind, { headless: true });
  const all: Played[] = [];
  try {
    for (const one of wanted) {
      const played = await play(driver, one, values.seed);
      all.push(played);
      const { verdict, says } = judge(played);
      console.log(
        `${verdict.padEnd(12)} ${one.stack.name}/${one.id}: ${says} (${Math.round(played.tookMs)} ms)`,
      );
      const { timeline, ...rest } = played;
      const kept = verdict === 'right' ? rest : played;
      writeFileSync(new URL(`${one.id}.${kind}.json`, ARTIFACTS), `${JSON.stringify(kept, null, 2)}\n`);
    }
  } finally {
    await driver.close();
  }
  const text = accuracyDocument(all, { browser: kind, seed: values.seed });
  console.log(`\n${text}`);
  if (!values.only && kind === 'chromium') writeFileSync(DOCUMENT, text);
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
