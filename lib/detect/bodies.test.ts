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

  it('gives an accepted request none', () => {
    expect(pairs(request('r1', 0, { status: 200 }), body('b1', 1, { status: 200 }))).toEqual([]);
  });

  it('joins nothing where there are no bodies', () => expect(pairs(request('r1', 0))).toEqual([]));
});
