import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { describe, expect, it, vi } from 'vitest';
import { diagnose } from '../classify/diagnose.ts';
import type { LogEvent } from '../events/event.ts';
import { openRecorder } from '../recorder/index.ts';
import { createPastLogouts } from './past-logouts.ts';
import { retainNow, retainOnceADay, retainWhenFull } from './retain.ts';
import { fakeArea } from './testing.ts';

const DAY_MS = 86_400_000;
const NOW = 1_760_000_000_000;
const SITE = 'https://app.test';

/** One day on which somebody signs in, works, and signs out. */
function day(at: number): Record<string, unknown>[] {
  const common = { by: 'browser', tabId: 1, frameId: 0, origin: SITE, documentId: null, cookieStoreId: '0' };
  const token = {
    credential: 'access',
    format: 'opaque',
    place: { area: 'localStorage', key: 'access_token' },
    fingerprint: at.toString(16).padStart(16, '0'),
  };
  return [
    { ...common, at, kind: 'page.navigated', url: `${SITE}/signin`, navigation: 'load' },
    { ...common, at: at + 1_000, kind: 'user.intent', intent: 'sign-in', trigger: 'submit' },
    { ...common, at: at + 2_000, kind: 'credential.seen', ...token, how: 'setItem' },
    { ...common, at: at + 2_500, kind: 'page.navigated', url: `${SITE}/home`, navigation: 'load' },
    ...Array.from({ length: 6 }, (_, i) => {
      const from = at + 3_000 + i * 60_000;
      return { ...common, at: from, kind: 'activity.span', from, to: from + 900, counts: { mouse: 2 } };
    }),
    { ...common, at: at + 600_000, kind: 'user.intent', intent: 'sign-out', trigger: 'click' },
    {
      ...common,
      at: at + 600_100,
      kind: 'credential.removed',
      fingerprint: token.fingerprint,
      credential: 'access',
      place: token.place,
      how: 'removeItem',
    },
    { ...common, at: at + 600_300, kind: 'page.navigated', url: `${SITE}/signin`, navigation: 'load' },
  ];
}

async function history(days: readonly number[], now = () => NOW) {
  const recorder = await openRecorder({ indexedDB: new IDBFactory(), now, bootId: 'boot1' });
  for (const ago of days) {
    // A run of its own each: long enough not to be joined with the next one.
    const drafts = [
      ...day(NOW - ago * DAY_MS),
      ...Array.from({ length: 50 }, (_, i) => ({
        at: NOW - ago * DAY_MS + 620_000 + i,
        by: 'browser',
        kind: 'page.visibility',
        state: i % 2 === 0 ? 'hidden' : 'visible',
        tabId: 1,
      })),
    ];
    await recorder.append({ site: SITE, drafts: drafts as never });
  }
  const events = () => recorder.readAll(SITE);
  const sessionsLeft = async () =>
    diagnose(await events(), { asOf: NOW, site: SITE }).sessions.map(({ startedAt }) =>
      Math.round((NOW - startedAt) / DAY_MS),
    );
  const gaps = async () =>
    (await events()).filter((event) => event.kind === 'recording.gap') as (LogEvent & { why: string })[];
  return { recorder, events, sessionsLeft, gaps };
}

