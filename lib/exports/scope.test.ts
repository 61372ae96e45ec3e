import { describe, expect, it } from 'vitest';
import { GENERATOR, headlineLog, LOGOUT_MS, SITE, START_MS } from '../../tests/schema/sample-log.ts';
import type { LogEvent } from '../events/event.ts';
import { exportTimeline } from './index.ts';

/** The same story a day before, with other credentials. */
const yesterday = (
  JSON.parse(
    JSON.stringify(headlineLog()).replaceAll('a1a1', '0a1b').replaceAll('b2b2', '0b2c'),
  ) as LogEvent[]
).map((event): LogEvent => ({ ...event, id: `y${event.id}`, at: event.at - 86_400_000 }));
const events = [...yesterday, ...headlineLog()];
const input = { origin: SITE, events, asOf: LOGOUT_MS + 60_000, generator: GENERATOR };

describe('the scope of an export', () => {
  it('is everything where nothing is said', async () => {
    const { logouts } = await exportTimeline(input, 'json');
    expect(logouts).toHaveLength(2);
  });

  it('is one session, from its sign-in to its end', async () => {
    const all = await exportTimeline(input, 'json');
    const logoutAt = all.logouts.at(-1)?.at ?? 0;
    const timeline = await exportTimeline({ ...input, scope: { kind: 'session', logoutAt } }, 'json');
    expect(timeline.range.from).toBeGreaterThan(START_MS - 60_000);
    expect(timeline.logouts).toHaveLength(1);
    expect(timeline.logouts[0]).toMatchObject({ at: logoutAt, code: 'SERVER_IDLE_TIMEOUT' });
    expect(timeline.sessions).toMatchObject([{ start: 'login' }]);
  });

  it('is one logout with so many minutes before it, and tells the same', async () => {
    const all = await exportTimeline(input, 'json');
    const logoutAt = all.logouts.at(-1)?.at ?? 0;
    const timeline = await exportTimeline(
      { ...input, scope: { kind: 'logout', logoutAt, minutesBefore: 26 } },
      'json',
    );
    expect(timeline.logouts).toMatchObject([{ at: logoutAt, code: 'SERVER_IDLE_TIMEOUT' }]);
    const requests = timeline.events.filter((event) => event.kind === 'request.finished');
    expect(Math.min(...requests.map((event) => event.at))).toBeGreaterThanOrEqual(logoutAt - 26 * 60_000);
  });

  it('keeps more where less would tell something else', async () => {
    const all = await exportTimeline(input, 'json');
    const logoutAt = all.logouts.at(-1)?.at ?? 0;
    const timeline = await exportTimeline(
      { ...input, scope: { kind: 'logout', logoutAt, minutesBefore: 0 } },
      'json',
    );
    expect(timeline.logouts).toMatchObject([{ at: logoutAt, code: 'SERVER_IDLE_TIMEOUT' }]);
  });

  it('is everything where there is no such logout', async () => {
    const timeline = await exportTimeline({ ...input, scope: { kind: 'session', logoutAt: 5 } }, 'json');
    expect(timeline.events).toHaveLength(events.length);
  });
});
