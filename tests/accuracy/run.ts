import { mkdirSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { launch } from '../e2e/support/launch.ts';
import { cases } from './cases/index.ts';
import { type Played, play } from './play.ts';
import { rejudged } from './rejudge.ts';
import { accuracyDocument } from './report/document.ts';
import { judge } from './report/judge.ts';

const ARTIFACTS = new URL('../../artifacts/accuracy/', import.meta.url);
const DOCUMENT = new URL('../../docs/accuracy.md', import.meta.url);

const { values } = parseArgs({
  options: {
    browser: { type: 'string', default: 'chromium' },
    only: { type: 'string', default: '' },
    seed: { type: 'string', default: '1' },
    browsers: { type: 'string', default: '1' },
    rejudge: { type: 'boolean', default: false },
  },
});

/** Plays every session, one after the other in each browser; each browser has a window of its own. Writes docs/accuracy.md only when nothing was left out. */
async function main(): Promise<void> {
  const kind = values.browser === 'firefox' ? 'firefox' : 'chromium';
  const parts = values.only.split(',');
  const wanted = cases.filter((one) => parts.some((part) => `${one.stack.name}/${one.id}`.includes(part)));
  if (wanted.length === 0)
    throw new Error(`--only ${values.only}: no case has that in its stack or its name.`);
  mkdirSync(ARTIFACTS, { recursive: true });
  if (values.rejudge) {
    const all = rejudged(ARTIFACTS, kind, wanted);
    console.log(accuracyDocument(all, { browser: kind, seed: values.seed }));
    return;
  }
  const played = new Map<string, Played>();
  const waiting = [...wanted];
  const browsers = Array.from({ length: Number(values.browsers) }, async () => {
    const driver = await launch(kind, { headless: true });
    try {
      for (let one = waiting.shift(); one; one = waiting.shift()) {
        const found = await play(driver, one, values.seed);
        played.set(one.id, found);
        keep(found, kind);
      }
    } finally {
      await driver.close();
    }
  });
  await Promise.all(browsers);
  const all = wanted.flatMap((one) => played.get(one.id) ?? []);
  const text = accuracyDocument(all, { browser: kind, seed: values.seed });
  console.log(`\n${text}`);
  if (!values.only && kind === 'chromium') writeFileSync(DOCUMENT, text);
}

/** A line, and a file with the whole timeline. */
function keep(found: Played, kind: string): void {
  const { verdict, says } = judge(found);
  console.log(`${verdict.padEnd(12)} ${found.stack}/${found.id}: ${says} (${Math.round(found.tookMs)} ms)`);
  writeFileSync(new URL(`${found.id}.${kind}.json`, ARTIFACTS), `${JSON.stringify(found)}\n`);
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
