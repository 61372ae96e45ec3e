import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RawRequest } from '../../intake/types.ts';
import type { RequestStep } from '../../platform/types.ts';
import { createRequestAssembly } from './request-assembly.ts';

const URL_A = 'https://api.test/me';
const URL_B = 'https://idp.test/authorize';

type Stage = RequestStep['stage'];
const OWN = {
  before: { body: null },
  sent: { requestHeaders: [{ name: 'Authorization', value: 'Bearer x' }] },
  answered: { status: 200, responseHeaders: [{ name: 'Date', value: 'now' }], isStatic: false },
  redirected: { status: 302, redirectUrl: URL_B, fromCache: false },
  started: { status: 200, fromCache: false },
  failed: { error: 'net::ERR_FAILED', fromCache: false },
};

/** One step as the browser gives it, at a time in ms. */
function step(stage: Stage, at: number, more: Record<string, unknown> = {}): RequestStep {
  return {
    stage,
    requestId: '7',
    url: URL_A,
    method: 'GET',
    type: 'xmlhttprequest',
    at,
    tabId: 1,
    frameId: 0,
    documentId: 'doc',
    initiator: 'https://app.test',
    documentUrl: null,
    isPrivate: null,
    ...OWN[stage],
    ...more,
  } as RequestStep;
}

/** An assembly with a clock of its own; `pass` lets the timers run out. */
function assembly() {
  const told: RawRequest[] = [];
  const timers = new Set<() => void>();
  const { take } = createRequestAssembly({
    emit: (request) => told.push(request),
    after(_delayMs, call) {
      timers.add(call);
      return () => timers.delete(call);
    },
  });
  return {
    told,
    take: (...steps: RequestStep[]) => steps.forEach(take),
    pass() {
      for (const call of [...timers]) {
        timers.delete(call);
        call();
      }
    },
  };
}

const answered = [step('before', 1), step('sent', 2), step('answered', 3), step('started', 4)];

describe('an answered request', () => {
  it('is told once, in one piece, when its answer starts', () => {
    const { told, take } = assembly();
    take(...answered);
    expect(told).toHaveLength(1);
    expect(told[0]).toMatchObject({ url: URL_A, startedAt: 1, finishedAt: 3, status: 200, partial: false });
    expect(told[0]?.requestHeaders).toHaveLength(1);
    expect(told[0]?.responseHeaders).toHaveLength(1);
  });

  it('does not wait for a body that never ends, and its late end is no second request', () => {
    const { told, take, pass } = assembly();
    take(...answered);
    take(step('failed', 90_000, { error: 'net::ERR_ABORTED' }));
    pass();
    expect(told).toHaveLength(1);
    expect(told[0]?.error).toBeNull();
  });

  it('is told even where nothing follows its headers', () => {
    const { told, take, pass } = assembly();
    take(step('before', 1), step('sent', 2), step('answered', 3, { status: 401 }));
    expect(told).toHaveLength(0);
    pass();
    expect(told[0]).toMatchObject({ status: 401 });
  });

  it('gives the same whatever the order in which its steps come', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(answered, { minLength: 4 }), (steps) => {
        const { told, take, pass } = assembly();
        take(...steps);
        pass();
        expect(told).toHaveLength(1);
        expect(told[0]).toMatchObject({ startedAt: 1, finishedAt: 3, status: 200, partial: false });
      }),
    );
  });

  it('from a cache, without anything sent, is not partial', () => {
    const { told, take, pass } = assembly();
    take(step('before', 1), step('answered', 3), step('started', 4, { fromCache: true }));
    pass();
    expect(told[0]).toMatchObject({ fromCache: true, partial: false });
  });

  it('is told twice where the browser asked for a password in between', () => {
    const { told, take, pass } = assembly();
    take(step('before', 1), step('sent', 2), step('answered', 3, { status: 401 }));
    pass();
    take(step('sent', 10), step('answered', 11), step('started', 12));
    pass();
    expect(told.map(({ status, partial }) => [status, partial])).toEqual([
      [401, false],
      [200, false],
    ]);
  });
});

