import { describe, expect, it } from 'vitest';
import type { RawRequest } from '../../intake/types.ts';
import { keptFromPage } from './kept-from-page.ts';

const APP = 'https://app.test';

/** A fetch from the app to its API on another origin. */
function crossOrigin(request: Record<string, string>, response: Record<string, string>): RawRequest {
  const headers = (list: Record<string, string>) =>
    Object.entries(list).map(([name, value]) => ({ name, value }));
  return {
    requestId: '1',
    url: 'https://api.test/me',
    method: 'GET',
    type: 'xmlhttprequest',
    startedAt: 0,
    finishedAt: 1,
    status: 401,
    requestHeaders: headers({ Origin: APP, ...request }),
    responseHeaders: headers(response),
  };
}

const ALLOW = 'Access-Control-Allow-Origin';
const CREDENTIALS = 'Access-Control-Allow-Credentials';

describe('an answer of another origin', () => {
  it('without permission is kept from the page', () => {
    expect(keptFromPage(crossOrigin({}, {}))).toBe(true);
    expect(keptFromPage(crossOrigin({}, { [ALLOW]: 'https://other.test' }))).toBe(true);
  });

  it('with permission for the page or for everyone is not', () => {
    expect(keptFromPage(crossOrigin({}, { [ALLOW]: APP }))).toBe(false);
    expect(keptFromPage(crossOrigin({}, { [ALLOW]: '*' }))).toBe(false);
  });

  it('to a request with cookies needs permission by name, and for credentials', () => {
    const Cookie = 'a=b';
    expect(keptFromPage(crossOrigin({ Cookie }, { [ALLOW]: '*' }))).toBe(true);
    expect(keptFromPage(crossOrigin({ Cookie }, { [ALLOW]: APP }))).toBe(true);
    expect(keptFromPage(crossOrigin({ Cookie }, { [ALLOW]: APP, [CREDENTIALS]: 'true' }))).toBe(false);
  });

  it('to a request that asked for no permission is not called kept', () => {
    expect(keptFromPage(crossOrigin({ 'Sec-Fetch-Mode': 'no-cors' }, {}))).toBe(false);
    expect(keptFromPage({ ...crossOrigin({}, {}), type: 'main_frame' })).toBe(false);
  });

  it('whose request was not seen is not called kept', () => {
    expect(keptFromPage({ ...crossOrigin({}, {}), requestHeaders: null })).toBe(false);
  });
});

it('an answer of the own origin is never kept', () => {
  expect(keptFromPage({ ...crossOrigin({}, {}), url: `${APP}/api` })).toBe(false);
});
