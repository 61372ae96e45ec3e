import { afterEach, describe, expect, it } from 'vitest';
import { startTestSite, type TestSite } from './testing.ts';

let site: TestSite;
afterEach(() => site.demo.close());

const MINUTE_SECONDS = 60;

describe('a limit that the server states', () => {
  it.each([
    ['absolute', { sessionAbsoluteSeconds: 5 }, /maximum session lifetime/i],
    ['idle', { sessionIdleSeconds: 5 }, /inactivity/i],
  ] as const)('%s, in plain words', async (_limit, settings, said) => {
    site = await startTestSite({ ...settings, limitWords: 'plain' });
    const { access, refresh } = await site.signIn();
    site.pass(6);
    expect(JSON.stringify((await site.me(access)).body)).toMatch(said);
    expect(JSON.stringify((await site.refresh(refresh)).body)).toMatch(said);
  });

  it("by Entra's number, on the refresh alone", async () => {
    site = await startTestSite({ sessionAbsoluteSeconds: 5, limitWords: 'aadsts' });
    const { access, refresh } = await site.signIn();
    site.pass(6);
    expect((await site.me(access)).body).toEqual({});
    expect((await site.refresh(refresh)).body).toMatchObject({ error: 'invalid_grant' });
  });
});

describe("the server's idle limit", () => {
  it('refuses request and refresh without a word although both tokens are good by their dates', async () => {
    site = await startTestSite();
    const { access, refresh } = await site.signIn();
    site.pass(25 * MINUTE_SECONDS + 1);
    for (const answer of [await site.me(access), await site.refresh(refresh)]) {
      expect(answer.status).toBe(401);
      expect(answer.body).toEqual({});
      expect(answer.headers['www-authenticate']).toBeUndefined();
    }
    expect(site.truth()).toEqual([
      'started:signed-in',
      'ended:idle-limit',
      'refused:idle-limit',
      'refused:idle-limit',
    ]);
  });

  it('counts from the last request', async () => {
    site = await startTestSite();
    const { access } = await site.signIn();
    for (let round = 0; round < 2; round += 1) {
      site.pass(24 * MINUTE_SECONDS);
      expect((await site.me(access)).status).toBe(200);
    }
  });

  it('is counted from the last refresh as well', async () => {
    site = await startTestSite();
    const pair = await site.signIn();
    site.pass(24 * MINUTE_SECONDS);
    const renewed = (await site.refresh(pair.refresh)).body as { access: string };
    site.pass(24 * MINUTE_SECONDS);
    expect((await site.me(renewed.access)).status).toBe(200);
  });

  it('can be switched off', async () => {
    site = await startTestSite({ sessionIdleSeconds: 0 });
    const { access } = await site.signIn();
    site.pass(59 * MINUTE_SECONDS);
    expect((await site.me(access)).status).toBe(200);
  });

  it('writes the end into the log with what was left of the tokens', async () => {
    site = await startTestSite();
    const { access } = await site.signIn();
    site.pass(25 * MINUTE_SECONDS + 1);
    await site.me(access);
    const block = site.printed.join('\n');
    expect(block).toContain('Idle Time: 25 minutes');
    expect(block).toContain('Access Token Status: 34 minutes remaining (NOT EXPIRED!)');
    expect(block).toContain('Refresh Token Status: 19 days remaining (NOT EXPIRED!)');
  });
});

describe('the absolute limit', () => {
  it('ends a busy session', async () => {
    site = await startTestSite({ sessionAbsoluteSeconds: 30 });
    const { access } = await site.signIn();
    site.pass(20);
    expect((await site.me(access)).status).toBe(200);
    site.pass(11);
    expect((await site.me(access)).status).toBe(401);
    expect(site.truth()).toContain('ended:absolute-limit');
  });
});

describe('a session', () => {
  it('ended by an administrator is refused, and the log knows why', async () => {
    site = await startTestSite();
    const ada = await site.signIn();
    const bob = await site.signIn('bob@example.com');
    site.demo.revokeSessions('ada@example.com');
    expect((await site.me(ada.access)).status).toBe(401);
    expect((await site.me(bob.access)).status).toBe(200);
    expect(site.truth()).toContain('ended:revoked-by-admin');
  });

  it('does not survive a restart, which changes the build but not the port', async () => {
    site = await startTestSite();
    const { port } = site.demo;
    const { access } = await site.signIn();
    const before = (await site.me(access)).headers['x-app-version'];
    await site.demo.restart();
    expect(site.demo.port).toBe(port);
    const after = await site.me(access);
    expect(after.status).toBe(401);
    expect(after.headers['x-app-version']).not.toBe(before);
    expect(site.truth()).toContain('ended:store-lost');
  });

  it('is worth nothing after the signing key was rotated', async () => {
    site = await startTestSite();
    const { access, refresh } = await site.signIn();
    site.demo.rotateKey();
    expect((await site.me(access)).status).toBe(401);
    expect((await site.refresh(refresh)).status).toBe(401);
    expect(site.truth()).toContain('refused:key-rotated');
  });
});

describe("the server's clock", () => {
  it('moves dates of tokens and answers, but not the idle limit', async () => {
    site = await startTestSite();
    const { access } = await site.signIn();
    site.demo.configure({ clockOffsetSeconds: -3600 });
    const answer = await site.me(access);
    expect(answer.status).toBe(200);
    expect(Date.parse(answer.headers.date ?? '')).toBe(Date.parse('2026-03-02T08:00:00Z'));
  });
});
