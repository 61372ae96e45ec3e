import { afterEach, describe, expect, it } from 'vitest';
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

  it('of an unknown type is refused', async () => {
    site = await startTestSite();
    const answer = await site.call('POST', '/v1/auth/logout-event/', { body: { ...event, type: 'BORED' } });
    expect(answer.status).toBe(400);
    expect(site.printed).toEqual([]);
  });
});
