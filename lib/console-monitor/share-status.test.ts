import { afterEach, describe, expect, it, vi } from 'vitest';
import { shareStatus, type TokenStatus } from './share-status.ts';

const SITE = 'https://app.test';
const NOW = 1_760_000_000_000;
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

type PageWindow = { __tokenMonitor?: { getTokenStatus(): TokenStatus } };

function openPage(origin = SITE): PageWindow {
  const window: PageWindow = {};
  vi.useFakeTimers({ now: NOW });
  vi.stubGlobal('window', window);
  vi.stubGlobal('location', { origin });
  return window;
}
const share = (access: number | null, refresh: number | null = null) =>
  shareStatus(JSON.stringify({ site: SITE, ends: { access, refresh } }));
const end = () => shareStatus(JSON.stringify({ site: SITE, ends: null }));

afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

describe('window.__tokenMonitor', () => {
  it('answers with the figures of the moment it is asked', () => {
    const window = openPage();
    share(NOW + 45 * MINUTE, NOW + 468 * HOUR);
    expect(window.__tokenMonitor?.getTokenStatus()).toEqual({
      accessTokenExpired: false,
      accessExpiresInMinutes: 45,
      refreshTokenExpired: false,
      refreshExpiresInHours: 468,
    });
    vi.setSystemTime(NOW + 45 * MINUTE);
    expect(window.__tokenMonitor?.getTokenStatus()).toMatchObject({
      accessTokenExpired: true,
      accessExpiresInMinutes: 0,
      refreshTokenExpired: false,
      refreshExpiresInHours: 467,
    });
  });

  it('says null of what is not held or has no date', () => {
    const window = openPage();
    share(null);
    expect(window.__tokenMonitor?.getTokenStatus()).toEqual({
      accessTokenExpired: null,
      accessExpiresInMinutes: null,
      refreshTokenExpired: null,
      refreshExpiresInHours: null,
    });
  });

  it('stays the same object as its dates change, and can be changed by nobody', () => {
    const window = openPage();
    share(NOW + HOUR);
    const held = window.__tokenMonitor;
    share(NOW + 2 * HOUR);
    expect(window.__tokenMonitor).toBe(held);
    expect(held?.getTokenStatus().accessExpiresInMinutes).toBe(120);
    expect(Object.isFrozen(held)).toBe(true);
    expect(Object.keys(window)).toEqual([]);
  });

  it('goes, and whoever kept it learns nothing more', () => {
    const window = openPage();
    share(NOW + HOUR);
    const held = window.__tokenMonitor;
    end();
    expect('__tokenMonitor' in window).toBe(false);
    expect(held?.getTokenStatus().accessTokenExpired).toBeNull();
    end();
    share(NOW + HOUR);
    expect('__tokenMonitor' in window).toBe(true);
  });

  it('is not put into a document of another origin', () => {
    const window = openPage('https://other.test');
    share(NOW + HOUR);
    expect('__tokenMonitor' in window).toBe(false);
  });

  it('leaves one of the page’s own as it is, also one that came later', () => {
    const window = openPage();
    const own = { getTokenStatus: () => ({}) as TokenStatus };
    window.__tokenMonitor = own;
    share(NOW + HOUR);
    end();
    expect(window.__tokenMonitor).toBe(own);
    delete window.__tokenMonitor;
    share(NOW + HOUR);
    window.__tokenMonitor = own;
    share(NOW + HOUR);
    expect(window.__tokenMonitor).toBe(own);
  });

  it('never throws, whatever the page has done', () => {
    const window = openPage();
    Object.defineProperty(window, '__tokenMonitor', {
      get() {
        throw new Error('no');
      },
    });
    share(NOW);
    end();
    const polluted = openPage();
    // The clock of the tests is a proxy, whose traps would be looked for there, too.
    vi.useRealTimers();
    Object.defineProperty(Object.prototype, 'get', { value: () => 'mine', configurable: true });
    try {
      share(Date.now() + HOUR + 30_000);
    } finally {
      Reflect.deleteProperty(Object.prototype, 'get');
    }
    expect(polluted.__tokenMonitor?.getTokenStatus().accessExpiresInMinutes).toBe(60);
  });
});
