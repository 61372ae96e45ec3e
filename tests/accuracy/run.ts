import { mkdirSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { type BrowserKind, launch } from '../e2e/support/launch.ts';
import type { AccuracyCase } from './case.ts';
import { cases } from './cases/index.ts';
import { type Played, play } from './play.ts';
import { fileOf, rejudged } from './rejudge.ts';
import { accuracyDocument } from './report/document.ts';
import { judge } from './report/judge.ts';

const ARTIFACTS = new URL('../../artifacts/accuracy/', import.meta.url);
const DOCUMENT = new URL('../../docs/accuracy.md', import.meta.url);

const { values } = parseArgs({
  options: {
    browser: { type: 'string', default: 'chromium' },
    only: { type: 'string', default: '' },
    seed: { type: 'string', default: '1' },
    /** Browsers with a seed each, as `chromium:3,firefox:4`, instead of every seed in every browser. */
    runs: { type: 'string', default: '' },
    browsers: { type: 'string', default: '1' },
    rejudge: { type: 'boolean', default: false },
    /** With --rejudge: docs/accuracy.md from sessions that were kept, which says so. */
    write: { type: 'boolean', default: false },
  },
});

/** A document of sessions that were not all played with the rules as they are. */
const KEPT = 'Sessions that were kept with their timelines, judged again by the rules as they are now.';

/** Plays every session with every seed, one after the other in each browser; each browser has a window of its own. Writes docs/accuracy.md only when nothing was left out. */
async function main(): Promise<void> {
  const runs = runsWanted();
  const parts = values.only.split(',');
  const wanted = cases.filter((one) => parts.some((part) => `${one.stack.name}/${one.id}`.includes(part)));
  if (wanted.length === 0)
    throw new Error(`--only ${values.only}: no case has that in its stack or its name.`);
  mkdirSync(ARTIFACTS, { recursive: true });
  if (values.rejudge) {
    const text = accuracyDocument(rejudged(ARTIFACTS, runs, wanted), KEPT);
    console.log(text);
    if (values.write && !values.only) writeFileSync(DOCUMENT, text);
    return;
  }
  const all: Played[] = [];
  for (const kind of new Set(runs.map((run) => run.kind)))
    all.push(
      ...(await playAll(
        kind,
        runs.filter((run) => run.kind === kind).flatMap(({ seed }) => wanted.map((one) => ({ one, seed }))),
      )),
    );
  const text = accuracyDocument(all);
  console.log(`\n${text}`);
  if (!values.only) writeFileSync(DOCUMENT, text);
}

function runsWanted(): { kind: BrowserKind; seed: string }[] {
  if (values.runs !== '')
    return values.runs.split(',').map((run) => {
      const [browser = '', seed = '1'] = run.split(':');
      return { kind: asBrowser(browser), seed };
    });
  const seeds = values.seed.split(',');
  return values.browser.split(',').flatMap((browser) => {
    const kind = asBrowser(browser);
    return seeds.map((seed) => ({ kind, seed }));
  });
}

function asBrowser(name: string): BrowserKind {
  if (name === 'chromium' || name === 'firefox') return name;
  throw new Error(`--browser ${name}: there are chromium and firefox, or both with a comma between.`);
}

async function playAll(kind: BrowserKind, waiting: { one: AccuracyCase; seed: string }[]): Promise<Played[]> {
  const played: Played[] = [];
  const browsers = Array.from({ length: Number(values.browsers) }, async () => {
    const driver = await launch(kind, { headless: true });
    try {
      // Just installed: what a page does before the background is up, nobody can see.
      await driver.sendToExtension({ type: 'list-sites' });
      for (let next = waiting.shift(); next; next = waiting.shift()) {
        const found = await play(driver, kind, next.one, next.seed);
        played.push(found);
        keep(found);
      }
    } finally {
      await driver.close();
    }
  });
  await Promise.all(browsers);
  return played;
}

/** A line, and a file with the whole timeline. */
function keep(found: Played): void {
  const { verdict, says } = judge(found);
  const { stack, id, browser, seed } = found;
  console.log(
    `${verdict.padEnd(12)} ${stack}/${id} (${browser}, seed ${seed}): ${says} (${Math.round(found.tookMs)} ms)`,
  );
  writeFileSync(new URL(fileOf(id, browser, seed), ARTIFACTS), `${JSON.stringify(found)}\n`);
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
