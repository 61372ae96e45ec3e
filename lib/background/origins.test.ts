import { describe, expect, it } from 'vitest';
import { cookieReaches, ownerOf, widestCookieDomain } from '../platform/cookie-domain.ts';
import { closedReason, originOf } from './origins.ts';

describe('an origin', () => {
  it('is scheme, host and port of a web address', () => {
    expect(originOf('https://App.test:443/a?b#c')).toBe('https://app.test');
    expect(originOf('http://localhost:3000/')).toBe('http://localhost:3000');
  });

  it('is none of other addresses', () => {
    for (const url of [
      'about:blank',
      'chrome://newtab',
      'null',
      '',
      'data:text/html,x',
      'blob:https://a.test/1',
      null,
    ]) {
      expect(originOf(url)).toBeNull();
    }
  });
});

describe('a page that no extension may see', () => {
  it('is named as what it is', () => {
    expect(closedReason('chrome://settings/')).toBe('browser-page');
    expect(closedReason('about:blank')).toBe('browser-page');
    expect(closedReason('https://chromewebstore.google.com/detail/x')).toBe('store');
    expect(closedReason('https://chrome.google.com/webstore/x')).toBe('store');
    expect(closedReason('view-source:https://app.test/')).toBe('view-source');
    expect(closedReason('file:///home/x.html')).toBe('file');
    expect(closedReason('data:text/html,x')).toBe('not-http');
  });

  it('is not one that merely looks like it', () => {
    expect(closedReason('https://chrome.google.com/intl/en')).toBeNull();
    expect(closedReason('https://addons.mozilla.org.example.test/')).toBeNull();
  });
});

describe('a cookie', () => {
  it('without a domain reaches its host alone', () => {
    expect(cookieReaches('app.test', 'app.test')).toBe(true);
    expect(cookieReaches('app.test', 'x.app.test')).toBe(false);
  });

  it('with a domain reaches the hosts under it, not those that end alike', () => {
    expect(cookieReaches('.app.test', 'app.test')).toBe(true);
    expect(cookieReaches('.app.test', 'x.app.test')).toBe(true);
    expect(cookieReaches('.app.test', 'myapp.test')).toBe(false);
  });

  it('is looked for under the widest domain that can reach the host', () => {
    expect(widestCookieDomain('a.b.example.com')).toBe('example.com');
    expect(widestCookieDomain('localhost')).toBe('localhost');
    expect(widestCookieDomain('127.0.0.1')).toBe('127.0.0.1');
  });
});

it('hosts have one owner where their names say so', () => {
  expect(ownerOf('api.example.com')).toBe(ownerOf('example.com'));
  expect(ownerOf('api.localhost')).toBe(ownerOf('app.localhost'));
  expect(ownerOf('example.org')).not.toBe(ownerOf('example.com'));
  expect(ownerOf('10.0.0.1')).not.toBe(ownerOf('10.0.0.2'));
});
