import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { EventDraft } from '../../events/event.ts';
import { exportTimeline } from '../../exports/index.ts';
import { headlineLog, ORIGIN } from '../../panel/fixtures/headline-log.ts';
import { postReport } from '../../platform/post-report.ts';
import { openRecorder } from '../../recorder/index.ts';
import { fakePlatform } from '../../sensors/browser/testing.ts';
import { fakeArea } from '../testing.ts';
import { createReports } from './reports.ts';
import { type Fault, startReceiver } from './testing.ts';

const closing: (() => unknown)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

let boots = 0;
const computer = () => ({ disk: new IDBFactory(), area: fakeArea(), clock: { offset: 0 } });

/** A background with a real log, a real outbox and a real server; `again` on the same computer is its next start. */
async function start(on: ReturnType<typeof computer>, more: { maxWaiting?: number } = {}) {
  boots += 1;
  const { platform, alarms, emit } = fakePlatform();
  const now = () => Date.now() + on.clock.offset;
  const recorder = await openRecorder({ indexedDB: on.disk, now, bootId: `boot${boots}` });
  closing.push(() => recorder.close());
  const reports = createReports({
    area: on.area,
    indexedDB: on.disk,
    alarms: platform.alarms,
    exportTimeline,
    generator: async () => ({ version: '1', browser: 'Test 1', platform: 'Test' }),
    taughtOf: () => [],
    originsOf: () => [],
    identityOf: () => ({ userId: '42', userEmail: 'ada@example.com' }),
    forgetIdentity: () => {},
    post: (request) => postReport(request, 500),
    hasAccess: async () => true,
    now,
    ...more,
  });
  await reports.load();
  reports.start(recorder);
  return { reports, recorder, alarms, ring: () => emit('alarm', 'report'), platform };
}

async function receiver(faultOf?: (nth: number) => Fault) {
  const server = await startReceiver(faultOf);
  closing.push(server.close);
  return server;
}

const wanted = (url: string, more = {}) => ({
  on: true,
  format: 'first-tracker' as const,
  url,
  identity: false,
  headers: [],
  ...more,
});
/** Events of one logout that ended a while ago, so that its verdict is final. */
const logoutAt = (at: number): EventDraft[] =>
  headlineLog(at).map(({ id: _id, ...draft }) => draft as EventDraft);
const arrived = (server: { counted(): unknown[] }, count: number) =>
  vi.waitFor(() => expect(server.counted()).toHaveLength(count), { timeout: 9_000, interval: 50 });

