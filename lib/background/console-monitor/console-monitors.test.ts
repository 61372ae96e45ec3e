import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Story } from '../../../tests/support/story.ts';
import type { ConsoleOrder, HeldTokens } from '../../console-monitor/index.ts';
import type { LogEvent } from '../../events/event.ts';
import { exportTimeline } from '../../exports/index.ts';
import type { Run } from '../../recorder/index.ts';
import { loadKeptSites, MONITOR_SITES } from '../kept-sites.ts';
import { fakeArea } from '../testing.ts';
import { startConsoleMonitors } from './console-monitors.ts';
import { loadToldLogouts } from './told-logouts.ts';

const NOW = 1_760_000_000_000;

beforeEach(() => {
  vi.useFakeTimers({ now: NOW, toFake: ['setTimeout', 'clearTimeout', 'Date'] });
});
afterEach(() => {
  vi.useRealTimers();
});

const story = () => new Story({ startsAt: NOW });
const SITE = story().origin;
const tab = (tabId: number, cookieStoreId = '0') => ({ tabId, cookieStoreId });

async function start({ on = true, tabs = [tab(7)], session = fakeArea() } = {}) {
  const area = fakeArea();
  const sites = await loadKeptSites(area, MONITOR_SITES);
  if (on) await sites.set(SITE, true);
  const orders: (ConsoleOrder & { tabId: number })[] = [];
  const shared: { tabId: number; tokens: HeldTokens | null }[] = [];
  let events: readonly LogEvent[] = [];
  let reads = 0;
  let isRecorded = true;
  let takes = true;
  let append: (run: Run) => void = () => {};
  // Fingerprints are made anew by the browser, which knows no made-up time.
  let exporting = 0;
  const counted = async (input: Parameters<typeof exportTimeline>[0]) => {
    exporting += 1;
    try {
      return await exportTimeline(input, 'json');
    } finally {
      exporting -= 1;
    }
  };
  const pass = async (forMs: number) => {
    for (let leftMs = forMs; leftMs > 0; leftMs -= 500) {
      await vi.advanceTimersByTimeAsync(Math.min(500, leftMs));
      do await new Promise(setImmediate);
      while (exporting > 0);
    }
  };
  const monitors = startConsoleMonitors({
    sites,
    told: await loadToldLogouts(session, Date.now()),
    console: {
      async order(tabId, order) {
        orders.push({ tabId, ...order });
        return takes;
      },
      share: async (tabId, _site, tokens) => void shared.push({ tabId, tokens }),
    },
    recorder: {
      subscribe(listener) {
        append = listener;
        return () => {};
      },
      readAll: async () => {
        reads += 1;
        return [...events];
      },
    },
    isRecorded: () => isRecorded,
    tabsOf: () => tabs,
    taughtOf: () => [],
    originsOf: () => [],
    exportTimeline: counted,
    generator: async () => ({ version: '1', browser: 'x', platform: 'y' }),
    now: () => Date.now(),
  });
  return {
    area,
    monitors,
    shared,
    pass,
    reads: () => reads,
    take: () => orders.splice(0),
    pause: () => {
      isRecorded = false;
    },
    refuse: (refused: boolean) => {
      takes = !refused;
    },
    async tell(told: Story, forMs = 1_000) {
      events = told.events;
      vi.setSystemTime(Math.max(Date.now(), told.now));
      append({ site: SITE, firstSeq: 1, events: [] });
      await pass(forMs);
    },
  };
}

