import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EventOf, LogEvent } from '../events/event.ts';
import { joinBodies } from './bodies.ts';

const URL = 'https://app.example/v1/me/';
const request = (
  id: string,
  startedAt: number,
  extra: Partial<EventOf<'request.finished'>> = {},
): LogEvent => ({
  kind: 'request.finished',
  id,
  by: 'browser',
  at: startedAt + 40,
  startedAt,
  tabId: 1,
  requestId: id,
  method: 'GET',
  url: URL,
  type: 'xmlhttprequest',
  status: 401,
  ...extra,
});
const body = (id: string, startedAt: number, extra: Partial<EventOf<'response.body'>> = {}): LogEvent => ({
  kind: 'response.body',
  id,
  by: 'page',
  at: startedAt + 60,
  startedAt,
  tabId: 1,
  transport: 'fetch',
  method: 'GET',
  url: URL,
  status: 401,
  fields: {},
  ...extra,
});
const pairs = (...events: LogEvent[]) => [...joinBodies(events)].map(([id, found]) => [id, found.id]);

/** The plain way to do it: of all pairs the closest, again and again. */
function closestFirst(events: LogEvent[]): Map<string, EventOf<'response.body'>> {
  const joined = new Map<string, EventOf<'response.body'>>();
  const taken = new Set<LogEvent>();
  const all = events.flatMap((one) =>
    events.flatMap((other) =>
      one.kind === 'request.finished' && other.kind === 'response.body'
        ? [{ one, other, distanceMs: Math.abs(one.startedAt - other.startedAt) }]
        : [],
    ),
  );
  for (const { one, other, distanceMs } of all.sort((a, b) => a.distanceMs - b.distanceMs)) {
    if (distanceMs > 1_500 || taken.has(one) || taken.has(other)) continue;
    taken.add(one).add(other);
    joined.set(one.id, other);
  }
  return joined;
}

/** How far apart the pairs are, the closest first: the same for every order in which equals were taken. */
function distances(events: LogEvent[], joined: Map<string, EventOf<'response.body'>>): number[] {
  const startOf = new Map(
    events.map((event) => [event.id, event.kind === 'request.finished' ? event.startedAt : 0]),
  );
  return [...joined]
    .map(([id, found]) => Math.abs((startOf.get(id) ?? 0) - found.startedAt))
    .sort((a, b) => a - b);
}

describe('joinBodies', () => {
  it('joins a body to the request that it answers', () => {
    expect(pairs(request('r1', 0), body('b1', 1))).toEqual([['r1', 'b1']]);
  });

  it('joins a body that is told long after, by when its request began', () => {
    expect(pairs(request('r1', 0), body('b1', 1, { at: 60_000 }))).toEqual([['r1', 'b1']]);
  });

  it('gives each of two equal requests its own body', () => {
    const events = [request('r1', 0), request('r2', 500), body('b2', 501), body('b1', 1)];
    expect(pairs(...events).sort()).toEqual([
      ['r1', 'b1'],
      ['r2', 'b2'],
    ]);
  });

  it('gives a body to the nearest request, not to the first', () => {
    expect(pairs(request('r1', 0), request('r2', 900), body('b2', 901))).toEqual([['r2', 'b2']]);
    expect(pairs(request('r1', 0), request('r2', 900), body('b1', 1))).toEqual([['r1', 'b1']]);
  });

  it('gives a body that another request has no use for to the one before', () => {
    const events = [request('r1', 0), request('r2', 500), body('b1', 450), body('b2', 505)];
    expect(pairs(...events).sort()).toEqual([
      ['r1', 'b1'],
      ['r2', 'b2'],
    ]);
  });

  it('pairs as one would who looked for the closest two of all again and again', () => {
    const starts = fc.array(fc.tuple(fc.boolean(), fc.nat(6_000)), { maxLength: 40 });
    fc.assert(
      fc.property(starts, (drafts) => {
        // Squares over a prime: pairs of different events are hardly ever equally far apart.
        const times = new Map(drafts.map(([isBody, at]) => [(at * at) / 997, isBody]));
        const events = [...times].map(([at, isBody]) =>
          isBody ? body(`b${at}`, at) : request(`r${at}`, at),
        );
        expect(distances(events, joinBodies(events))).toEqual(distances(events, closestFirst(events)));
      }),
    );
  });

  it('reads each body a few times only, however many there are of one address', () => {
    const readsOf = (count: number) => {
      let reads = 0;
      const events = Array.from({ length: count }, (_, i) => [
        request(`r${i}`, i * 200),
        new Proxy(body(`b${i}`, i * 200 + 1), {
          get: (target, name) => {
            reads += name === 'startedAt' ? 1 : 0;
            return Reflect.get(target, name);
          },
        }),
      ]).flat();
      expect(joinBodies(events).size).toBe(count);
      return reads;
    };
    expect(readsOf(800)).toBeLessThan(readsOf(400) * 3);
  });

  it.each([
    ['another address', { url: 'https://app.example/v1/you/' }],
    ['another method', { method: 'POST' }],
    ['another status', { status: 403 }],
    ['another tab', { tabId: 2 }],
  ])('leaves alone a body of %s', (_what, extra) => {
    expect(pairs(request('r1', 0), body('b1', 1, extra))).toEqual([]);
  });

  it('leaves alone a body of a request that began at another time', () => {
    expect(pairs(request('r1', 0), body('b1', 5_000))).toEqual([]);
  });

  it('gives a request without an error status the body that refuses', () => {
    expect(pairs(request('r1', 0, { status: 200 }), body('b1', 1, { status: 200 }))).toEqual([['r1', 'b1']]);
  });

  it('joins what a service worker asked for with what a page read of it', () => {
    expect(pairs(request('r1', 0, { tabId: null }), body('b1', 1))).toEqual([['r1', 'b1']]);
    expect(pairs(request('r1', 0, { tabId: null, status: 403 }), body('b1', 1))).toEqual([]);
  });

  it('joins nothing where there are no bodies', () => expect(pairs(request('r1', 0))).toEqual([]));
});
