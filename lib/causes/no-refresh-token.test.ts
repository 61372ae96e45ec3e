import { describe, expect, it } from 'vitest';
import { asked } from '../../tests/support/judge.ts';
import { HOUR, MINUTE, SECOND, Story } from '../../tests/support/story.ts';
import { noRefreshToken } from './no-refresh-token.ts';

describe('NO_REFRESH_TOKEN', () => {
  const withoutRefresh = (accessMs: number | null) =>
    new Story()
      .page('/signin')
      .request('POST', '/v1/auth/login/', 200, { bodyFields: ['password'] })
      .token('access', 'access', accessMs)
      .page('/dashboard')
      .work(2)
      .wait(MINUTE)
      .request('GET', '/v1/me/', 401, { with: ['access'] })
      .remove('access')
      .page('/signin');

  it('is an expired access token with nothing to renew it', () => {
    expect(asked(noRefreshToken, withoutRefresh(10 * SECOND))).toMatchObject({
      result: 'match',
      source: 'missing_refresh_token',
    });
  });

  it('is none with time left', () => {
    expect(asked(noRefreshToken, withoutRefresh(HOUR))).toMatchObject({
      because: { id: 'ruled-out.time-left' },
    });
  });

  it('is none where a refresh token was held', () => {
    const story = new Story()
      .signIn({ accessMs: 10 * SECOND })
      .work(2)
      .wait(MINUTE);
    story.request('GET', '/v1/me/', 401, { with: ['access'] }).giveUp();
    expect(asked(noRefreshToken, story)).toMatchObject({ because: { id: 'ruled-out.refresh-token-held' } });
  });

  it('cannot be judged without the token’s date', () => {
    expect(asked(noRefreshToken, withoutRefresh(null)).result).toBe('inconclusive');
  });
});