describe('a site whose console monitor is on', () => {
  it('has its pages told what is held, once for a burst of events', async () => {
    const site = await start();
    const told = story().signIn();
    await site.tell(told, 0);
    await site.tell(told, 0);
    await site.tell(told);
    const orders = site.take();
    expect(orders).toHaveLength(1);
    expect(orders[0]).toMatchObject({ tabId: 7, site: SITE, logouts: [], state: null });
    expect(orders[0]?.tokens?.access?.expiresAt).toBeGreaterThan(NOW);
    expect(JSON.stringify(orders), 'dates and nothing that tells one token from another').not.toContain('fp');
  });

  it('has a logout told once in each tab, when its verdict is final', async () => {
    const site = await start({ tabs: [tab(7), tab(8)] });
    const told = story().signIn().wait(60_000).intent('sign-out').giveUp();
    await site.tell(told, 1_000);
    expect(site.take().flatMap(({ logouts }) => logouts)).toEqual([]);
    await site.pass(6_000);
    const orders = site.take().filter(({ logouts }) => logouts.length > 0);
    expect(orders.map(({ tabId }) => tabId)).toEqual([7, 8]);
    expect(orders[0]?.logouts[0]).toMatchObject({
      type: expect.stringMatching(/^[A-Z_]+$/),
      code: expect.stringMatching(/^[A-Z_]+$/),
      originalPage: expect.stringMatching(/^\//),
      source: expect.any(String),
      context: { hasToken: true },
    });
    await site.tell(told, 10_000);
    expect(site.take().flatMap(({ logouts }) => logouts)).toEqual([]);
  });

  it('has it told again where no document took it, and not by a background that starts anew', async () => {
    const session = fakeArea();
    const site = await start({ session });
    const told = story().signIn().wait(60_000).giveUp();
    site.refuse(true);
    await site.tell(told, 8_000);
    site.refuse(false);
    site.take();
    await site.tell(told, 10_000);
    expect(site.take().flatMap(({ logouts }) => logouts)).toHaveLength(1);
    const next = await start({ session });
    await next.tell(told, 10_000);
    expect(next.take().flatMap(({ logouts }) => logouts)).toEqual([]);
  });

  it('is told nothing of logouts before the extension was loaded anew', async () => {
    const told = story().signIn().wait(60_000).giveUp();
    vi.setSystemTime(told.now + 5_000);
    const site = await start();
    await site.tell(told, 10_000);
    expect(site.take().flatMap(({ logouts }) => logouts)).toEqual([]);
  });

  it('says nothing of a private window in another, nor of the other there', async () => {
    const site = await start({ tabs: [tab(7), tab(9, 'firefox-private')] });
    await site.tell(story().signIn().wait(60_000).giveUp(), 8_000);
    const orders = site.take();
    const told = (tabId: number) => orders.filter((one) => one.tabId === tabId);
    expect(told(7).flatMap(({ logouts }) => logouts)).toHaveLength(1);
    expect(told(9).flatMap(({ logouts }) => logouts)).toEqual([]);
    expect(told(9)[0]?.tokens).toEqual({ access: null, refresh: null, session: null });
  });

  it('gives a new document its figures at once, and its lines after a look', async () => {
    const site = await start();
    await site.tell(story().signIn());
    site.take();
    site.monitors.committed(7, SITE);
    expect(site.shared[0]?.tokens?.access?.expiresAt).toBeGreaterThan(NOW);
    expect(site.take()).toEqual([]);
    await vi.advanceTimersByTimeAsync(1_000);
    expect(site.take()).toHaveLength(1);
  });

  it('has nothing told that its page knows', async () => {
    const site = await start();
    const told = story().signIn();
    await site.tell(told);
    expect(site.take()).toHaveLength(1);
    await site.tell(told.activity());
    expect(site.reads()).toBe(2);
    expect(site.take()).toEqual([]);
  });

  it('has its pages fall silent while it is paused, and when it is switched off', async () => {
    const site = await start();
    const told = story().signIn();
    await site.tell(told);
    site.take();
    site.pause();
    await site.tell(told);
    expect(site.take()).toMatchObject([{ tokens: null }]);
    await site.monitors.set(SITE, false);
    expect(site.take()).toMatchObject([{ tokens: null }]);
    await site.tell(told);
    expect(site.take()).toEqual([]);
  });

  it('has the full state printed, with what is held', async () => {
    const site = await start();
    const state = { title: 'State', sections: [] };
    expect(await site.monitors.printState(SITE, 7, state)).toBe(true);
    expect(site.take().at(-1)).toMatchObject({ tabId: 7, state });
    expect(await site.monitors.printState(SITE, 8, state), 'no tab of that site').toBe(false);
  });
});

describe('a site whose console monitor is off', () => {
  it('has nothing read, told or shared', async () => {
    const site = await start({ on: false });
    await site.tell(story().signIn());
    site.monitors.committed(7, SITE);
    await vi.advanceTimersByTimeAsync(1_000);
    expect(await site.monitors.printState(SITE, 7, { title: '', sections: [] })).toBe(false);
    expect([site.reads(), site.take(), site.shared]).toEqual([0, [], []]);
  });

  it('is told at once when it is switched on, and that is kept', async () => {
    const site = await start({ on: false });
    await site.monitors.set(SITE, true);
    expect(site.take()).toHaveLength(1);
    expect((await loadKeptSites(site.area, MONITOR_SITES)).has(SITE)).toBe(true);
    await site.monitors.set(SITE, false);
    expect((await loadKeptSites(site.area, MONITOR_SITES)).has(SITE)).toBe(false);
  });
});
