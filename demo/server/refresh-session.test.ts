import { afterEach, describe, expect, it } from 'vitest';
import { type Pair, startTestSite, type TestSite } from './testing.ts';

let site: TestSite;
afterEach(() => site.demo.close());

describe('a refresh', () => {
  it('rotates: the new pair works', async () => {
    site = await startTestSite();
    const first = await site.signIn();
    const second = (await site.refresh(first.refresh)).body as Pair;
    expect(second.refresh).not.toBe(first.refresh);
    expect((await site.me(second.access)).status).toBe(200);
    expect((await site.refresh(second.refresh)).status).toBe(200);
  });

  it('with a token used before ends the session with all its tokens', async () => {
    site = await startTestSite();
    const first = await site.signIn();
    const second = (await site.refresh(first.refresh)).body as Pair;
    const reused = await site.refresh(first.refresh);
    expect(reused.status).toBe(400);
    expect(reused.body).toMatchObject({ error: 'invalid_grant' });
    expect(JSON.stringify(reused.body)).toContain('reuse');
    expect((await site.me(second.access)).status).toBe(401);
    expect((await site.refresh(second.refresh)).status).toBe(400);
    expect(site.truth()).toContain('ended:refresh-reused');
  });

  it('with a token used before shows only at the next refresh where access tokens outlive their session', async () => {
    site = await startTestSite({ accessWithoutSession: true });
    const first = await site.signIn();
    const second = (await site.refresh(first.refresh)).body as Pair;
    expect((await site.refresh(first.refresh)).status).toBe(400);
    expect((await site.me(second.access)).status).toBe(200);
    expect((await site.refresh(second.refresh)).status).toBe(400);
  });

  it('with a token used before is only refused where reuse is not detected', async () => {
    site = await startTestSite({ reuseDetection: false, reuseWords: 'simplejwt' });
    const first = await site.signIn();
    const second = (await site.refresh(first.refresh)).body as Pair;
    const reused = await site.refresh(first.refresh);
    expect(reused.status).toBe(401);
    expect(reused.body).toMatchObject({ code: 'token_not_valid' });
    expect((await site.refresh(second.refresh)).status).toBe(200);
  });

  it('repeated within the grace period gets the same pair', async () => {
    site = await startTestSite({ reuseGraceSeconds: 10 });
    const first = await site.signIn();
    const second = await site.refresh(first.refresh);
    site.pass(9);
    expect((await site.refresh(first.refresh)).body).toEqual(second.body);
    site.pass(2);
    expect((await site.refresh(first.refresh)).status).toBe(400);
  });

  it('of two at the same time lets one win', async () => {
    site = await startTestSite({ refreshDelayMs: 20 });
    const { refresh } = await site.signIn();
    const answers = await Promise.all([site.refresh(refresh), site.refresh(refresh)]);
    expect(answers.map((answer) => answer.status).sort()).toEqual([200, 400]);
  });

  it('with an expired token is refused in words', async () => {
    site = await startTestSite({ refreshTokenSeconds: 60, sessionIdleSeconds: 0 });
    const { refresh } = await site.signIn();
    site.pass(61);
    const answer = await site.refresh(refresh);
    expect(answer.status).toBe(401);
    expect(answer.body).toMatchObject({ code: 'token_not_valid' });
    expect(site.truth()).toContain('ended:refresh-expired');
  });

  it('with an access token in the place of the refresh token is refused', async () => {
    site = await startTestSite();
    const { access } = await site.signIn();
    expect((await site.refresh(access)).status).toBe(401);
    expect(site.truth()).toEqual(['started:signed-in', 'refused:malformed-token']);
  });

  it('says that the session was revoked where it is told to', async () => {
    site = await startTestSite({ revokedWords: 'oauth' });
    const { refresh } = await site.signIn();
    site.demo.revokeSessions();
    expect((await site.refresh(refresh)).body).toEqual({
      error: 'invalid_grant',
      error_description: 'Refresh token has been revoked',
    });
  });

  it.each([
    ['500', 500],
    ['503', 503],
    ['429', 429],
  ] as const)('can be made to answer %s without harm to the session', async (refreshAnswer, status) => {
    site = await startTestSite({ refreshAnswer });
    const { access, refresh } = await site.signIn();
    expect((await site.refresh(refresh)).status).toBe(status);
    expect((await site.me(access)).status).toBe(200);
    site.demo.configure({ refreshAnswer: 'normal' });
    expect((await site.refresh(refresh)).status).toBe(200);
  });

  it('can be made to break the connection', async () => {
    site = await startTestSite({ refreshAnswer: 'drop' });
    const { refresh } = await site.signIn();
    await expect(site.refresh(refresh)).rejects.toThrow();
  });
});

describe('an expired access token', () => {
  it('is refused in words while the session lives on', async () => {
    site = await startTestSite({ accessTokenSeconds: 10 });
    const { access, refresh } = await site.signIn();
    site.pass(11);
    const answer = await site.me(access);
    expect(answer.status).toBe(401);
    expect(JSON.stringify(answer.body)).toContain('Token is expired');
    expect((await site.refresh(refresh)).status).toBe(200);
  });
});
