/**
 * What a redraw of the timeline costs: `npm run bench -- picture`. Absolute times are this machine's; the ratios within one run
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
import { type BenchRow, type BenchSection, number } from './rows.ts';

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

function scriptRow(count: number): BenchRow {
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
  return {
    what: `${number(count)} events, script alone (Node)`,
    figure: `${number(binned, 2)} ms a redraw, ${number(binned / reading, 1)} × reading the same arrays, a figure an event takes ${number(naive / binned, 1)} × as long; model ${number(builtMs)} ms once, 50 events more ${number(addedMs, 2)} ms`,
  };
}

async function canvasRows(counts: readonly number[]): Promise<BenchRow[]> {
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
    const rows: BenchRow[] = [];
    for (const count of counts) {
      const { binned, naive } = await page.evaluate(
        (events) => (globalThis as unknown as { redraws(count: number): CanvasResult }).redraws(events),
        count,
      );
      rows.push({
        what: `${number(count)} events, list and canvas (Chromium ${browser.version()})`,
        figure: `${number(binned, 2)} ms a redraw, ${number(naive, 2)} ms with a figure an event`,
      });
    }
    return rows;
  } finally {
    await browser.close();
    rmSync(outDir, { recursive: true });
  }
}

/** @param onCanvas how many events are drawn in a browser; none leaves the browser out */
export async function pictureSection(
  counts: readonly number[] = COUNTS,
  onCanvas: readonly number[] = COUNTS.slice(0, 2),
): Promise<BenchSection> {
  const rows = counts.map(scriptRow);
  if (onCanvas.length > 0) rows.push(...(await canvasRows(onCanvas)));
  return {
    title: 'The timeline picture',
    says: `A redraw of the whole picture, ${number(WIDTH_PX)} px wide. Medians of arms that take turns (ABBA).`,
    rows,
  };
}
