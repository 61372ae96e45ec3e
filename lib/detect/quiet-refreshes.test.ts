import { describe, expect, it } from 'vitest';
import type { EventOf, LogEvent } from '../events/event.ts';
import { quietRefreshes } from './quiet-refreshes.ts';

type Request = EventOf<'request.finished'>;
let count = 0;
const request = (at: number, method: string, path: string, status: number, more: Partial<Request> = {}) =>
  ({
    id: `e${++count}`,
    kind: 'request.finished',
    by: 'browser',
    requestId: `r${count}`,
    type: 'xmlhttprequest',
    tabId: 1,
    method,
    url: `https://app.example${path}`,
    startedAt: at - 5,
    at,
    status,
    ...more,
  }) as LogEvent;
const cookie: Request['carried'] = [
  { in: 'cookie', name: 'sid', fingerprint: 'a1'.repeat(12), credential: 'session' },
];
const addresses = (...events: LogEvent[]) => [...quietRefreshes(events)];

describe('a refresh that no word gives away', () => {
  it('is the POST between a refusal and the same request sent again', () => {
    const log = [
      request(1_000, 'GET', '/api/items', 401),
      request(1_100, 'POST', '/api/prolongation', 204, { carried: cookie }),
      request(1_200, 'GET', '/api/items', 200),
    ];
    expect(addresses(...log)).toEqual(['POST https://app.example/api/prolongation']);
  });

  it('is a POST with nothing but a cookie that is answered with a new token in a cookie', () => {
    const setCookies: Request['setCookies'] = [{ name: 'at', removes: false, credential: 'access' }];
    const log = [request(1_000, 'POST', '/api/x', 204, { carried: cookie, setCookies })];
    expect(addresses(...log)).toEqual(['POST https://app.example/api/x']);
  });

  it.each([
    ['nothing was refused', 200, 200, {}],
    ['the request is refused again', 401, 401, {}],
    ['the POST carries fields of its own', 401, 200, { bodyFields: ['comment'] }],
    ['it was another tab', 401, 200, { tabId: 2 }],
  ])('is none where %s', (_why, first, second, more) => {
    const log = [
      request(1_000, 'GET', '/api/items', first),
      request(1_100, 'POST', '/api/prolongation', 204, { carried: cookie, ...more }),
      request(1_200, 'GET', '/api/items', second),
    ];
    expect(addresses(...log)).toEqual([]);
  });

  it('is none where the retry comes a long time later', () => {
    const log = [
      request(1_000, 'GET', '/api/items', 401),
      request(1_100, 'POST', '/api/notes', 204),
      request(60_000, 'GET', '/api/items', 200),
    ];
    expect(addresses(...log)).toEqual([]);
  });
});
