import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { englishResolver as t } from '../messages/resolve.ts';
import { createDrawer } from './draw.ts';
import { type DrawList, FLAG, OPS, RECT, STRIDE, TEXT_OP } from './draw-list.ts';
import { hit } from './hit.ts';
import { layOut } from './layout.ts';
import { BAD, GOOD, NEUTRAL, PAINTS } from './paint.ts';
import { step } from './step.ts';
import { createTrack } from './track.ts';
import type { Lane, PictureModel } from './types.ts';
import { centreOn, pan, windowOf, zoom } from './view-window.ts';

const START = 1_760_000_000_000;

function ticksLane(times: readonly number[], paints: readonly number[] = []): Lane {
  const marks = createTrack();
  [...times]
    .sort((a, b) => a - b)
    .forEach((at, index) => {
      marks.push(at, at, paints[index] ?? NEUTRAL, index);
    });
  return {
    key: 'api',
    kind: 'requests',
    name: { id: 'picture.lane.api' },
    form: 'ticks',
    marks,
    things: null,
  };
}

function modelOf(lanes: Lane[], more: Partial<PictureModel> = {}): PictureModel {
  const times = lanes.flatMap(({ marks }) => [...marks.from.subarray(0, marks.count)]);
  const from = Math.min(START, ...times);
  const to = Math.max(START + 1, ...times);
  return {
    lanes,
    breaks: [],
    pauses: [],
    logouts: [],
    extent: { from, to },
    reach: { from, to },
    events: times.length,
    leftOut: { credentials: 0, tabs: 0 },
    ...more,
  };
}

const figures = (list: DrawList) =>
  Array.from({ length: list.count }, (_, index) => {
    const [op = 0, paint = 0, x = 0, y = 0, width = 0, height = 0, last = 0] = list.ops.slice(
      index * STRIDE,
      (index + 1) * STRIDE,
    );
    return { op, paint, x, y, width, height, last };
  });

const picture = (model: PictureModel, shown = windowOf({ mode: 'fit' }, model), widthPx = 800) =>
  figures(
    createDrawer()(model, {
      shown,
      layout: layOut(model.lanes, widthPx),
      ticks: [],
      chosenAt: [],
      nowMs: null,
      t,
    }),
  );

const anyNumber = fc.oneof(fc.double(), fc.integer(), fc.constantFrom(Number.NaN, 1 / 0, -1 / 0, 0, 1e300));
const anyTimes = fc.array(fc.integer({ min: START, max: START + 86_400_000 }), { maxLength: 60 });
const anyView = fc.oneof(
  fc.constant({ mode: 'fit' as const }),
  anyNumber.map((spanMs) => ({ mode: 'last' as const, spanMs })),
  fc.tuple(anyNumber, anyNumber).map(([from, to]) => ({ mode: 'fixed' as const, from, to })),
);

