/** What the arms of the picture's bench share: the log, the naive picture, and how times are taken. */
import type { LogEvent } from '../../lib/events/event.ts';
import { DrawListWriter, RECT } from '../../lib/picture/draw-list.ts';
import { layOut } from '../../lib/picture/layout.ts';
import { createEventSorter } from '../../lib/picture/sort-event.ts';
import type { PictureModel } from '../../lib/picture/types.ts';
import { windowOf } from '../../lib/picture/view-window.ts';

const ORIGIN = 'https://app.example.com';
export const WIDTH_PX = 1_600;
export const NOTHING = { sessions: [], credentials: [], logouts: [], goesOn: false };

/** An hour's polling of fifty addresses, one refusal in a thousand, with the person's input beside it. */
export function logOf(count: number): LogEvent[] {
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

/** Medians, ms. Arms go in turn, ABBA, so that a machine that slows down slows all of them. */
export function measure(arms: Record<string, () => unknown>, rounds: number): Record<string, number> {
  const names = Object.keys(arms);
  const times = new Map(names.map((name) => [name, [] as number[]]));
  for (let round = -4; round < rounds; round += 1) {
    for (const name of round % 2 === 0 ? names : [...names].reverse()) {
      const begun = performance.now();
      arms[name]?.();
      if (round >= 0) times.get(name)?.push(performance.now() - begun);
    }
  }
  return Object.fromEntries(
    [...times].map(([name, all]) => [name, all.sort((a, b) => a - b)[all.length >> 1] ?? 0]),
  );
}

/** A figure an event out of a list of objects; what each event is and where it belongs is known before. */
export function naiveDrawer(log: readonly LogEvent[], model: PictureModel): () => DrawListWriter {
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
    return out;
  };
}