describe('a redirected request', () => {
  const hops = [
    step('before', 1),
    step('sent', 2),
    step('answered', 3, { status: 302 }),
    step('redirected', 4),
    step('before', 5, { url: URL_B }),
    step('sent', 6, { url: URL_B }),
    step('answered', 7, { url: URL_B }),
    step('started', 8, { url: URL_B }),
  ];

  it('is one piece a hop under the same id', () => {
    const { told, take } = assembly();
    take(...hops);
    expect(
      told.map(({ url, status, redirectUrl, startedAt }) => [url, status, redirectUrl, startedAt]),
    ).toEqual([
      [URL_A, 302, URL_B, 1],
      [URL_B, 200, null, 5],
    ]);
    expect(new Set(told.map(({ requestId }) => requestId))).toEqual(new Set(['7']));
  });

  it('to its own address is one piece a hop too', () => {
    const { told, take } = assembly();
    take(...hops.map((hop) => ({ ...hop, url: URL_A })));
    expect(told.map(({ status, startedAt }) => [status, startedAt])).toEqual([
      [302, 1],
      [200, 5],
    ]);
  });

  it('gives the same hops whatever the order in which its steps come', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(hops, { minLength: hops.length }), (steps) => {
        const { told, take, pass } = assembly();
        take(...steps);
        pass();
        expect(told.map(({ url, status, startedAt }) => [url, status, startedAt]).sort()).toEqual(
          [
            [URL_A, 302, 1],
            [URL_B, 200, 5],
          ].sort(),
        );
      }),
    );
  });

  it('that the page may not follow shows where it went', () => {
    const { told, take, pass } = assembly();
    take(...hops.slice(0, 4), step('before', 5, { url: URL_B }), step('failed', 6, { url: URL_B }));
    pass();
    expect(told.map(({ url, status, error }) => [url, status, error])).toEqual([
      [URL_A, 302, null],
      [URL_B, null, 'net::ERR_FAILED'],
    ]);
  });
});

describe('a failed request', () => {
  it('without an answer has no status', () => {
    const { told, take, pass } = assembly();
    take(step('before', 1), step('sent', 2), step('failed', 9, { error: 'net::ERR_CONNECTION_REFUSED' }));
    pass();
    expect(told).toMatchObject([{ status: null, error: 'net::ERR_CONNECTION_REFUSED', finishedAt: 9 }]);
  });

  it('that CORS kept from the page shows the status that came', () => {
    const { told, take } = assembly();
    take(step('before', 1), step('sent', 2), step('answered', 3, { status: 401 }), step('failed', 4));
    expect(told).toMatchObject([{ status: 401, error: 'net::ERR_FAILED', finishedAt: 3 }]);
  });

  it('shows its status also where the failure is told first', () => {
    const { told, take, pass } = assembly();
    take(step('before', 1), step('sent', 2), step('failed', 4), step('answered', 3, { status: 401 }));
    pass();
    expect(told).toMatchObject([{ status: 401, error: 'net::ERR_FAILED' }]);
  });

  it('given up by the page before an answer is told', () => {
    const { told, take, pass } = assembly();
    take(step('before', 1), step('sent', 2), step('failed', 3, { error: 'net::ERR_ABORTED' }));
    pass();
    expect(told).toMatchObject([{ status: null, error: 'net::ERR_ABORTED' }]);
  });
});

describe('a request whose beginning was not seen', () => {
  it('is partial', () => {
    const { told, take, pass } = assembly();
    take(step('answered', 3, { status: 403 }), step('started', 4));
    pass();
    expect(told).toMatchObject([{ status: 403, partial: true, requestHeaders: null }]);
  });

  it('and that was merely given up says nothing', () => {
    const { told, take, pass } = assembly();
    take(step('failed', 3, { error: 'NS_BINDING_ABORTED' }));
    pass();
    expect(told).toEqual([]);
  });

  it('and that failed is told', () => {
    const { told, take, pass } = assembly();
    take(step('failed', 3, { error: 'net::ERR_NETWORK_CHANGED' }));
    pass();
    expect(told).toMatchObject([{ status: null, partial: true }]);
  });
});

it('lets go of requests that never end', () => {
  const { told, take } = assembly();
  for (let id = 0; id < 5_000; id += 1) take(step('before', id, { requestId: `r${id}` }));
  take(step('sent', 6_000, { requestId: 'r4999' }));
  take(step('answered', 6_001, { requestId: 'r4999' }), step('started', 6_002, { requestId: 'r4999' }));
  expect(told).toMatchObject([{ requestId: 'r4999', partial: false }]);
});
