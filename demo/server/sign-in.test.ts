import { decodeJwt } from 'jose';
import { afterEach, describe, expect, it } from 'vitest';
import { startTestSite, type TestSite } from './testing.ts';

let site: TestSite;
afterEach(() => site.demo.close());

const DAY_SECONDS = 86_400;

describe('signing in', () => {
  it('hands out an access token of an hour and, with "remember me", a refresh token of 20 days', async () => {
    site = await startTestSite();
    const { access, refresh } = await site.signIn();
    const claims = decodeJwt(access);
    expect((claims.exp ?? 0) - (claims.iat ?? 0)).toBe(3600);
    expect(claims.iss).toBe(site.demo.url);
    expect((decodeJwt(refresh).exp ?? 0) - (claims.iat ?? 0)).toBe(20 * DAY_SECONDS);
  });

  it('shortens the refresh token without "remember me"', async () => {
    site = await startTestSite();
    const { refresh } = await site.signIn('ada@example.com', false);
    const claims = decodeJwt(refresh);
    expect((claims.exp ?? 0) - (claims.iat ?? 0)).toBe(DAY_SECONDS);
  });

  it('refuses a wrong password and starts no session', async () => {
    site = await startTestSite();
    const answer = await site.call('POST', '/v1/auth/login/', {
      body: { email: 'ada@example.com', password: 'wrong' },
    });
    expect(answer.status).toBe(401);
    expect(site.truth()).toEqual([]);
  });

  it('ends the oldest session when there is one too many, and says so to whoever still uses it', async () => {
    site = await startTestSite({ maxSessionsPerUser: 1 });
    const first = await site.signIn();
    const second = await site.signIn();
    const refused = await site.me(first.access);
    expect(refused.status).toBe(401);
    expect(JSON.stringify(refused.body)).toContain('multiple concurrent logins');
    expect((await site.me(second.access)).status).toBe(200);
  });
});

describe('signing out', () => {
  it('ends the session: neither token is good afterwards', async () => {
    site = await startTestSite();
    const { access, refresh } = await site.signIn();
    expect((await site.call('POST', '/v1/auth/logout/', { token: access })).status).toBe(204);
    expect((await site.me(access)).status).toBe(401);
    expect((await site.refresh(refresh)).status).toBe(401);
    expect(site.truth().slice(0, 2)).toEqual(['started:signed-in', 'ended:signed-out']);
  });

  it('of other devices leaves this one alone', async () => {
    site = await startTestSite();
    const here = await site.signIn();
    const there = await site.signIn();
    await site.call('POST', '/v1/auth/logout-others/', { token: here.access });
    expect((await site.me(there.access)).status).toBe(401);
    expect((await site.me(here.access)).status).toBe(200);
  });
});

describe('a request', () => {
  it('for reports is answered 403 without loss of the session', async () => {
    site = await startTestSite();
    const { access } = await site.signIn();
    expect((await site.call('GET', '/v1/reports/', { token: access })).status).toBe(403);
    expect((await site.me(access)).status).toBe(200);
    expect(site.truth()).toEqual(['started:signed-in']);
  });

  it('for reports is answered to an administrator', async () => {
    site = await startTestSite();
    const { access } = await site.signIn('admin@example.com');
    expect((await site.call('GET', '/v1/reports/', { token: access })).status).toBe(200);
  });

  it('without credentials is refused with the status that is set', async () => {
    site = await startTestSite({ missingCredentialsStatus: 403 });
    const answer = await site.call('GET', '/v1/me/');
    expect(answer.status).toBe(403);
    expect(answer.body).toEqual({ detail: 'Authentication credentials were not provided.' });
  });

  it('under a foreign host name does not reach the switches', async () => {
    site = await startTestSite();
    const answer = await site.call('GET', '/demo/settings', { headers: { host: 'evil.example' } });
    expect(answer.status).toBe(421);
  });
});
