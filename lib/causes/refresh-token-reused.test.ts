import { describe, expect, it } from 'vitest';
import { asked, codesOf, strengthOf } from '../../tests/support/judge.ts';
import { HOUR, MINUTE, SECOND, Story } from '../../tests/support/story.ts';
import { refreshTokenReused } from './refresh-token-reused.ts';

describe('REFRESH_TOKEN_REUSED', () => {
  const race = (apartMs: number, tab: number, body: Record<string, string> = {}) =>
    new Story()
      .signIn({ accessMs: 10 * SECOND })
      .work(1)
      .wait(MINUTE)
      .request('POST', '/v1/auth/refresh/', 200, { with: ['refresh'] })
      .wait(apartMs)
      .request('POST', '/v1/auth/refresh/', 400, { with: ['refresh'], tab, body })
      .giveUp();

  it('is one token in two requests, the first taken, the second refused; winner and loser are named', () => {
    const evaluation = asked(refreshTokenReused, race(100, 2));
    expect(evaluation).toMatchObject({ result: 'match', culprit: { kind: 'response' } });
    expect(evaluation).toMatchObject({ evidence: [{ says: { params: { winnerTab: 1, loserTab: 2 } } }] });
  });

  it('may happen within one tab', () => {
    expect(asked(refreshTokenReused, race(100, 1))).toMatchObject({
      evidence: [{ says: { id: 'evidence.race-one-tab' } }],
    });
  });

  it('is surer where the server says so too', () => {
    const body = { error: 'invalid_grant', error_description: 'Token was already used' };
    expect(strengthOf(asked(refreshTokenReused, race(100, 2, body)))).toBeGreaterThan(
      strengthOf(asked(refreshTokenReused, race(100, 2))),
    );
  });

  /** The loser's tab was taken to the sign-in page before its answer came. */
  const aborted = (status: number) => {
    const story = new Story()
      .signIn({ accessMs: 10 * SECOND })
      .work(1)
      .wait(MINUTE)
      .request('GET', '/v1/me/', 401, { with: ['access'], body: { detail: 'Token is expired' } });
    const startedAt = story.now + 50;
    return story
      .request('POST', '/v1/auth/refresh/', 200, { with: ['refresh'], takesMs: 700 })
      .token('access2', 'access', HOUR, { rotates: 'access' })
      .token('refresh2', 'refresh', HOUR, { rotates: 'refresh' })
      .request('GET', '/v1/me/', status, { with: ['access2'] })
      .remove('access2')
      .remove('refresh2')
      .request('POST', '/v1/auth/refresh/', null, {
        with: ['refresh'],
        tab: 2,
        startedAt,
        error: 'NS_BINDING_ABORTED',
      })
      .page('/signin')
      .signInForm(true);
  };

  it('is so, too, where the loser’s answer went unseen and what the winner had brought was refused at once', () => {
    expect(codesOf(aborted(401))).toEqual(['REFRESH_TOKEN_REUSED']);
    expect(codesOf(aborted(200))).not.toContain('REFRESH_TOKEN_REUSED');
  });

  it('is no race where the two lie far apart', () => {
    expect(asked(refreshTokenReused, race(10 * MINUTE, 2)).result).toBe('no-match');
  });

  it('is none of two different tokens', () => {
    const story = new Story().signIn().request('POST', '/v1/auth/refresh/', 200, { with: ['refresh'] });
    story.token('refresh2', 'refresh', HOUR, { rotates: 'refresh' });
    story
      .request('POST', '/v1/auth/refresh/', 400, { with: ['refresh2'] })
      .remove('refresh2')
      .remove('access');
    expect(asked(refreshTokenReused, story)).toMatchObject({ because: { id: 'ruled-out.no-twin' } });
  });
});