describe('a history over days', () => {
  it('is one session a day, each with its logout', async () => {
    const { events } = await history([9, 7, 5, 3, 1]);
    const { sessions, logouts } = diagnose(await events(), { asOf: NOW, site: SITE });
    expect(sessions).toHaveLength(5);
    expect(sessions.every(({ endedAt, startedAt }) => (endedAt ?? 0) - startedAt < DAY_MS)).toBe(true);
    expect(logouts.map(({ code }) => code)).toEqual(Array(5).fill('MANUAL_LOGOUT'));
  });

  it('loses its sessions that are too old, oldest first, and says so', async () => {
    const { recorder, sessionsLeft, gaps } = await history([90, 70, 30, 1]);
    await retainOnceADay(fakeArea({ 'retained-at': NOW - DAY_MS }), recorder, () => NOW);
    expect(await sessionsLeft()).toEqual([30, 1]);
    expect(await gaps()).toMatchObject([{ why: 'retention', dropped: 126, at: NOW }]);
    const [gap] = (await gaps()) as unknown as { from: number; to: number }[];
    expect(Math.round((NOW - (gap?.from ?? 0)) / DAY_MS)).toBe(90);
    expect(Math.round((NOW - (gap?.to ?? 0)) / DAY_MS)).toBe(70);
  });

  it('that is too long loses its oldest sessions as soon as it grows beyond its limit', async () => {
    const { recorder, sessionsLeft, gaps } = await history([9, 7, 5, 3]);
    const stop = retainWhenFull(
      recorder,
      () => NOW,
      () => ({ maxAgeMs: 60 * DAY_MS, maxEvents: 3_000 }),
    );
    const spans = Array.from({ length: 4_000 }, (_, i) => ({
      at: NOW - 3 * DAY_MS + 700_000 + i,
      by: 'browser' as const,
      kind: 'page.visibility' as const,
      state: 'visible' as const,
    }));
    for (const span of [spans.slice(0, 2_000), spans.slice(2_000)])
      await recorder.append({ site: SITE, drafts: span });
    await vi.waitFor(
      async () => expect(await gaps()).toMatchObject([{ why: 'retention', dropped: 189 }]),
      10_000,
    );
    expect(await sessionsLeft()).toEqual([3]);
    stop();
  });

  it.each([365, 4_000])('is not emptied by a clock that was set %d days ahead', async (days) => {
    const area = fakeArea({ 'retained-at': NOW - DAY_MS });
    const { recorder, sessionsLeft } = await history([30, 1]);
    await retainOnceADay(area, recorder, () => NOW + days * DAY_MS);
    expect(await sessionsLeft()).toEqual([30, 1]);
    // Set right again, a day later.
    await retainOnceADay(area, recorder, () => NOW + DAY_MS);
    await retainOnceADay(area, recorder, () => NOW + 2 * DAY_MS);
    expect(await sessionsLeft()).toEqual([30, 1]);
  });

  it('is cut once a day and no more often', async () => {
    const area = fakeArea({ 'retained-at': NOW - DAY_MS / 2 });
    const { recorder, sessionsLeft } = await history([90, 1]);
    await retainOnceADay(area, recorder, () => NOW);
    expect(await sessionsLeft()).toEqual([90, 1]);
  });

  it('keeps the verdicts of the logouts that it loses', async () => {
    const { recorder, events } = await history([90, 70, 30, 1]);
    const before = diagnose(await events(), { asOf: NOW, site: SITE }).logouts;
    const area = fakeArea({ 'retained-at': NOW - DAY_MS });
    const past = createPastLogouts(area);
    await retainOnceADay(area, recorder, () => NOW, undefined, undefined, past.keep);
    const kept = await past.of(SITE);
    expect(kept.map(({ at, code }) => [at, code])).toEqual(
      before.slice(0, 2).map(({ at, code }) => [at, code]),
    );
  });

  it('never keeps a private window’s', async () => {
    const { recorder } = await history([30, 1]);
    await recorder.append({ site: SITE, drafts: day(NOW - 90 * DAY_MS) as never, isPrivate: true });
    const area = fakeArea({ 'retained-at': NOW - DAY_MS });
    const past = createPastLogouts(area);
    const rules = { maxAgeMs: 20 * DAY_MS, maxEvents: 300_000 };
    await retainOnceADay(
      area,
      recorder,
      () => NOW,
      () => rules,
      undefined,
      past.keep,
    );
    const kept = await past.of(SITE);
    expect(kept.map(({ at }) => Math.round((NOW - at) / DAY_MS))).toEqual([30]);
  });
});

describe('rules that the person has just changed', () => {
  it('let go at once of what they do not keep, whole sessions, and keep the verdicts', async () => {
    const { recorder, sessionsLeft, gaps } = await history([40, 20, 1]);
    const local = fakeArea();
    const past = createPastLogouts(local);
    const rules = { maxAgeMs: 30 * DAY_MS, maxEvents: 300_000 };
    await retainNow(
      recorder,
      () => NOW,
      () => rules,
      undefined,
      past.keep,
    );
    expect(await sessionsLeft()).toEqual([20, 1]);
    expect((await gaps()).map(({ why }) => why)).toEqual(['retention']);
    expect(await past.of(SITE)).toHaveLength(1);
    rules.maxAgeMs = 10 * DAY_MS;
    await retainNow(
      recorder,
      () => NOW,
      () => rules,
      undefined,
      past.keep,
    );
    expect(await sessionsLeft()).toEqual([1]);
  });
});
