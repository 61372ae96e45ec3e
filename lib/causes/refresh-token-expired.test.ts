import { describe, expect, it } from 'vitest';
import { asked } from '../../tests/support/judge.ts';
import { HOUR, MINUTE, SECOND, Story } from '../../tests/support/story.ts';
import { refreshTokenExpired } from './refresh-token-expired.ts';

describe('REFRESH_TOKEN_EXPIRED', () => {
  const refreshed = (refreshMs: number | null, body: Record<string, string> = {}) => {
    const story = new Story()
      .page('/signin')
      .request('POST', '/v1/auth/login/', 200, { bodyFields: ['password'] });
    return story
      .token('access', 'access', 10 * SECOND)
      .token('refresh', 'refresh', refreshMs)
      .page('/dashboard')
      .work(2)
      .wait(MINUTE)
      .request('GET', '/v1/me/', 401, { with: ['access'] })
      .request('POST', '/v1/auth/refresh/', 400, { with: ['refresh'], body })
      .giveUp();
  };

  it('is a refused refresh with a token past its date', () => {
    expect(asked(refreshTokenExpired, refreshed(30 * SECOND))).toMatchObject({
      result: 'match',
      source: 'token_refresh_failure',
    });
  });

  it('is one that the server calls expired, whatever we know of its date', () => {
    const body = { error: 'invalid_grant', error_description: 'Refresh token expired' };
    expect(asked(refreshTokenExpired, refreshed(null, body)).result).toBe('match');
  });

  it('is none with time left', () => {
    expect(asked(refreshTokenExpired, refreshed(HOUR))).toMatchObject({
      because: { id: 'ruled-out.time-left' },
    });
  });

  it('cannot be judged without a date or a word', () => {
    expect(asked(refreshTokenExpired, refreshed(null, { error: 'invalid_grant' })).result).toBe(
      'inconclusive',
    );
  });
});
