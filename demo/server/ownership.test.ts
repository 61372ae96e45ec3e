import { afterEach, describe, expect, it } from 'vitest';
import type { ActionName } from './actions.ts';
import { type Answer, startTestSite, type TestSite } from './testing.ts';

let site: TestSite;
afterEach(() => site.demo.close());

const email = 'ada@example.com';

describe('the middleware', () => {
  it.each<[ActionName, string]>([
    ['session-to-other-account', 'SESSION_ACCOUNT_MISMATCH'],
    ['session-to-other-user', 'SESSION_USER_MISMATCH'],
    ['remove-account', 'ACCOUNT_MISSING'],
    ['suspend-account', 'ACCOUNT_SUSPENDED'],
    ['cancel-account', 'ACCOUNT_CANCELLED'],
    ['remove-plan', 'PLAN_MISSING'],
    ['deactivate-plan', 'PLAN_INACTIVE'],
    ['deactivate-user', 'USER_INACTIVE'],
  ])('after %s refuses and states %s', async (action, code) => {
    site = await startTestSite();
    const { access } = await site.signIn(email);
    await site.call('POST', `/demo/actions/${action}`, { body: { email } });
    const answer = await site.call('GET', '/v1/me/', {
      token: access,
      headers: { referer: `${site.demo.url}/dashboard/content` },
    });
    expect(answer.status).toBe(401);
    expect(answer.body).toMatchObject({
      success: false,
      logout_reason: code,
      logout_path: '/dashboard/content',
      timestamp: '2026-03-02T09:00:00.000Z',
    });
    expect(site.printed.some((text) => text.includes(`[auth.middleware] [AUTO-LOGOUT] ${code}: `))).toBe(
      true,
    );
    expect(site.truth()).toEqual(['started:signed-in', 'ended:ownership']);
  });

  it('names both accounts of a contaminated session', async () => {
    site = await startTestSite();
    const { access } = await site.signIn(email);
    await site.call('POST', '/demo/actions/session-to-other-account', { body: { email } });
    expect((await site.me(access)).body).toMatchObject({
      logout_context: { stored_account_id: 9001, current_account_id: 456, user_id: 123 },
    });
  });

  it.each([
    ['nested', (answer: Answer) => (answer.body as { detail: object }).detail],
    ['header', (answer: Answer) => ({ logout_reason: answer.headers['x-logout-reason'] })],
  ] as const)('can state its reason elsewhere: %s', async (ownershipForm, read) => {
    site = await startTestSite({ ownershipForm });
    const { access } = await site.signIn(email);
    await site.call('POST', '/demo/actions/cancel-account', { body: { email } });
    const answer = await site.me(access);
    expect(answer.body).not.toHaveProperty('logout_reason');
    expect(read(answer)).toMatchObject({ logout_reason: 'ACCOUNT_CANCELLED' });
  });

  it("says of a partner's account why that one was signed out, and ends nothing", async () => {
    site = await startTestSite();
    const { access } = await site.signIn(email);
    const answer = await site.call('GET', '/v1/partners/8/', { token: access });
    expect(answer.status).toBe(403);
    expect(answer.body).toMatchObject({ logout_reason: 'ACCOUNT_SUSPENDED' });
    expect((await site.me(access)).status).toBe(200);
  });

  it('leaves everybody else alone', async () => {
    site = await startTestSite();
    await site.signIn(email);
    const bob = await site.signIn('bob@example.com');
    await site.call('POST', '/demo/actions/suspend-account', { body: { email } });
    expect((await site.me(bob.access)).status).toBe(200);
  });

  it('lets a restored account in again', async () => {
    site = await startTestSite();
    await site.signIn(email);
    await site.call('POST', '/demo/actions/cancel-account', { body: { email } });
    await site.call('POST', '/demo/actions/restore', { body: { email } });
    expect((await site.me((await site.signIn(email)).access)).status).toBe(200);
  });

  it('can be told to leave the checks to the page', async () => {
    site = await startTestSite({ ownershipChecks: false });
    const { access } = await site.signIn(email);
    await site.call('POST', '/demo/actions/remove-plan', { body: { email } });
    const answer = await site.me(access);
    expect(answer.status).toBe(200);
    expect(answer.body).toMatchObject({ plan: null });
  });
});
