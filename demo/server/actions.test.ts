import { afterEach, describe, expect, it } from 'vitest';
import { startTestSite, type TestSite } from './testing.ts';

let site: TestSite;
afterEach(() => site.demo.close());

const email = 'ada@example.com';
const act = (name: string) => site.call('POST', `/demo/actions/${name}`, { body: { email } });

describe('a deployment', () => {
  it('is away for a moment, then has another build and another key', async () => {
    site = await startTestSite({ words: 'oauth' });
    const { access, refresh } = await site.signIn();
    const before = (await site.me(access)).headers['x-app-version'];
    await act('deploy');
    const away = await site.me(access);
    expect(away.status).toBe(503);
    expect(away.headers).not.toHaveProperty('x-app-version');
    site.pass(2);
    const after = await site.me(access);
    expect(after.headers['x-app-version']).not.toBe(before);
    expect(after.status).toBe(401);
    expect(after.body).toMatchObject({ error_description: 'Signature verification failed' });
    expect((await site.refresh(refresh)).body).toMatchObject({ error: 'invalid_grant' });
  });
});

describe('signing in on another device', () => {
  it('ends the session here where one is all that is allowed, and says so', async () => {
    site = await startTestSite({ maxSessionsPerUser: 1 });
    const { access } = await site.signIn();
    await act('sign-in-elsewhere');
    const answer = await site.me(access);
    expect(answer.status).toBe(401);
    expect(JSON.stringify(answer.body)).toContain('multiple concurrent logins');
    expect(site.truth()).toContain('ended:too-many-sessions');
  });

  it('ends nothing where there is no limit', async () => {
    site = await startTestSite();
    const { access } = await site.signIn();
    await act('sign-in-elsewhere');
    expect((await site.me(access)).status).toBe(200);
  });
});

describe('a token that is made to expire', () => {
  it('lives one second, and the refresh token stays good', async () => {
    site = await startTestSite();
    const { access, refresh } = await site.signIn();
    const answer = await site.call('POST', '/demo/actions/expire-access-token', { token: access, body: {} });
    const short = (answer.body as { access: string }).access;
    expect((await site.me(short)).status).toBe(200);
    site.pass(2);
    expect((await site.me(short)).status).toBe(401);
    expect((await site.refresh(refresh)).status).toBe(200);
  });
});

describe('beginning again', () => {
  it.each([
    ['a scenario', () => site.call('POST', '/demo/scenarios/server-idle')],
    ['a reset', () => site.call('DELETE', '/demo/settings')],
  ])('%s gives everybody their account back', async (_name, begin) => {
    site = await startTestSite();
    await site.signIn();
    await act('suspend-account');
    await begin();
    expect((await site.me((await site.signIn()).access)).status).toBe(200);
  });
});
