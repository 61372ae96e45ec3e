import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fingerprintOf, MINUTE, Story } from '../../tests/support/story.ts';
import type { LogEvent } from '../events/event.ts';
import { englishResolver } from '../messages/resolve.ts';
import type { Run } from '../recorder/index.ts';
import { fakePlatform } from '../sensors/browser/testing.ts';
import { heldIn } from './held-of.ts';
import { createReminders } from './reminders.ts';
import { fakeArea } from './testing.ts';

const SITE = 'https://app.example';
const START = Date.UTC(2026, 0, 15, 9);

beforeEach(() => {
  vi.useFakeTimers({ now: START });
});
afterEach(() => {
  vi.useRealTimers();
});

/** A background with a log; `again` is its next start, with the same disk. */
async function world(story = new Story({ startsAt: START }), area = fakeArea()) {
  const { platform, alarms, emit } = fakePlatform();
  const shown: unknown[] = [];
  const listeners = new Set<(run: Run) => void>();
  const reminders = createReminders({
    area,
    alarms: platform.alarms,
    notifications: { show: (...what) => shown.push(what) },
    say: englishResolver,
    now: () => Date.now(),
    heldOf: async (_site, kind) => heldIn(story.events, kind, Date.now()),
    isPrivateStore: (storeId) => storeId === '1',
  });
  await reminders.load();
  reminders.start({
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  });
  let told = story.events.length;
  const tell = () => {
    const events = story.events.slice(told) as LogEvent[];
    told = story.events.length;
    for (const listener of listeners) listener({ site: SITE, firstSeq: 1, events });
  };
  const pass = (ms: number) => {
    story.wait(ms);
    vi.setSystemTime(story.now);
    const at = alarms.get('reminder');
    if (at !== undefined && at <= Date.now()) {
      alarms.delete('reminder');
      emit('alarm', 'reminder');
    }
  };
  const state = () => reminders.of(SITE)[0];
  return { reminders, alarms, shown, listeners, tell, pass, state, story, again: () => world(story, area) };
}
const hour = () => new Story({ startsAt: START }).token('access', 'access', 60 * MINUTE);

describe('a reminder before a credential expires', () => {
  it('wakes nobody and listens to nothing where none is set', async () => {
    const { alarms, listeners, tell } = await world(hour());
    tell();
    expect([alarms.size, listeners.size]).toEqual([0, 0]);
  });

  it('is told once, so many minutes before, and taken note of', async () => {
    const { reminders, alarms, pass, state, shown } = await world(hour());
    await reminders.set(SITE, 'access', 5, false);
    expect(alarms.get('reminder')).toBe(START + 55 * MINUTE);
    pass(54 * MINUTE);
    expect(state()).toMatchObject({ told: null, dueAt: START + 55 * MINUTE });
    pass(MINUTE);
    expect(state()).toMatchObject({ told: { expiresAt: START + 60 * MINUTE }, dueAt: null });
    expect([alarms.size, shown]).toEqual([0, []]);
    await reminders.dismiss(SITE, 'access');
    pass(MINUTE);
    expect(state()).toMatchObject({ told: null, dueAt: null });
  });

  it('is kept over restarts of the background, also between the alarm and its time', async () => {
    const first = await world(hour());
    await first.reminders.set(SITE, 'access', 5, true);
    const second = await first.again();
    expect(second.alarms.get('reminder')).toBe(START + 55 * MINUTE);
    second.pass(55 * MINUTE);
    expect(second.shown).toMatchObject([
      [
        expect.any(String),
        { title: 'The access token is about to expire', message: expect.stringContaining(`${SITE}: at `) },
      ],
    ]);
    const third = await second.again();
    expect([third.state()?.told !== null, third.alarms.size, third.shown]).toEqual([true, 0, []]);
  });

  it('moves with the credential that takes its place, and is told of that one too', async () => {
    const { reminders, alarms, pass, state, story, tell } = await world(hour());
    await reminders.set(SITE, 'access', 5, false);
    pass(55 * MINUTE);
    expect(state()?.told).not.toBeNull();
    story.token('access2', 'access', 60 * MINUTE, { rotates: 'access' });
    tell();
    expect(state()?.told).toBeNull();
    expect(alarms.get('reminder')).toBe(START + 110 * MINUTE);
    pass(55 * MINUTE);
    expect(state()?.told).toMatchObject({ expiresAt: START + 115 * MINUTE });
  });

  it('waits for nothing once the credential is removed, or the reminder is taken back', async () => {
    const { reminders, alarms, listeners, story, tell } = await world(hour());
    await reminders.set(SITE, 'access', 5, false);
    story.remove('access');
    tell();
    expect(alarms.size).toBe(0);
    await reminders.set(SITE, 'access', null, false);
    expect([listeners.size, reminders.of(SITE)]).toEqual([0, []]);
  });

  it('is told at once where less is left, but not at every renewal of what lives no longer', async () => {
    const { reminders, pass, state, story, tell } = await world(
      new Story({ startsAt: START }).token('access', 'access', 3 * MINUTE),
    );
    await reminders.set(SITE, 'access', 5, false);
    pass(0);
    await vi.advanceTimersByTimeAsync(10);
    expect(state()?.told).not.toBeNull();
    story.token('access2', 'access', 3 * MINUTE, { rotates: 'access' });
    tell();
    await vi.advanceTimersByTimeAsync(10);
    expect(state()).toMatchObject({ told: null, dueAt: null, tooShort: true });
  });

  it('follows a cookie’s date, and no cookie of a private window', async () => {
    const { reminders, alarms, story, tell } = await world();
    await reminders.set(SITE, 'session', 5, false);
    story.inStore('1').cookie('sessionid', { value: 'other', expiresInMs: 20 * MINUTE });
    tell();
    expect(alarms.size).toBe(0);
    story.inStore(null).cookie('sessionid', { value: 'sid', expiresInMs: 30 * MINUTE });
    tell();
    expect(alarms.get('reminder')).toBe(START + 25 * MINUTE);
    expect(fingerprintOf('sid')).toMatch(/^[0-9a-f]+$/);
  });

  it('that cannot be read from disk is none', async () => {
    const { alarms, reminders } = await world(hour(), fakeArea({ reminders: [{ site: 7 }] }));
    expect([alarms.size, reminders.of(SITE)]).toEqual([0, []]);
  });
});
