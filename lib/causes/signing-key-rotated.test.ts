import { describe, expect, it } from 'vitest';
import { asked, strengthOf, verdictOf } from '../../tests/support/judge.ts';
import { MINUTE, SECOND, Story } from '../../tests/support/story.ts';
import { signingKeyRotated } from './signing-key-rotated.ts';

describe('SIGNING_KEY_ROTATED', () => {
  const answered = (status: number, agoMs: number, body: Record<string, string> = {}) =>
    new Story()
      .signIn()
      .work(2)
      .request('GET', '/v1/notes/', status, { with: ['access'] })
      .wait(agoMs)
      .request('GET', '/v1/me/', 401, { with: ['access'], body })
      .giveUp();

  it('is open after errors of a gateway, as a deployment makes them', () => {
    expect(strengthOf(asked(signingKeyRotated, answered(502, 10 * SECOND)))).toBeLessThan(0.5);
  });

  it('is sure where the server names the signature', () => {
    expect(
      strengthOf(
        asked(signingKeyRotated, answered(200, SECOND, { detail: 'Signature verification failed' })),
      ),
    ).toBeGreaterThan(0.9);
  });

  it('is hardly likelier for an application’s own error, or for a gateway’s long before: one of its family', () => {
    const near = strengthOf(asked(signingKeyRotated, answered(502, 10 * SECOND)));
    for (const story of [answered(500, 10 * SECOND), answered(502, 10 * MINUTE)]) {
      const evaluation = asked(signingKeyRotated, story);
      expect(evaluation.result).toBe('match');
      expect(strengthOf(evaluation)).toBeLessThan(near / 2);
    }
  });

  const deployed = (pauseMs: number) =>
    new Story()
      .signIn()
      .request('GET', '/v1/notes/', 200, { with: ['access'], fields: { 'x-app-version': '41' } })
      .activity()
      .wait(pauseMs)
      .request('GET', '/v1/notes/', 503, { with: ['access'] })
      .wait(1_500)
      .activity()
      .request('GET', '/v1/me/', 401, { with: ['access'], fields: { 'x-app-version': '42' } })
      .request('POST', '/v1/auth/refresh/', 401, { with: ['refresh'], fields: { 'x-app-version': '42' } })
      .giveUp();

  it('leads where another build answers after broken answers, and an idle limit too is listed', () => {
    expect(verdictOf(deployed(SECOND)).code).toBe('SIGNING_KEY_ROTATED');
    const verdict = verdictOf(deployed(20 * SECOND));
    expect(verdict.code).toBe('SIGNING_KEY_ROTATED');
    expect(verdict.alternatives.map(({ code }) => code)).toContain('SERVER_IDLE_TIMEOUT');
    expect(verdict.evidence.map((step) => step.says.id)).toContain('evidence.new-build');
  });

  it('is no likelier for a build that answered before, too', () => {
    const story = new Story()
      .signIn()
      .request('GET', '/v1/notes/', 200, { with: ['access'], fields: { 'x-app-version': '42' } })
      .wait(SECOND)
      .request('GET', '/v1/me/', 401, { with: ['access'], fields: { 'x-app-version': '42' } })
      .giveUp();
    expect(strengthOf(asked(signingKeyRotated, story))).toBeLessThan(0.2);
  });

  it('is none where no token was signed', () => {
    const story = new Story()
      .cookieSignIn()
      .browse(3)
      .wait(2 * SECOND)
      .activity()
      .request('GET', '/app', 302, { type: 'main_frame', with: ['sid'], redirectTo: '/login' })
      .page('/login')
      .signInForm(true);
    expect(asked(signingKeyRotated, story).result).toBe('no-match');
  });
});
