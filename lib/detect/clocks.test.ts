import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EventOf } from '../events/event.ts';
import { Clocks } from './clocks.ts';

const ORIGIN = 'https://api.example';
const START = Date.UTC(2026, 0, 15, 9);
const answer = (
  startedAt: number,
  takesMs: number,
  serverDate?: number,
  extra = {},
): EventOf<'request.finished'> => ({
  kind: 'request.finished',
  id: `r${startedAt}`,
  by: 'browser',
  at: startedAt + takesMs,
  startedAt,
  requestId: 'r',
  method: 'GET',
  url: `${ORIGIN}/x`,
  type: 'xmlhttprequest',
  status: 200,
  ...(serverDate === undefined ? {} : { serverDate }),
  ...extra,
});
const wholeSecond = (ms: number) => Math.floor(ms / 1_000) * 1_000;

describe('Clocks', () => {
  it('says nothing of a server that never told the time', () => {
    const clocks = new Clocks();
    clocks.add(answer(START, 40));
    expect(clocks.list()).toEqual([]);
    expect(clocks.offsetMs(ORIGIN)).toBe(0);
  });

  it('takes clocks that may agree for agreeing', () => {
    const clocks = new Clocks();
    clocks.add(answer(START + 300, 40, wholeSecond(START + 300)));
    expect(clocks.offsetMs(ORIGIN)).toBe(0);
  });

  it('ignores answers from the cache, whose date is old', () => {
    const clocks = new Clocks();
    clocks.add(answer(START, 40, START - 600_000, { fromCache: true }));
    expect(clocks.list()).toEqual([]);
  });

  it('keeps each origin’s clock apart', () => {
    const clocks = new Clocks();
    clocks.add(answer(START, 40, START + 3_600_000));
    clocks.add(answer(START, 40, START, { url: 'https://cdn.example/y' }));
    expect(clocks.offsetMs('https://cdn.example')).toBe(0);
    expect(clocks.offsetMs(ORIGIN)).toBeGreaterThan(3_500_000);
  });

  it('follows a clock that was set, once two answers say so', () => {
    const clocks = new Clocks();
    clocks.add(answer(START, 40, START + 3_600_000));
    clocks.add(answer(START + 10_000, 40, START + 10_000));
    clocks.add(answer(START + 12_000, 40, START + 12_000));
    expect(clocks.offsetMs(ORIGIN)).toBe(0);
  });

  it('follows a server that is further ahead at once: no old date can say that', () => {
    const clocks = new Clocks();
    clocks.add(answer(START, 40, START));
    clocks.add(answer(START + 10_000, 40, START + 3_610_000));
    expect(clocks.offsetMs(ORIGIN)).toBeGreaterThan(3_500_000);
  });

  it('does not take a shared cache’s old answer for the server’s clock, however often it is given', () => {
    const clocks = new Clocks();
    const old = START - 1_200_000;
    clocks.add(answer(START, 40, START));
    clocks.add(answer(START + 1_000, 40, old));
    clocks.add(answer(START + 1_400, 40, old));
    clocks.add(answer(START + 60_000, 40, old));
    expect(clocks.offsetMs(ORIGIN)).toBe(0);
  });

  it('does not add up old answers between which the server told the time', () => {
    const clocks = new Clocks();
    clocks.add(answer(START, 40, START));
    clocks.add(answer(START + 1_000, 40, START - 1_199_000));
    clocks.add(answer(START + 2_000, 40, START + 2_000));
    clocks.add(answer(START + 3_000, 40, START - 1_197_000));
    expect(clocks.offsetMs(ORIGIN)).toBe(0);
  });

  it('corrects a first answer that was old by the next one that is not', () => {
    const clocks = new Clocks();
    clocks.add(answer(START, 40, START - 1_200_000));
    clocks.add(answer(START + 1_000, 40, START + 1_000));
    expect(clocks.offsetMs(ORIGIN)).toBe(0);
  });

  it.each([
    ['a static file', { type: 'script' }],
    ['a 304', { status: 304 }],
  ])('says nothing by %s', (_what, extra) => {
    const clocks = new Clocks();
    clocks.add(answer(START, 40, START - 1_200_000, extra));
    expect(clocks.list()).toEqual([]);
  });

  it('finds any offset to within what it admits, from answers of any duration', () => {
    const shown = fc.array(
      fc.record({ afterMs: fc.integer({ min: 0, max: 5_000 }), takesMs: fc.integer({ min: 1, max: 3_000 }) }),
      {
        minLength: 1,
        maxLength: 12,
      },
    );
    fc.assert(
      fc.property(
        fc.integer({ min: -7_200_000, max: 7_200_000 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        shown,
        (offset, share, answers) => {
          const clocks = new Clocks();
          let now = START;
          for (const { afterMs, takesMs } of answers) {
            now += afterMs;
            clocks.add(answer(now, takesMs, wholeSecond(now + share * takesMs + offset)));
            now += takesMs;
          }
          const [clock] = clocks.list();
          const slack = (clock?.uncertaintyMs ?? 0) + 1;
          const farthest = Math.abs(clock?.offsetMs ?? 0) < 1 ? 2 * slack : slack;
          expect(Math.abs((clock?.offsetMs ?? 0) - offset)).toBeLessThanOrEqual(farthest);
        },
      ),
    );
  });

  it('takes the date of a token that was just issued for a witness where no answer told the time', () => {
    const clocks = new Clocks();
    clocks.addIssued(ORIGIN, wholeSecond(START + 120_000), START, START + 80);
    expect(clocks.list()).toEqual([
      { origin: ORIGIN, offsetMs: expect.closeTo(120_460, -3), uncertaintyMs: 540 },
    ]);
  });

  it('narrows what answers say by it, and does not let a token that is dated back speak against them', () => {
    const clocks = new Clocks();
    clocks.add(answer(START, 4_000, wholeSecond(START + 60_000)));
    const [wide] = clocks.list();
    clocks.addIssued(ORIGIN, wholeSecond(START + 61_000), START + 1_000, START + 1_100);
    const [narrow] = clocks.list();
    expect(narrow?.uncertaintyMs).toBeLessThan(wide?.uncertaintyMs ?? 0);
    clocks.addIssued(ORIGIN, START - 300_000, START + 2_000, START + 2_100);
    expect(clocks.list()).toEqual([narrow]);
  });
});
