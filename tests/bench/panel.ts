/**
 * What the panel costs with long logs: the built extension's own panel page in Chromium, over the log in its own database.
 * `npm run bench -- panel`. Needs the build of `npm run build:test`: the shipped one but for its permissions.
 */
import {
  addBlankScroller,
  detailsTake,
  filterTakes,
  liveTextChanges,
  removeBlankScroller,
  scrollFrames,
  tellVisibility,
  wheelFrames,
} from './panel-frames.ts';
import {
  heapMb,
  type OpenedPanel,
  type PanelBench,
  probeOf,
  scriptOf,
  startPanelBench,
} from './panel-session.ts';
import { type BenchRow, type BenchSection, median, most, number } from './rows.ts';

const OPENINGS = 3;
const FRAMES = 120;
/** Four rows: 5,000 px a second, as a wheel that is turned fast. */
const STEP_PX = 88;
const ROUNDS = 4;
const SLOW_FRAME_MS = 20;
/** What begins with the panel is over. */
const SETTLED_MS = 5_000;
const REST_MS = 5_000;
const HIDDEN_MS = 10_000;
const TEXT_MS = 5_000;
const FILTER = 'status:401 kind:request -tab:3';

type PerFrame = { scriptMs: number; taskMs: number; slow: number; frames: number };

async function perFrame({ cdp }: OpenedPanel, run: () => Promise<number[]>): Promise<PerFrame> {
  const before = await scriptOf(cdp);
  const times = await run();
  const after = await scriptOf(cdp);
  return {
    scriptMs: (after.scriptMs - before.scriptMs) / times.length,
    taskMs: (after.taskMs - before.taskMs) / times.length,
    slow: times.filter((ms) => ms > SLOW_FRAME_MS).length,
    frames: times.length,
  };
}

/** The list and a blank scroller of the same length in turn, ABBA. */
async function scrolled(panel: OpenedPanel) {
  const list: PerFrame[] = [];
  const blank: PerFrame[] = [];
  const { page } = panel;
  for (let round = 0; round < ROUNDS; round++)
    for (const arm of round % 2 === 0 ? [list, blank] : [blank, list]) {
      const selector = arm === list ? '.event-list' : '.blank-scroller';
      if (arm === blank) await page.evaluate(addBlankScroller);
      arm.push(
        await perFrame(panel, () =>
          page.evaluate(scrollFrames, { selector, frames: FRAMES, stepPx: STEP_PX }),
        ),
      );
      if (arm === blank) await page.evaluate(removeBlankScroller);
    }
  return { list: together(list), blank: together(blank) };
}

const together = (all: readonly PerFrame[]): PerFrame => ({
  scriptMs: median(all.map(({ scriptMs }) => scriptMs)),
  taskMs: median(all.map(({ taskMs }) => taskMs)),
  slow: all.reduce((sum, { slow }) => sum + slow, 0),
  frames: all.reduce((sum, { frames }) => sum + frames, 0),
});

async function wheeled(panel: OpenedPanel, sideways: boolean): Promise<PerFrame> {
  const all: PerFrame[] = [];
  const of = { selector: '.picture-canvas', frames: FRAMES, sideways };
  for (let round = 0; round < ROUNDS; round++)
    all.push(await perFrame(panel, () => panel.page.evaluate(wheelFrames, of)));
  return together(all);
}

/** How often the panel's timers ran while its document said that it was hidden. */
async function wakesWhileHidden({ page }: OpenedPanel): Promise<number> {
  await page.evaluate(tellVisibility, true);
  // What was under way when it was hidden may come to its end.
  await page.waitForTimeout(1_000);
  const before = (await probeOf(page)).wakes;
  await page.waitForTimeout(HIDDEN_MS);
  const { wakes } = await probeOf(page);
  await page.evaluate(tellVisibility, false);
  return wakes - before;
}

/** Ms of the main thread in a second in which nobody does anything: the countdowns move, and nothing else should. */
async function workAtRest({ page, cdp }: OpenedPanel): Promise<number> {
  await page.waitForTimeout(SETTLED_MS);
  const before = await scriptOf(cdp);
  await page.waitForTimeout(REST_MS);
  return ((await scriptOf(cdp)).taskMs - before.taskMs) / (REST_MS / 1_000);
}

