import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { RequestStep } from '../../platform/types.ts';
import { requests } from './requests.ts';
import type { SiteRef } from './sensor.ts';
import { fakeContext } from './testing.ts';

const SITE: SiteRef = { origin: 'https://app.test', isPrivate: false, cookieStoreId: '0' };

const common = {
  requestId: '1',
  url: 'https://app.test/api',
  method: 'GET',
  type: 'xmlhttprequest',
  tabId: 1,
  frameId: 0,
  documentId: null,
  initiator: null,
  documentUrl: null,
  isPrivate: null,
};
const begun = (more = {}) => ({ stage: 'before', ...common, at: 1, body: null, ...more }) as RequestStep;
const sent = (more = {}) => ({ stage: 'sent', ...common, at: 2, requestHeaders: [], ...more }) as RequestStep;
const answered = (more = {}) =>
  ({
    stage: 'answered',
    ...common,
    at: 3,
    status: 200,
    responseHeaders: [],
    isStatic: false,
    ...more,
  }) as RequestStep;
const started = (more = {}) =>
  ({ stage: 'started', ...common, at: 4, status: 200, fromCache: false, ...more }) as RequestStep;

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());
const settle = () => vi.advanceTimersByTimeAsync(1_000);

describe('requests', () => {
  it('of a watched site are recorded, one event an answer', async () => {
    const { context, emit, recorded } = fakeContext(SITE);
    requests.start(context);
    for (const step of [begun(), sent(), answered(), started()]) emit('request', step);
    await settle();
    expect(recorded).toMatchObject([{ kind: 'request.finished', status: 200 }]);
  });

  it('of other sites leave nothing', async () => {
    const { context, emit, recorded } = fakeContext(null);
    requests.start(context);
    for (const step of [begun(), sent(), answered(), started()]) emit('request', step);
    await settle();
    expect(recorded).toEqual([]);
  });

  it('belong to the site that the tab showed when they began', async () => {
    let sites = [SITE];
    const told: string[] = [];
    const { context, emit } = fakeContext(SITE, {
      record: async (site) => void told.push(site.origin),
    });
    context.routing = { ...context.routing, ofRequest: () => sites };
    requests.start(context);
    emit('request', begun());
    emit('request', sent());
    sites = [{ ...SITE, origin: 'https://elsewhere.test' }];
    emit('request', answered());
    emit('request', started());
    await settle();
    expect(told).toEqual(['https://app.test']);
  });

  it('that load a page belong to the site they lead to as well', async () => {
    const told: string[] = [];
    const idp = { ...SITE, origin: 'https://idp.test' };
    const { context, emit } = fakeContext(SITE, { record: async (site) => void told.push(site.origin) });
    context.routing = {
      ...context.routing,
      ofRequest: ({ url }) => (url.startsWith('https://idp') ? [SITE, idp] : [SITE]),
    };
    requests.start(context);
    const page = { type: 'main_frame' };
    const there = { ...page, url: 'https://idp.test/login' };
    emit('request', begun(page));
    emit('request', sent(page));
    emit('request', answered({ ...page, status: 302 }));
    emit('request', { ...started(page), stage: 'redirected', status: 302, redirectUrl: there.url });
    for (const step of [begun(there), sent(there), answered(there), started(there)]) emit('request', step);
    await settle();
    expect(told).toEqual(['https://app.test', 'https://app.test', 'https://idp.test']);
  });

  it('for images and scripts count only when refused or when they touch cookies', async () => {
    const { context, emit, recorded } = fakeContext(SITE);
    requests.start(context);
    const image = { type: 'image', isStatic: true };
    emit('request', answered({ ...image, requestId: 'a' }));
    emit('request', answered({ ...image, requestId: 'b', status: 404 }));
    emit('request', answered({ ...image, requestId: 'c', status: 401 }));
    const responseHeaders = [{ name: 'Set-Cookie', value: 'session=; Max-Age=0' }];
    emit('request', answered({ ...image, requestId: 'd', responseHeaders }));
    await settle();
    expect(recorded.map((event) => 'requestId' in event && event.requestId)).toEqual(['c', 'd']);
    expect(recorded).toMatchObject([{ partial: true }, { partial: true }]);
  });

  it('that CORS kept from the page say so in Firefox, which does not', async () => {
    const { context, emit, recorded } = fakeContext(SITE);
    context.platform = { ...context.platform, family: 'firefox' };
    requests.start(context);
    const requestHeaders = [{ name: 'Origin', value: 'https://app.test' }];
    const api = { url: 'https://api.test/me' };
    const steps = [
      begun(api),
      sent({ ...api, requestHeaders }),
      answered({ ...api, status: 401 }),
      started(api),
    ];
    for (const step of steps) emit('request', step);
    await settle();
    expect(recorded).toMatchObject([{ status: 401, error: 'NS_ERROR_DOM_BAD_URI' }]);
  });

  it('are listened to no more after the stop', () => {
    const { context, listening } = fakeContext(SITE);
    const stop = requests.start(context);
    expect(listening()).toBe(1);
    stop();
    expect(listening()).toBe(0);
  });
});
