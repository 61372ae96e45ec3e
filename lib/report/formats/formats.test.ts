import { describe, expect, it } from 'vitest';
import { exampleReport, testReport } from '../test-report.ts';
import type { Report } from '../types.ts';
import { firstTracker } from './first-tracker.ts';
import { otlp } from './otlp.ts';
import { REPORT_FORMATS, reportFormats } from './registry.ts';

const generator = { version: '1.2.3', browser: 'Chrome 156', platform: 'Linux' };
const at = 1_705_330_335_000;
const report: Report = exampleReport('https://app.example', at, generator);
const tracker = (change: Partial<Report> = {}) => JSON.parse(firstTracker.render({ ...report, ...change }));
type Attribute = { key: string; value: Record<string, unknown> };
function record(change: Partial<Report> = {}) {
  const { resourceLogs } = JSON.parse(otlp.render({ ...report, ...change }));
  const [{ resource, scopeLogs }] = resourceLogs;
  const [logRecord] = scopeLogs[0].logRecords;
  const byKey = (list: Attribute[]) => Object.fromEntries(list.map(({ key, value }) => [key, value]));
  return { ...logRecord, attributes: byKey(logRecord.attributes), resource: byKey(resource.attributes) };
}

describe('the first tracker’s payload', () => {
  it('has its fields as its server knows them, with code, confidence and evidence beside', () => {
    expect(tracker()).toEqual({
      type: 'REFRESH_FAILED',
      message: 'One refresh token was used twice',
      timestamp: at,
      idleMinutes: 23,
      location: '/dashboard',
      context: { hasToken: true, hasRefreshToken: true, isAuthenticated: true, serverCode: 'invalid_grant' },
      code: 'REFRESH_TOKEN_REUSED',
      confidence: 0.93,
      evidence: ['The server refused the refresh: invalid_grant'],
    });
  });

  it('says with a type of its own what that tracker had no word for', () => {
    expect(tracker({ type: 'SESSION_ENDED' }).type).toBe('AUTH_ERROR');
    expect(tracker({ type: 'STORAGE_CLEARED' }).type).toBe('UNKNOWN');
  });

  it('says of an idle time that nobody knows that it is none', () => {
    expect(tracker({ idleMs: null })).toMatchObject({ idleMinutes: 0, context: { idleKnown: false } });
  });

  it('gives the whole address where the page was of another origin', () => {
    expect(tracker({ location: 'https://other.example/x' }).location).toBe('https://other.example/x');
    expect(tracker({ location: 'https://app.example' }).location).toBe('/');
  });
});

describe('a log record of OpenTelemetry', () => {
  it('has the time as a string of nanoseconds, a severity and a name', () => {
    expect(record()).toMatchObject({
      timeUnixNano: '1705330335000000000',
      severityNumber: 13,
      severityText: 'WARN',
      eventName: 'logout_lens.logout',
      body: { stringValue: 'One refresh token was used twice' },
    });
    expect(record({ type: 'USER_ACTION' })).toMatchObject({ severityNumber: 9, severityText: 'INFO' });
  });

  it('uses the names of the semantic conventions where there is one', () => {
    const culprit = {
      kind: 'script',
      says: 'logout()',
      function: 'logout',
      url: 'https://app.example/a.js',
      line: 3,
      column: 9,
    };
    const { attributes, resource } = record({ culprit, location: 'https://app.example:8443/dashboard' });
    expect(attributes).toMatchObject({
      'log.record.uid': { stringValue: report.key },
      'url.path': { stringValue: '/dashboard' },
      'server.address': { stringValue: 'app.example' },
      'server.port': { intValue: '8443' },
      'error.type': { stringValue: 'REFRESH_TOKEN_REUSED' },
      'code.function.name': { stringValue: 'logout' },
      'code.line.number': { intValue: '3' },
      'logout.confidence': { doubleValue: 0.93 },
      'logout.idle_ms': { intValue: '1380000' },
      'logout.context.hasToken': { boolValue: true },
    });
    expect(resource).toMatchObject({
      'service.name': { stringValue: 'logout-lens' },
      'user_agent.name': { stringValue: 'Chrome' },
      'user_agent.version': { stringValue: '156' },
      'os.type': { stringValue: 'linux' },
    });
  });

  it('writes times in whole milliseconds, however exact the clock was', () => {
    const { attributes, timeUnixNano } = record({ at: at + 0.4, idleMs: 3135.238 });
    expect(attributes['logout.idle_ms']).toEqual({ intValue: '3135' });
    expect(timeUnixNano).toBe('1705330335000000000');
    expect(tracker({ at: at + 0.4 }).timestamp).toBe(at);
  });

  it('writes a confidence with fractions always as a double', () => {
    expect(record({ confidence: 1 }).attributes['logout.confidence']).toEqual({ doubleValue: 1 });
  });

  it('has no attribute for what nobody knows', () => {
    const { attributes } = record({ idleMs: null, sessionAgeMs: null });
    expect(Object.keys(attributes)).not.toContain('logout.idle_ms');
    expect(Object.keys(attributes)).not.toContain('user.email');
  });

  it('was refused where a success says so, and never trips over an answer', () => {
    const refused = { partialSuccess: { rejectedLogRecords: '1', errorMessage: 'no such tenant' } };
    expect(otlp.complaint?.(JSON.stringify(refused))).toBe('no such tenant');
    for (const body of ['', '{}', 'null', '<p>', '{"partialSuccess":{}}', '[1]'])
      expect(otlp.complaint?.(body)).toBeNull();
  });
});

describe.each(REPORT_FORMATS)('%s', (id) => {
  const { render } = reportFormats[id];
  it('names who was signed in only where the report does', () => {
    expect(render(report)).not.toMatch(/ada@example|user[._]?id/i);
    const named = render({ ...report, identity: { userId: '42', userEmail: 'ada@example.com' } });
    expect(named).toContain('ada@example.com');
    expect(named).toContain('"42"');
  });

  it('marks a test report, and nothing else, as one', () => {
    const test = testReport('https://app.example', at, report.key, generator);
    expect(render(test)).toMatch(/test"(:|,"value":\{"boolValue":)true/);
    expect(render(report)).not.toMatch(/test"[:,]/);
  });

  it('gives the same bytes for the same report: a repeat is one', () => {
    expect(render(structuredClone(report))).toBe(render(report));
  });
});