async function rowsOf(bench: PanelBench, count: number): Promise<BenchRow[]> {
  const site = `https://events${count}.example`;
  await bench.seed(site, count);
  const isLarge = count > 100_000;
  const contents: number[] = [];
  for (let again = 1; again < (isLarge ? 2 : OPENINGS); again++) {
    const panel = await bench.open(site);
    contents.push(panel.contentMs);
    await panel.close();
  }
  const panel = await bench.open(site);
  contents.push(panel.contentMs);
  const of = (what: string) => `${number(count)} events: ${what}`;
  const heap = await heapMb(panel.cdp);
  const rows: BenchRow[] = [
    {
      ...most(of('first content after the data is there'), median(contents), isLarge ? 1_000 : 300, 'ms'),
      figure: `${number(median(contents))} ms (${number(Math.min(...contents))} to ${number(Math.max(...contents))})`,
    },
    { what: of('opening to first content'), figure: `${number(panel.openMs)} ms` },
    isLarge ? most(of('JS heap'), heap, 300, 'MB') : { what: of('JS heap'), figure: `${number(heap)} MB` },
  ];
  if (!isLarge)
    rows.push({
      what: of('work of the main thread at rest'),
      figure: `${number(await workAtRest(panel), 1)} ms a second`,
    });
  const { list, blank } = await scrolled(panel);
  const slowest = Math.ceil(blank.slow * 1.2);
  rows.push(
    most(of('script a frame, scrolling'), list.scriptMs, 4, 'ms', 2),
    {
      what: of('all work of the main thread a frame, scrolling'),
      figure: `${number(list.taskMs, 2)} ms (blank scroller ${number(blank.taskMs, 2)} ms)`,
    },
    {
      what: of(`frames over ${SLOW_FRAME_MS} ms of ${list.frames}, scrolling`),
      figure: `${list.slow}`,
      goal: `≤ ${slowest} (a blank scroller's ${blank.slow} × 1.2)`,
      met: list.slow <= slowest,
    },
  );
  for (const [how, sideways] of [
    ['zooming', false],
    ['moving', true],
  ] as const) {
    const { scriptMs, slow, frames } = await wheeled(panel, sideways);
    rows.push({
      ...most(of(`script a frame, ${how} the timeline`), scriptMs, 8, 'ms', 2),
      figure: `${number(scriptMs, 2)} ms, ${slow} of ${frames} frames over ${SLOW_FRAME_MS} ms`,
    });
  }
  rows.push({
    what: of('click on an event to its details'),
    figure: `${number(await panel.page.evaluate(detailsTake))} ms`,
  });
  const filters: number[] = [];
  for (const words of [FILTER, '', 'refresh', ''])
    filters.push(await panel.page.evaluate(filterTakes, words));
  rows.push(
    { what: of(`typing \`${FILTER}\` to its result`), figure: `${number(filters[0] ?? 0)} ms` },
    {
      what: of('typing `refresh` to its result, the first search for words'),
      figure: `${number(filters[2] ?? 0)} ms`,
    },
    { what: of('JS heap after that'), figure: `${number(await heapMb(panel.cdp))} MB` },
  );
  if (!isLarge) {
    const { inSight, outOfSight } = await panel.page.evaluate(liveTextChanges, TEXT_MS);
    rows.push({
      what: of(`countdown texts changed in ${TEXT_MS / 1_000} s out of sight`),
      figure: `${outOfSight} (${inSight} in sight)`,
      goal: '0',
      met: outOfSight === 0,
    });
    const wakes = await wakesWhileHidden(panel);
    rows.push({
      what: of(`timers run in ${HIDDEN_MS / 1_000} s hidden`),
      figure: `${wakes}`,
      goal: '0',
      met: wakes === 0,
    });
  }
  await panel.close();
  return rows;
}

/** @param counts how many events each log has */
export async function panelSection(
  counts: readonly number[] = [1_000, 100_000, 1_000_000],
): Promise<BenchSection> {
  const bench = await startPanelBench();
  try {
    const rows: BenchRow[] = [];
    for (const count of counts) rows.push(...(await rowsOf(bench, count)));
    return {
      title: 'The panel',
      says: `The built extension's own \`panel.html\` in Chromium ${bench.browserVersion} (headless, software rendering), 1,400 × 1,000 px, over a packed log in its own database; script and work are time on the processor.`,
      rows,
    };
  } finally {
    await bench.close();
  }
}
