/**
 * What a redraw of the timeline costs: `npm run bench`. Absolute times are this machine's; the ratios within one run
 * carry over. Each arm draws the same log into the same list of figures; a canvas is not part of it.
 *
 *   binned   the picture as shipped: a column a pixel out of typed arrays
 *   reading  going through the same typed arrays and adding up, nothing else: the limit
 *   naive    a figure an event, out of a list of objects
 */
import type { LogEvent } from '../../lib/events/event.ts';
import { englishResolver as t } from '../../lib/messages/resolve.ts';
import { createDrawer } from '../../lib/picture/draw.ts';
import { DrawListWriter, RECT } from '../../lib/picture/draw-list.ts';
import { layOut } from '../../lib/picture/layout.ts';
import { createPictureModel } from '../../lib/picture/model.ts';
import { createEventSorter } from '../../lib/picture/sort-event.ts';
import type { PictureModel } from '../../lib/picture/types.ts';
import { windowOf } from '../../lib/picture/view-window.ts';

const ORIGIN = 'https://app.example.com';
const WIDTH_PX = 1_600;
const ROUNDS = 60;
const NOTHING = { sessions: [], credentials: [], logouts: [], goesOn: false };

/** An hour's polling of fifty addresses, one refusal in a thousand, with the person's input beside it. */
function logOf(count: number): LogEvent[] {
  const began = 1_760_000_000_000;
  return Array.from({ length: count }, (_, index): LogEvent => {
    const at = began + Math.floor((index * 3_600_000) / count);
    const base = { id: `e${index}`, at, by: 'browser', tabId: 7, frameId: 0, origin: ORIGIN } as const;
    if (index % 5 === 0)
      return { ...base, kind: 'activity.span', from: at, to: at + 20, counts: { mouse: 3 }, by: 'page' };
    return {
      ...base,
      kind: 'request.finished',
      requestId: `r${index}`,
      method: 'GET',
      url: `${ORIGIN}/v1/poll/${index % 50}`,
      type: 'xmlhttprequest',
      startedAt: at - 20,
      status: index % 1_000 === 7 ? 401 : 200,
    };
  });
}

function median(values: number[]): number {
  return values.sort((a, b) => a - b)[values.length >> 1] ?? 0;
}

/** Arms in turn, ABBA, so that a machine that slows down slows all of them. */
function measure(arms: Record<string, () => unknown>): Record<string, number> {
  const names = Object.keys(arms);
  const times = new Map(names.map((name) => [name, [] as number[]]));
  for (let round = -5; round < ROUNDS; round += 1) {
    for (const name of round % 2 === 0 ? names : [...names].reverse()) {
      const begun = performance.now();
      arms[name]?.();
      if (round >= 0) times.get(name)?.push(performance.now() - begun);
    }
  }
  return Object.fromEntries([...times].map(([name, all]) => [name, median(all)]));
}

function readingOf(model: PictureModel): () => number {
  return () => {
    let sum = 0;
    for (const { marks } of model.lanes)
      for (let index = 0; index < marks.count; index += 1)
        sum += (marks.from[index] as number) + (marks.paint[index] as number);
    return sum;
  };
}

/** What each event is and where it belongs is known before: only drawing is measured. */
function naiveOf(log: readonly LogEvent[], model: PictureModel): () => number {
  const out = new DrawListWriter();
  const layout = layOut(model.lanes, WIDTH_PX);
  const shown = windowOf({ mode: 'fit' }, model);
  const sort = createEventSorter();
  const marks = log.map((event) => {
    const { lane, paint } = sort(event);
    return { at: event.at, paint, row: layout.rows[model.lanes.findIndex(({ key }) => key === lane)] };
  });
  return () => {
    out.reset();
    for (const { at, paint, row } of marks) {
      if (row === undefined) continue;
      const x = layout.plot.x + ((at - shown.from) / (shown.to - shown.from)) * layout.plot.width;
      out.add(RECT, paint, x, row.y, 1, row.height);
    }
    return out.count;
  };
}

for (const count of [1_000, 100_000, 1_000_000]) {
  const log = logOf(count);
  const make = createPictureModel();
  const began = performance.now();
  make(log, NOTHING, log.at(-1)?.at ?? 0);
  const builtMs = performance.now() - began;
  const more = [
    ...log,
    ...logOf(50).map((event, index) => ({ ...event, id: `m${index}`, at: (log.at(-1)?.at ?? 0) + index })),
  ];
  const added = performance.now();
  const grown = make(more, NOTHING, more.at(-1)?.at ?? 0);
  const addedMs = performance.now() - added;
  const draw = createDrawer();
  const drawing = {
    shown: windowOf({ mode: 'fit' }, grown),
    layout: layOut(grown.lanes, WIDTH_PX),
    ticks: [],
    chosenAt: [],
    nowMs: null,
    t,
  };
  const { binned, reading, naive } = measure({
    binned: () => draw(grown, drawing),
    reading: readingOf(grown),
    naive: naiveOf(more, grown),
  }) as { binned: number; reading: number; naive: number };
  console.log(
    `${count.toLocaleString('en')} events, ${WIDTH_PX} px: model ${builtMs.toFixed(0)} ms once, +50 events ${addedMs.toFixed(2)} ms\n` +
      `  binned  ${binned.toFixed(2)} ms, ${draw(grown, drawing).count} figures\n` +
      `  reading ${reading.toFixed(2)} ms: binned takes ${(binned / reading).toFixed(2)} times as long\n` +
      `  naive   ${naive.toFixed(2)} ms, ${count} figures: ${(naive / binned).toFixed(1)} times as long as binned`,
  );
}
