import { describe, expect, it } from 'vitest';
import type { LogEvent } from '../events/event.ts';
import { exportTimeline } from '../exports/index.ts';
import { headlineLog, ORIGIN } from '../panel/fixtures/headline-log.ts';
import { REPORT_FORMATS, reportFormats, reportOf } from './index.ts';

const AT = Date.UTC(2026, 0, 15, 9);
const generator = { version: '1', browser: 'Chrome 156', platform: 'Linux' };
const exported = (change: (event: LogEvent) => LogEvent = (event) => event) =>
  exportTimeline(
    { origin: ORIGIN, events: headlineLog(AT).map(change), asOf: AT + 60_000, generator, taught: [] },
    'json',
  );
async function made(change?: (event: LogEvent) => LogEvent) {
  const timeline = await exported(change);
  const [logout] = timeline.logouts;
  if (logout === undefined) throw new Error('the log has no logout');
  return { timeline, report: reportOf(timeline, logout, { key: 'k', identity: null }), logout };
}

describe('a report', () => {
  it('says of a logout what its export says, with the time of each piece of evidence', async () => {
    const { report, logout, timeline } = await made();
    expect(report).toMatchObject({
      key: 'k',
      site: ORIGIN,
      at: logout.at,
      code: logout.code,
      title: logout.title,
      confidence: logout.confidence,
      generator,
      isTest: false,
      identity: null,
    });
    expect(report.evidence.map(({ says }) => says)).toEqual(logout.evidence.map(({ says }) => says));
    const times = timeline.events.map(({ at }) => at);
    for (const { at } of report.evidence) expect(at === null || times.includes(at)).toBe(true);
  });

  it('names no event, no credential and no fingerprint of the log', async () => {
    const { report, timeline } = await made();
    const bodies = REPORT_FORMATS.map((id) => reportFormats[id].render(report)).join();
    for (const { fingerprint } of timeline.credentials) expect(bodies).not.toContain(fingerprint);
    expect(bodies).not.toMatch(/"e\d{7}"|fingerprint|eventId/);
  });

  it('is masked as exports are', async () => {
    const { report } = await made((event) =>
      event.kind === 'page.navigated'
        ? { ...event, url: `${event.url}/ada@example.com/d0f2a8b7c6d5e4f3a2b1c0d9e8f7a6b5` }
        : event,
    );
    expect(report.location).toContain(':removed-');
    expect(JSON.stringify(report)).not.toMatch(/ada@example|d0f2a8b7/);
  });

  it('is not made where something in it looks like a credential', async () => {
    const { timeline, logout } = await made();
    const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
    const token = `${part({ alg: 'HS256', typ: 'JWT' })}.${part({ sub: 'ada' })}.c2lnbmF0dXJlc2lnbmF0dXJl`;
    const leaky = { ...logout, advice: `Look at ${token}` };
    expect(() => reportOf(timeline, leaky, { key: 'k', identity: null })).toThrow(/advice/);
  });
});
