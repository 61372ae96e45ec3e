import { describe, expect, it } from 'vitest';
import { asked } from '../../tests/support/judge.ts';
import { HOUR, MINUTE, SECOND, Story } from '../../tests/support/story.ts';
import { tokenRefreshFailed } from './token-refresh-failed.ts';

describe('TOKEN_REFRESH_FAILED', () => {
  const refused = (accessMs: number, body: Record<string, string> = {}) =>
    new Story()
      .signIn({ accessMs })
      .work(2)
      .wait(MINUTE)
      .activity()
      .request('GET', '/v1/me/', 401, { with: ['access'] })
      .request('POST', '/v1/auth/refresh/', 401, { with: ['refresh'], body })
      .giveUp();

  it('is a refused refresh of an expired access token that nothing explains', () => {
    expect(asked(tokenRefreshFailed, refused(10 * SECOND)).result).toBe('match');
  });

  it('is none while the access token was good: then the session itself was refused', () => {
    expect(asked(tokenRefreshFailed, refused(HOUR))).toMatchObject({
      because: { id: 'ruled-out.time-left' },
    });
  });

  it('is none where the server gives a reason', () => {
    const body = { error: 'invalid_grant', error_description: 'Token was revoked' };
    expect(asked(tokenRefreshFailed, refused(10 * SECOND, body)).result).toBe('no-match');
  });
});