describe('the picture', () => {
  it('is made of finite figures of known kinds, for any log, view and width', () => {
    fc.assert(
      fc.property(anyTimes, anyView, anyNumber, (times, view, widthPx) => {
        const breaks = [
          { from: times[0] ?? START, to: Number.POSITIVE_INFINITY, why: 'gap' as const, eventIndex: 0 },
        ];
        const model = modelOf([ticksLane(times)], {
          breaks,
          logouts: times.slice(0, 2).map((at) => ({ at, logoutId: 'l' })),
        });
        const shown = windowOf(view, model);
        expect(shown.to).toBeGreaterThan(shown.from);
        for (const { op, paint, x, y, width, height, last } of picture(model, shown, widthPx)) {
          expect(OPS[op]).toBeDefined();
          expect(PAINTS[paint]).toBeDefined();
          for (const number of [x, y, width, height, last]) expect(Number.isFinite(number)).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('shows a single refusal among thousands of answers, in full height', () => {
    const times = Array.from({ length: 5_000 }, (_, index) => START + index * 10);
    const paints = times.map((_, index) => (index === 2_345 ? BAD : NEUTRAL));
    const bad = picture(modelOf([ticksLane(times, paints)])).filter(
      ({ op, paint }) => op === RECT && paint === BAD,
    );
    expect(bad).toHaveLength(1);
    expect(bad[0]?.height).toBe(17);
  });

  it('draws no more figures for a hundred thousand events than there are pixels', () => {
    const times = Array.from({ length: 100_000 }, (_, index) => START + (index % 97) * 1_000 + index * 7);
    expect(picture(modelOf([ticksLane(times)]), undefined, 1_000).length).toBeLessThan(1_000);
  });

  it('puts the names above the lanes where it is narrow', () => {
    const model = modelOf([ticksLane([START])]);
    const [wide, narrow] = [picture(model, undefined, 900), picture(model, undefined, 320)].map((figures) =>
      figures.find(({ op }) => op === TEXT_OP),
    );
    const rows = layOut(model.lanes, 320).rows;
    expect(narrow!.y + narrow!.height).toBeLessThanOrEqual(rows[0]!.y);
    expect(wide!.width).toBeLessThan(170);
  });

  it('marks a logout with a flag', () => {
    const marks = createTrack();
    marks.push(START, START + 5_000, GOOD, 0);
    marks.push(START + 5_000, START + 5_000, BAD, 1);
    const sessions: Lane = {
      key: 'sessions',
      kind: 'sessions',
      name: { id: 'picture.lane.sessions' },
      form: 'bars',
      marks,
      things: [
        { what: 'session', sessionId: 's1', endedAt: START + 5_000, eventIndex: -1 },
        { what: 'logout', logoutId: 'l1', title: { id: 'x' }, eventIndex: 3 },
      ],
    };
    const model = modelOf([sessions]);
    const flag = picture(model).find(({ op }) => op === FLAG);
    expect(flag?.paint).toBe(BAD);
    const layout = layOut(model.lanes, 800);
    const found = hit(model, layout, windowOf({ mode: 'fit' }, model), {
      x: flag!.x + flag!.width / 2,
      y: layout.rows[0]!.y + 3,
    });
    expect(found).toEqual({ laneKey: 'sessions', item: 1 });
  });
});

describe('a point of the picture', () => {
  it('is a mark wherever the picture has one, for any view of it', () => {
    fc.assert(
      fc.property(
        anyTimes.filter((times) => times.length > 0),
        anyView,
        (times, view) => {
          const model = modelOf([ticksLane(times)]);
          const shown = windowOf(view, model);
          const layout = layOut(model.lanes, 800);
          const row = layout.rows[0]!;
          for (const { op, x, width, y } of picture(model, shown)) {
            if (op !== RECT || y < row.y || y + 1 > row.y + row.height) continue;
            const found = hit(model, layout, shown, { x: x + Math.min(width, 1) / 2, y: row.y + 2 });
            expect(found).toMatchObject({ laneKey: 'api' });
          }
        },
      ),
    );
  });

  it('is the gravest mark near it', () => {
    const model = modelOf([ticksLane([START, START + 1_000, START + 1_001, START + 2_000], [1, 1, BAD, 1])]);
    const layout = layOut(model.lanes, 800);
    const x = layout.plot.x + layout.plot.width * (1_000.5 / 2_000);
    const shown = { from: START, to: START + 2_000 };
    expect(hit(model, layout, shown, { x, y: layout.rows[0]!.y + 2 })).toEqual({ laneKey: 'api', item: 2 });
  });

  it('is a break where nothing is drawn, and nothing beside the picture', () => {
    const model = modelOf([ticksLane([START, START + 9_000])], {
      breaks: [{ from: START + 2_000, to: START + 4_000, why: 'asleep', eventIndex: 0 }],
    });
    const layout = layOut(model.lanes, 800);
    const shown = windowOf({ mode: 'fit' }, model);
    const x = layout.plot.x + (layout.plot.width * (START + 3_000 - shown.from)) / (shown.to - shown.from);
    expect(hit(model, layout, shown, { x, y: layout.rows[0]!.y })).toEqual({ breakIndex: 0 });
    expect(hit(model, layout, shown, { x: 3, y: 40 })).toBeNull();
    expect(hit(model, layout, shown, { x: Number.NaN, y: Number.NaN })).toBeNull();
  });
});

describe('the window of time', () => {
  const model = modelOf([ticksLane([START, START + 3_600_000])]);

  it('keeps what lies under the pointer in its place while it zooms', () => {
    const shown = { from: START, to: START + 1_000_000 };
    const near = zoom(shown, 0.5, 0.25, model);
    expect(near.from + (near.to - near.from) * 0.25).toBeCloseTo(START + 250_000, 3);
    expect(near.to - near.from).toBeCloseTo(500_000, 3);
  });

  it('never loses the log, whatever is done in whatever order', () => {
    const act = fc.oneof(
      fc.tuple(fc.constant('zoom'), anyNumber, anyNumber),
      fc.tuple(fc.constant('pan'), anyNumber, anyNumber),
      fc.tuple(fc.constant('centre'), anyNumber, anyNumber),
    );
    fc.assert(
      fc.property(anyView, fc.array(act, { maxLength: 20 }), (view, acts) => {
        let shown = windowOf(view, model);
        for (const [what, a, b] of acts) {
          if (what === 'zoom') shown = zoom(shown, a, b, model);
          else shown = what === 'pan' ? pan(shown, a, model) : centreOn(shown, a, model);
          expect(shown.to - shown.from).toBeGreaterThanOrEqual(19.9);
          expect(shown.to).toBeGreaterThan(model.reach.from);
          expect(shown.from).toBeLessThan(model.reach.to);
        }
      }),
      { numRuns: 500 },
    );
  });
});

describe('going through the picture by key', () => {
  it('reaches every pixel with something in it, forth and back, and ends', () => {
    fc.assert(
      fc.property(
        anyTimes.filter((times) => times.length > 0),
        (times) => {
          const model = modelOf([ticksLane(times)]);
          const shown = windowOf({ mode: 'fit' }, model);
          const { count, from } = model.lanes[0]!.marks;
          for (const [move, begin, end] of [
            ['next', 0, count - 1],
            ['previous', count - 1, 0],
          ] as const) {
            let cursor = { laneKey: 'api', item: begin as number };
            for (let steps = 0; steps <= count; steps += 1) {
              const next = step(model, cursor, move, shown, 600)!;
              if (next.item === cursor.item) break;
              expect(Math.sign(next.item - cursor.item)).toBe(move === 'next' ? 1 : -1);
              cursor = next;
            }
            expect(from[cursor.item]).toBeDefined();
            expect(cursor.item).toBe(end);
          }
        },
      ),
    );
  });

  it('goes to the mark of the next lane that is nearest in time', () => {
    const second = { ...ticksLane([START + 10, START + 480, START + 900]), key: 'pages' };
    const model = modelOf([ticksLane([START, START + 500]), second]);
    const shown = windowOf({ mode: 'fit' }, model);
    const down = step(model, { laneKey: 'api', item: 1 }, 'down', shown, 600);
    expect(down).toEqual({ laneKey: 'pages', item: 1 });
    expect(step(model, down, 'down', shown, 600)).toEqual(down);
    expect(step(modelOf([]), null, 'next', shown, 600)).toBeNull();
  });
});
