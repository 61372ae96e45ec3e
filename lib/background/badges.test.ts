import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Glance } from '../glance/types.ts';
import { englishResolver } from '../messages/resolve.ts';
import type { ToolbarLook } from '../platform/toolbar.ts';
import type { Run } from '../recorder/index.ts';
import { startBadges } from './badges.ts';
import { BADGE_SITES, loadKeptSites } from './kept-sites.ts';
import { fakeArea } from './testing.ts';

const SITE = 'https://app.test';
const MINUTE = 60_000;
const NOW = 1_760_000_000_000;

beforeEach(() => {
  vi.useFakeTimers({ now: NOW });
});
afterEach(() => {
  vi.useRealTimers();
});

const endsAt = (at: number): Glance => ({
  session: { is: 'in', since: NOW - MINUTE, beganEarlier: false },
  end: {
    deadlines: { length: 1 },
    next: { at, spreadMs: 0, kind: 'credential', credential: { kind: 'access' } },
  },
  lastActivityAt: null,
  logout: null,
});

async function start({ on = true, tabs = [{ tabId: 7 }], open = [SITE] } = {}) {
  const area = fakeArea();
  const sites = await loadKeptSites(area, BADGE_SITES);
  if (on) await sites.set(SITE, true);
  const shown = new Map<number, ToolbarLook | null>();
  const alarms = new Map<string, number>();
  const looked: string[] = [];
  let glance: Glance = endsAt(NOW + 5 * MINUTE + 30_000);
  let append: (run: Run) => void = () => {};
  const badges = startBadges({
    toolbar: { show: async (tabId, look) => void shown.set(tabId, look) },
    sites,
    glances: {
      async of(site) {
        looked.push(site);
        return glance;
      },
    },
    recorder: {
      subscribe(listener) {
        append = listener;
        return () => {};
      },
    },
    tabsOf: () => tabs,
    openSites: () => (tabs.length > 0 ? open : []),
    alarms: { set: (name, when) => void alarms.set(name, when), cancel: (name) => void alarms.delete(name) },
    say: englishResolver,
    now: () => Date.now(),
  });
  return {
    area,
    sites,
    badges,
    shown,
    alarms,
    looked,
    looks: () => looked.length,
    see: (next: Glance) => {
      glance = next;
    },
    event: () => append({ site: SITE, firstSeq: 1, events: [] }),
  };
}

describe('the badge of a site that is switched on', () => {
  it('is drawn after an event, once for a burst', async () => {
    const site = await start();
    for (let n = 0; n < 20; n += 1) site.event();
    await vi.advanceTimersByTimeAsync(600);
    expect(site.looks()).toBe(1);
    expect(site.shown.get(7)).toMatchObject({ text: '5m', tone: 'time' });
  });

  it('wakes the background when the figure changes, and not before', async () => {
    const site = await start();
    site.event();
    await vi.advanceTimersByTimeAsync(600);
    const at = site.alarms.get('badge') ?? 0;
    expect(at - NOW).toBeGreaterThan(30_000);
    expect(at - NOW).toBeLessThan(31_000);
    vi.setSystemTime(at);
    site.badges.rang();
    await vi.advanceTimersByTimeAsync(0);
    expect(site.shown.get(7)).toMatchObject({ text: '4m', tone: 'soon' });
  });

  it('looks at every site that is on when the background starts anew: they share one alarm', async () => {
    const other = 'https://other.test';
    const site = await start({ open: [SITE, other] });
    await site.sites.set(other, true);
    site.event();
    await vi.advanceTimersByTimeAsync(1_500);
    expect(site.looked).toEqual([SITE, other]);
  });

  it('rings no more when the session is over', async () => {
    const site = await start();
    await site.badges.draw(SITE);
    expect(site.alarms.size).toBe(1);
    site.see({
      ...endsAt(0),
      session: { is: 'out', since: NOW, beganEarlier: false },
      logout: { id: 'l1', at: NOW, type: 'SESSION_ENDED', code: 'X', final: true, says: 'The server did it' },
    });
    site.event();
    await vi.advanceTimersByTimeAsync(600);
    expect(site.shown.get(7)).toMatchObject({
      text: '✕',
      tone: 'out',
      title: expect.stringContaining('The server did it'),
    });
    expect(site.alarms.size).toBe(0);
  });

  it('sets no alarm without an open tab', async () => {
    const site = await start({ tabs: [] });
    await site.badges.draw(SITE);
    expect([site.looks(), site.alarms.size]).toEqual([0, 0]);
  });

  it('goes when it is switched off, and the site’s name with it', async () => {
    const site = await start();
    await site.badges.draw(SITE);
    await site.sites.set(SITE, false);
    await site.badges.draw(SITE);
    expect(site.shown.get(7)).toBeNull();
    expect(site.alarms.size).toBe(0);
    expect(JSON.stringify(site.area.values)).not.toContain('app.test');
  });
});

describe('a site that is not switched on', () => {
  it('costs nothing: no log is read, no alarm set, no button touched', async () => {
    const site = await start({ on: false });
    site.event();
    site.badges.rang();
    await vi.advanceTimersByTimeAsync(5_000);
    expect([site.looks(), site.alarms.size, site.shown.size]).toEqual([0, 0, 0]);
  });
});

it('keeps the choice over a restart, and nothing that is no origin', async () => {
  const area = fakeArea({ 'badge-sites': [SITE, 'x', 7, 'chrome://settings'] });
  const sites = await loadKeptSites(area, BADGE_SITES);
  expect([SITE, 'x', 'chrome://settings'].map(sites.has)).toEqual([true, false, false]);
});
