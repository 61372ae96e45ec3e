/**
 * What a redraw of the timeline costs: `npm run bench`. Absolute times are this machine's; the ratios within one run
 * carry over.
 *
 *   binned   the picture as shipped: a column a pixel out of typed arrays
 *   reading  going through the same typed arrays and adding up, nothing else: the limit
 *   naive    a figure an event, out of a list of objects
 *
 * First the script alone, in Node; then list and canvas together, in Chromium (CHROMIUM_PATH).
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import { build } from 'vite';
import { englishResolver as t } from '../../lib/messages/resolve.ts';
import { createDrawer } from '../../lib/picture/draw.ts';
import { layOut } from '../../lib/picture/layout.ts';
import { createPictureModel } from '../../lib/picture/model.ts';
import type { PictureModel } from '../../lib/picture/types.ts';
import { windowOf } from '../../lib/picture/view-window.ts';
import type { CanvasResult } from './canvas-page.ts';
import { logOf, measure, NOTHING, naiveDrawer, WIDTH_PX } from './picture-arms.ts';

const COUNTS = [1_000, 100_000, 1_000_000];

function readingOf({ lanes }: PictureModel): () => number {
  return () => {
    let sum = 0;
    for (const { marks } of lanes)
      for (let index = 0; index < marks.count; index += 1)
        sum += (marks.from[index] as number) + (marks.paint[index] as number);
    return sum;
  };
}

function timed<T>(run: () => T): [T, number] {
  const begun = performance.now();
  return [run(), performance.now() - begun];
}

for (const count of COUNTS) {
  const log = logOf(count);
  const last = log.at(-1)?.at ?? 0;
  const make = createPictureModel();
  const [, builtMs] = timed(() => make(log, NOTHING, last));
  const more = [
    ...log,
    ...logOf(50).map((event, index) => ({ ...event, id: `m${index}`, at: last + index })),
  ];
  const [model, addedMs] = timed(() => make(more, NOTHING, last + 50));
  const draw = createDrawer();
  const shown = windowOf({ mode: 'fit' }, model);
  const drawing = { shown, layout: layOut(model.lanes, WIDTH_PX), ticks: [], chosenAt: [], nowMs: null, t };
  const { binned, reading, naive } = measure(
    { binned: () => draw(model, drawing), reading: readingOf(model), naive: naiveDrawer(more, model) },
    40,
  ) as { binned: number; reading: number; naive: number };
  console.log(
    `${count.toLocaleString('en')} events, ${WIDTH_PX} px: model ${builtMs.toFixed(0)} ms once, 50 more ${addedMs.toFixed(2)} ms
  binned  ${binned.toFixed(2)} ms, ${draw(model, drawing).count} figures
  reading ${reading.toFixed(3)} ms: binned takes ${(binned / reading).toFixed(1)} times as long
  naive   ${naive.toFixed(2)} ms, ${count} figures: ${(naive / binned).toFixed(1)} times as long as binned`,
  );
}

const outDir = mkdtempSync(join(tmpdir(), 'picture-bench-'));
const entry = fileURLToPath(new URL('./canvas-page.ts', import.meta.url));
await build({
  configFile: false,
  logLevel: 'error',
  build: { outDir, lib: { entry, formats: ['es'], fileName: 'page' } },
});
writeFileSync(join(outDir, 'page.html'), '<!doctype html><body></body>');
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu'],
});
try {
  const page = await browser.newPage();
  await page.goto(`file://${join(outDir, 'page.html')}`);
  await page.addScriptTag({ path: join(outDir, 'page.js'), type: 'module' });
  await page.waitForFunction(() => 'redraws' in globalThis);
  for (const count of COUNTS.slice(0, 2)) {
    const result = await page.evaluate(
      (events) => (globalThis as unknown as { redraws(count: number): CanvasResult }).redraws(events),
      count,
    );
    console.log(
      `${count.toLocaleString('en')} events on a canvas of Chromium ${browser.version()}: binned ${result.binned.toFixed(2)} ms, naive ${result.naive.toFixed(2)} ms, ${(result.naive / result.binned).toFixed(1)} times as long`,
    );
  }
} finally {
  await browser.close();
  rmSync(outDir, { recursive: true });
}
