import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { runMonitor } from './run-monitor.ts';
import type { ConsoleOrder, LogoutNote } from './types.ts';

const SITE = 'https://app.test';
const NOW = 1_760_000_000_000;
const MINUTE = 60_000;

beforeEach(() => {
  vi.useFakeTimers({ now: NOW });
});
afterEach(() => {
  vi.useRealTimers();
});

function start() {
  const printed: string[] = [];
  const take =
    (method: string) =>
    (...args: unknown[]) =>
      void printed.push(`${method} ${args.join(' ')}`);
  let isHidden = false;
  let isAlive = true;
  let shown = () => {};
  const monitor = runMonitor({
    origin: SITE,
    console: {
      log: take('log'),
      warn: take('warn'),
      error: take('error'),
      group: take('group'),
      groupEnd: take('end'),
    },
    now: () => Date.now(),
    after(delayMs, run) {
      const timer = setTimeout(run, delayMs);
      return () => clearTimeout(timer);
    },
    isHidden: () => isHidden,
    onShown(listener) {
      shown = listener;
      return () => {
        shown = () => {};
      };
    },
    isAlive: () => isAlive,
  });
  return {
    printed,
    take: () => printed.splice(0),
    order: (more: Partial<ConsoleOrder> = {}) =>
      monitor.order({
        site: SITE,
        tokens: { access: { expiresAt: NOW + 45 * MINUTE }, refresh: null, session: null },
        logouts: [],
        state: null,
        ...more,
      }),
    hide: () => {
      isHidden = true;
    },
    show: () => {
      isHidden = false;
      shown();
    },
    orphan: () => {
      isAlive = false;
    },
  };
}

const note: LogoutNote = {
  type: 'TOKEN_EXPIRED',
  code: 'ACCESS_TOKEN_EXPIRED',
  message: 'The access token 100%coff expired',
  originalPage: '/dashboard',
  at: NOW - 1_000,
  idleMs: 23 * MINUTE,
  source: 'backend_middleware',
  context: { hasToken: true },
};

describe('a running monitor', () => {
  it('prints at once and every 30 s, without another word of the background', async () => {
    const page = start();
    page.order();
    expect(page.take()).toHaveLength(2);
    await vi.advanceTimersByTimeAsync(90_000);
    expect(page.take()).toEqual([
      'log %c🟢 [TokenMonitor] Access token: 44 minutes until expiry color: #2b8a3e',
      'log %c🟢 [TokenMonitor] Access token: 44 minutes until expiry color: #2b8a3e',
      'log %c🟢 [TokenMonitor] Access token: 43 minutes until expiry color: #2b8a3e',
    ]);
  });

  it('prints at a threshold when it is crossed, between two rounds', async () => {
    const page = start();
    page.order({ tokens: { access: { expiresAt: NOW + 10_000 }, refresh: null, session: null } });
    page.take();
    await vi.advanceTimersByTimeAsync(10_000);
    expect(page.take()).toEqual(['error %c🔴 [TokenMonitor] Access token: EXPIRED color: #e03131']);
  });

  it('prints nothing that is not new while nobody looks, and all of it as it comes into view', async () => {
    const page = start();
    page.order();
    page.take();
    page.hide();
    await vi.advanceTimersByTimeAsync(10 * MINUTE);
    expect(page.take()).toEqual([]);
    page.show();
    expect(page.take()).toHaveLength(1);
  });

  it('ends when it is told to, and with its extension', async () => {
    const page = start();
    page.order();
    page.order({ tokens: null });
    page.take();
    await vi.advanceTimersByTimeAsync(90_000);
    page.order();
    expect(page.take()[0]).toContain('Starting');
    page.orphan();
    await vi.advanceTimersByTimeAsync(90_000);
    expect(page.take()).toEqual([]);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('takes no order that is meant for another origin', () => {
    const page = start();
    expect(page.order({ site: 'https://other.test', logouts: [note] })).toBe(false);
    expect(page.printed).toEqual([]);
  });

  it('prints a logout as groups, with words of a page as arguments of a format', () => {
    const page = start();
    page.order({ tokens: { access: null, refresh: null, session: null }, logouts: [note] });
    expect(page.take()).toEqual([
      'group %c🔴 [LogoutTracker] Logout triggered color: #e03131',
      'log %s Type: TOKEN_EXPIRED',
      'log %s Message: The access token 100%coff expired',
      'log %s Idle time: 23 minutes',
      'log %s Context: {"hasToken":true}',
      'end ',
      'group %c🔴 LOGOUT REASON DETAILS color: #e03131',
      'log %s Code: ACCESS_TOKEN_EXPIRED',
      'log %s Message: The access token 100%coff expired',
      'log %s Original Page: /dashboard',
      'log %s Timestamp: 2025-10-09T08:53:19.000Z',
      'log %s Source: backend_middleware',
      'log %s Context: {"hasToken":true}',
      'end ',
    ]);
  });

  it('prints the full state, a group a section', () => {
    const page = start();
    page.order({ state: { title: 'State', sections: [{ title: 'Session', lines: ['a', 'b'] }] } });
    expect(page.take().slice(2)).toEqual([
      'group %s State',
      'group %s Session',
      'log %s a',
      'log %s b',
      'end ',
      'end ',
    ]);
  });
});
