import { afterEach, describe, expect, it } from 'vitest';
import { otlp } from '../../../lib/report/formats/otlp.ts';
import { exampleReport } from '../../../lib/report/index.ts';
import { startTestSite, type TestSite } from '../testing.ts';

let site: TestSite;
afterEach(() => site.demo.close());

const event = {
  type: 'TOKEN_EXPIRED',
  message: 'JWT access token expired',
  timestamp: 1_705_330_335_000,
  idleMinutes: 23,
  location: '/dashboard',
  context: {
    hasToken: true,
    hasRefreshToken: true,
    isAuthenticated: true,
    userId: 123,
    userEmail: 'ada@example.com',
  },
};

describe('a reported logout', () => {
  it('is listed and logged, with what the server knows of the tokens', async () => {
    site = await startTestSite();
    await site.signIn();
    const answer = await site.call('POST', '/v1/auth/logout-event/', { body: event });
    expect(answer.status).toBe(202);
    const block = site.printed.at(-1) ?? '';
    expect(block).toContain('Idle Time: 23 minutes');
    expect(block).toContain('User: ada@example.com (ID: 123)');
    expect(block).toContain('Refresh Token Status: 20 days remaining (NOT EXPIRED!)');
    expect(block).toContain("Context: {'hasToken': True,");
    const { body } = await site.call('GET', '/demo/logout-events');
    expect(body).toMatchObject({ results: [{ type: 'TOKEN_EXPIRED', idleMinutes: 23 }] });
  });

  it('is logged in the very lines of the first tracker, a code among its context', async () => {
    site = await startTestSite();
    await site.call('POST', '/v1/auth/logout-event/', {
      body: { ...event, code: 'ACCESS_TOKEN_EXPIRED' },
      headers: { 'user-agent': 'Test/1.0' },
    });
    const rule = '='.repeat(80);
    expect(site.printed.at(-1)?.split('\n')).toEqual([
      rule,
      'LOGOUT EVENT - 2026-03-02 09:00:00',
      rule,
      'Type: TOKEN_EXPIRED',
      'Message: JWT access token expired',
      'Idle Time: 23 minutes',
      'Location: /dashboard',
      'User: ada@example.com (ID: 123)',
      'IP: 127.0.0.1',
      'User Agent: Test/1.0',
      "Context: {'hasToken': True, 'hasRefreshToken': True, 'isAuthenticated': True, 'userId': 123, 'userEmail': 'ada@example.com', 'code': 'ACCESS_TOKEN_EXPIRED'}",
      rule,
    ]);
    const { body } = await site.call('GET', '/demo/log');
    expect(JSON.stringify(body)).toContain('LOGOUT EVENT');
  });

  it('that comes again under its key is one, and is answered like the first', async () => {
    site = await startTestSite();
    const send = (key: string) =>
      site.call('POST', '/v1/auth/logout-event/', { body: event, headers: { 'idempotency-key': key } });
    expect((await send('a')).status).toBe(202);
    expect(await send('a')).toMatchObject({ status: 202, body: { repeated: true } });
    await send('b');
    const { body } = await site.call('GET', '/demo/logout-events');
    expect((body as { results: unknown[] }).results).toHaveLength(2);
    expect(site.printed.filter((block) => block.includes('LOGOUT EVENT'))).toHaveLength(2);
  });

  it('with a key and a code is logged in the line of the middleware, too', async () => {
    site = await startTestSite();
    await site.call('POST', '/v1/auth/logout-event/', {
      body: { ...event, code: 'SERVER_IDLE_TIMEOUT', confidence: 0.9, evidence: ['401 after 23 minutes'] },
      headers: { 'idempotency-key': 'a' },
    });
    expect(site.printed[0]).toBe(
      '[2024-01-15 14:52:15] [WARNING] [auth.middleware] [AUTO-LOGOUT] SERVER_IDLE_TIMEOUT: JWT access token expired. Path=/dashboard, IP=127.0.0.1, Timestamp=2024-01-15T14:52:15.000Z',
    );
    const { body } = await site.call('GET', '/demo/logout-events');
    expect(body).toMatchObject({ results: [{ code: 'SERVER_IDLE_TIMEOUT', confidence: 0.9, key: 'a' }] });
  });

  it('of OpenTelemetry is the same, other records are left out, and a repeat is one', async () => {
    site = await startTestSite();
    const generator = { version: '1', browser: 'Chrome 156', platform: 'Linux' };
    const report = { ...exampleReport('http://app.localhost', event.timestamp, generator), key: 'uid-1' };
    const body = JSON.parse(otlp.render({ ...report, identity: { userEmail: 'ada@example.com' } }));
    body.resourceLogs[0].scopeLogs[0].logRecords.push({ timeUnixNano: '1', eventName: 'other' });
    for (let times = 0; times < 2; times += 1)
      expect(await site.call('POST', '/v1/logs', { body })).toMatchObject({
        status: 200,
        body: { partialSuccess: {} },
      });
    const listed = await site.call('GET', '/demo/logout-events');
    expect((listed.body as { results: unknown[] }).results).toEqual([
      expect.objectContaining({
        type: 'REFRESH_FAILED',
        code: 'REFRESH_TOKEN_REUSED',
        timestamp: event.timestamp,
        idleMinutes: 23,
        location: '/dashboard',
        confidence: 0.93,
        key: 'uid-1',
        evidence: ['The server refused the refresh: invalid_grant'],
      }),
    ]);
    expect(site.printed.at(-1)).toContain('User: ada@example.com');
    expect((await site.call('POST', '/v1/logs', { body: { logs: [] } })).status).toBe(400);
  });

  it('of an unknown type is refused', async () => {
    site = await startTestSite();
    const answer = await site.call('POST', '/v1/auth/logout-event/', { body: { ...event, type: 'BORED' } });
    expect(answer.status).toBe(400);
    expect(site.printed).toEqual([]);
  });
});