describe('reports of a site', () => {
  it('are off: nothing is listened to, no alarm is set, nothing is sent', async () => {
    const on = computer();
    const { recorder, alarms, reports } = await start(on);
    const subscribe = vi.spyOn(recorder, 'subscribe');
    await recorder.append({ site: ORIGIN, drafts: logoutAt(Date.now() - 60_000) });
    expect([subscribe.mock.calls.length, alarms.size]).toEqual([0, 0]);
    expect(await reports.state(ORIGIN)).toMatchObject({ on: false, waiting: 0, url: '' });
    expect(await reports.glance(ORIGIN)).toBeNull();
  });

  it('tell of a logout once its verdict is final, redacted, and of none before they were switched on', async () => {
    const on = computer();
    const server = await receiver();
    const { reports, recorder } = await start(on);
    const from = Date.now() - 7_200_000;
    await recorder.append({ site: ORIGIN, drafts: logoutAt(from) });
    expect(await reports.set(ORIGIN, wanted(server.url))).toBeNull();
    on.clock.offset = 3_600_000;
    await recorder.append({ site: ORIGIN, drafts: logoutAt(Date.now() + 1_800_000) });
    await arrived(server, 1);
    const body = JSON.parse(server.taken[0]?.body ?? '') as { timestamp: number; evidence: string[] };
    expect(body.timestamp).toBeGreaterThan(Date.now());
    expect(body.evidence.length).toBeGreaterThan(1);
    expect(server.taken[0]?.body).not.toContain('ada@example.com');
    await vi.waitFor(
      async () =>
        expect(await reports.state(ORIGIN)).toMatchObject({
          waiting: 0,
          delivered: 1,
          last: { outcome: 'delivered' },
        }),
      9_000,
    );
  }, 15_000);

  it('name who was signed in only where that is wanted', async () => {
    const on = computer();
    const server = await receiver();
    const { reports, recorder } = await start(on);
    await reports.set(ORIGIN, wanted(server.url, { identity: true, format: 'otlp' }));
    on.clock.offset = 3_600_000;
    await recorder.append({ site: ORIGIN, drafts: logoutAt(Date.now() + 1_800_000) });
    await arrived(server, 1);
    expect(server.taken[0]?.body).toContain('ada@example.com');
  }, 15_000);

  it('are made after a kill between the logout and its verdict, and once over further starts', async () => {
    const on = computer();
    const server = await receiver();
    const first = await start(on);
    await first.reports.set(ORIGIN, wanted(server.url));
    on.clock.offset = 3_600_000;
    await first.recorder.append({ site: ORIGIN, drafts: logoutAt(Date.now() + 1_800_000) });
    // The alarm is set by now: it wakes whoever comes after us.
    expect(first.alarms.has('report')).toBe(true);
    const [second, third] = [await start(on), await start(on)];
    await arrived(server, 1);
    const fourth = await start(on);
    await fourth.recorder.append({
      site: ORIGIN,
      drafts: [{ kind: 'user.mark', at: Date.now(), by: 'user', says: 'x' }],
    });
    await new Promise((resolve) => setTimeout(resolve, 5_000));
    expect(server.counted()).toHaveLength(1);
    expect(await second.reports.state(ORIGIN)).toMatchObject({ waiting: 0 });
    expect(await third.reports.state(ORIGIN)).toMatchObject({ waiting: 0 });
  }, 25_000);

  it('of an outbox that was lost with the disk go again under the same keys: the server counts them once', async () => {
    const on = computer();
    const server = await receiver();
    const first = await start(on);
    await first.reports.set(ORIGIN, wanted(server.url));
    on.clock.offset = 3_600_000;
    await first.recorder.append({ site: ORIGIN, drafts: logoutAt(Date.now() + 1_800_000) });
    await arrived(server, 1);
    await vi.waitFor(
      async () => expect(await first.reports.state(ORIGIN)).toMatchObject({ waiting: 0 }),
      9_000,
    );
    await new Promise((resolve) => {
      on.disk.deleteDatabase('logout-lens-reports').onsuccess = resolve;
    });
    await start(on);
    await vi.waitFor(() => expect(server.taken.length).toBeGreaterThan(1), 9_000);
    expect(server.counted()).toHaveLength(1);
  }, 25_000);

  it('wait while the server is down, say so, and go as soon as somebody asks', async () => {
    const on = computer();
    let isDown = true;
    const server = await receiver(() => (isDown ? { status: 503, headers: { 'retry-after': '600' } } : 'ok'));
    const { reports, recorder, alarms } = await start(on);
    await reports.set(ORIGIN, wanted(server.url));
    on.clock.offset = 3_600_000;
    await recorder.append({ site: ORIGIN, drafts: logoutAt(Date.now() + 1_800_000) });
    await vi.waitFor(async () => expect((await reports.state(ORIGIN)).last?.outcome).toBe('later'), 9_000);
    const state = await reports.state(ORIGIN);
    expect(state).toMatchObject({ waiting: 1, last: { says: { id: 'report.answer.server-error' } } });
    expect(state.nextAt).toBeGreaterThan(Date.now() + on.clock.offset + 590_000);
    // A last look at the log may still be due before.
    await vi.waitFor(
      () => expect(alarms.get('report')).toBeGreaterThan(Date.now() + on.clock.offset + 590_000),
      9_000,
    );
    expect(await reports.glance(ORIGIN)).toEqual({ on: true, waiting: 1, trouble: true });
    isDown = false;
    await reports.sendNow(ORIGIN);
    expect(server.counted()).toHaveLength(1);
  }, 25_000);

  it('are not sent where something in the log looks like a credential, and that is said', async () => {
    const on = computer();
    const server = await receiver();
    const { reports, recorder } = await start(on);
    await reports.set(ORIGIN, wanted(server.url));
    on.clock.offset = 3_600_000;
    const token = `${btoa('{"alg":"HS256"}')}.${btoa('{"sub":"ada","exp":1}')}.c2lnbmF0dXJl`;
    const mark: EventDraft = { kind: 'user.mark', at: Date.now(), by: 'user', says: token };
    await recorder.append({ site: ORIGIN, drafts: [...logoutAt(Date.now() + 1_800_000), mark] });
    await vi.waitFor(
      async () => expect((await reports.state(ORIGIN)).stuck?.id).toBe('error.export.secret'),
      9_000,
    );
    expect(server.requests()).toBe(0);
    expect(await reports.glance(ORIGIN)).toMatchObject({ trouble: true });
  }, 15_000);

  it('that found no room stay in the log, say so, and follow once there is room', async () => {
    const on = computer();
    let isDown = true;
    const server = await receiver(() => (isDown ? { status: 500 } : 'ok'));
    const { reports, recorder } = await start(on, { maxWaiting: 1 });
    await reports.set(ORIGIN, wanted(server.url));
    on.clock.offset = 86_400_000;
    const drafts = [logoutAt(Date.now() + 10_000_000), logoutAt(Date.now() + 40_000_000)].flat();
    await recorder.append({ site: ORIGIN, drafts });
    await vi.waitFor(
      async () => expect(await reports.state(ORIGIN)).toMatchObject({ waiting: 1, full: true }),
      9_000,
    );
    expect(await reports.glance(ORIGIN)).toMatchObject({ trouble: true });
    isDown = false;
    await reports.sendNow(ORIGIN);
    await arrived(server, 2);
    const times = server.counted().map(({ body }) => (JSON.parse(body) as { timestamp: number }).timestamp);
    expect(times).toEqual(times.toSorted((a, b) => a - b));
  }, 25_000);

  it('have a test that is marked as one and says what came back', async () => {
    const server = await receiver((n) => (n === 0 ? 'ok' : { status: 401 }));
    const { reports } = await start(computer());
    expect(await reports.test(ORIGIN)).toBeNull();
    await reports.set(ORIGIN, wanted(server.url, { on: false }));
    expect(await reports.test(ORIGIN)).toMatchObject({ id: 'report.answer.taken' });
    expect(JSON.parse(server.taken[0]?.body ?? '')).toMatchObject({ test: true, code: 'TEST_REPORT' });
    expect(await reports.test(ORIGIN)).toMatchObject({ id: 'report.answer.no-entry' });
  });

  it('show exactly what would be sent, and nothing of a key', async () => {
    const on = computer();
    const { reports, recorder } = await start(on);
    const headers = [{ name: 'X-Api-Key', value: 'a-key-of-twenty-chars' }];
    await reports.set(ORIGIN, wanted('https://logs.example.com/in', { on: false, headers }));
    const look = { format: 'first-tracker', identity: false, url: 'https://logs.example.com/in' } as const;
    expect(await reports.preview(ORIGIN, look)).toMatchObject({ of: 'example' });
    await recorder.append({ site: ORIGIN, drafts: logoutAt(Date.now() - 3_600_000) });
    const preview = await reports.preview(ORIGIN, look);
    expect(preview).toMatchObject({ of: 'latest', headers: { 'X-Api-Key': '••••hars' } });
    expect(JSON.parse(preview.body)).toMatchObject({ type: expect.any(String), evidence: expect.any(Array) });
    expect(JSON.stringify([preview, await reports.state(ORIGIN)])).not.toContain('a-key-of');
  });

  it('keep a key for the server that it was given for, over restarts, and hand it to no other', async () => {
    const on = computer();
    const { reports } = await start(on);
    const headers = [{ name: 'X-Api-Key', value: 'secret' }];
    await reports.set(ORIGIN, wanted('https://logs.example.com/in', { on: false, headers }));
    const kept = [{ name: 'x-api-key', value: null }];
    const again = (await start(on)).reports;
    expect(
      await again.set(ORIGIN, wanted('https://logs.example.com/other', { on: false, headers: kept })),
    ).toBeNull();
    const elsewhere = wanted('https://evil.example.com/in', { on: false, headers: kept });
    expect(await again.set(ORIGIN, elsewhere)).toMatchObject({ code: 'report-header-empty' });
    expect(await again.state(ORIGIN)).toMatchObject({ url: 'https://logs.example.com/other' });
  });

  it('leave no trace where a site is forgotten', async () => {
    const on = computer();
    const { reports } = await start(on);
    await reports.set(
      ORIGIN,
      wanted('https://logs.example.com/in', { headers: [{ name: 'X-A', value: 'b' }] }),
    );
    await reports.forget(ORIGIN);
    expect(on.area.values).toEqual({});
  });
});
