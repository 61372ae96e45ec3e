import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { expect, it } from 'vitest';
import type { StoredSite } from '../messaging/protocol.ts';
import type { TabInfo } from '../platform/types.ts';
import { fakeIntake, fakePlatform } from '../sensors/browser/testing.ts';
import { startBackground } from './background.ts';
import { fakeArea } from './testing.ts';

const APP = 'https://app.test';
const SHOP = 'https://shop.test';
const RULES = [{ kind: 'request', path: '/api/x7', is: 'refresh' }];
const tab: TabInfo = { tabId: 1, url: `${APP}/`, isPrivate: false, cookieStoreId: '0' };

function boot(from = { indexedDB: new IDBFactory(), local: fakeArea(), session: fakeArea() }) {
  const { platform } = fakePlatform();
  platform.tabs.all = async () => [tab];
  const background = startBackground({
    ...from,
    platform,
    scripts: { register: async () => {}, inject: async () => 'started', hasAccess: async () => true },
    createIntake: async () => fakeIntake,
    exportTimeline: (async ({ events }: { events: unknown[] }) => ({ events })) as never,
    generator: async () => ({ version: '1', browser: 'Test 1', platform: 'Test' }),
    fingerprinterOf: async () => ({ fingerprint: async (value) => `fp:${value}` }),
    fetchText: async () => null,
    postReport: async () => ({ kind: 'unreachable' }),
    everything: false,
    now: () => Date.now(),
    bootId: `boot${Math.random().toString(36).slice(2)}`,
  });
  const stored = async () =>
    ((await background.answer({ type: 'list-stored' })) as { sites: StoredSite[] }).sites;
  return { ...background, from, stored };
}

it('lists every site of which anything is kept, with what it takes on disk', async () => {
  const { answer, stored } = boot();
  expect(await stored()).toEqual([]);
  for (const origin of [SHOP, APP]) await answer({ type: 'watch', origin });
  await answer({ type: 'teach', origin: APP, rules: RULES });
  await answer({ type: 'set-badge', origin: APP, on: true });
  await answer({ type: 'unwatch', origin: SHOP });
  const [app, shop] = await stored();
  expect(app).toMatchObject({ origin: APP, watched: true, eventCount: 2, badge: true, taught: RULES });
  expect(shop).toMatchObject({ origin: SHOP, watched: false, eventCount: 2, badge: false, blind: [] });
  expect(app?.bytes).toBeGreaterThan(100);
  expect(app?.lastAt).toBeLessThanOrEqual(Date.now());
});

it('forgets a site whole: log, verdicts, rules, reminders, its name', async () => {
  const { answer, stored, from } = boot();
  await answer({ type: 'watch', origin: APP });
  await answer({ type: 'watch', origin: SHOP });
  await answer({ type: 'teach', origin: APP, rules: RULES });
  await answer({ type: 'remind', origin: APP, credential: 'access', minutes: 5, notify: false });
  await answer({ type: 'set-badge', origin: APP, on: true });
  from.local.values[`past-logouts ${APP}`] = [];
  expect(JSON.stringify(from.local.values)).toContain(APP);
  expect(await answer({ type: 'forget-site', origin: `${APP}/some/page` })).toEqual({ forgotten: APP });
  expect((await stored()).map(({ origin }) => origin)).toEqual([SHOP]);
  expect(JSON.stringify(from.local.values), 'nothing on disk names it').not.toContain('app.test');
  expect(await answer({ type: 'export-timeline', origin: APP })).toMatchObject({
    error: { code: 'nothing-recorded' },
  });
});

it('keeps what is set of retention over a restart, and takes nothing that cannot be', async () => {
  const first = boot();
  expect(await first.answer({ type: 'retention' })).toEqual({ maxAgeDays: 60, maxEvents: 300_000 });
  const wanted = { maxAgeDays: 7, maxEvents: 5_000 };
  expect(await first.answer({ type: 'set-retention', ...wanted })).toEqual(wanted);
  for (const wrong of [{ maxAgeDays: 0 }, { maxAgeDays: 1.5 }, { maxEvents: 10 }, { maxEvents: 1e9 }])
    expect(await first.answer({ type: 'set-retention', ...wanted, ...wrong })).toHaveProperty('error');
  const second = boot(first.from);
  expect(await second.answer({ type: 'retention' })).toEqual(wanted);
  first.from.local.values.retention = { maxAgeDays: 'many' };
  expect(await boot(first.from).answer({ type: 'retention' })).toEqual({
    maxAgeDays: 60,
    maxEvents: 300_000,
  });
});
