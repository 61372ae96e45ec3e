import { describe, expect, it } from 'vitest';
import { asked } from '../../tests/support/judge.ts';
import { HOUR, MINUTE, SECOND, Story } from '../../tests/support/story.ts';
import { accessTokenExpired } from './access-token-expired.ts';

const signedOut = () => new Story().signIn().work(3).wait(MINUTE).activity().intent('sign-out').giveUp();

describe('ACCESS_TOKEN_EXPIRED', () => {
  const expired = (extra = {}) =>
    new Story()
      .signIn({ accessMs: 10 * SECOND })
      .work(2)
      .wait(MINUTE)
      .activity()
      .request('GET', '/v1/me/', 401, { with: ['access'], ...extra });

  it('is a refused token past its date that nobody tried to refresh', () => {
    expect(asked(accessTokenExpired, expired().giveUp())).toMatchObject({
      result: 'match',
      culprit: { kind: 'response' },
    });
  });

  it('is none where a refresh was tried: then that is the cause', () => {
    const story = expired()
      .request('POST', '/v1/auth/refresh/', 401, { with: ['refresh'] })
      .giveUp();
    expect(asked(accessTokenExpired, story)).toMatchObject({ because: { id: 'ruled-out.refresh-tried' } });
  });

  it('is none with time left, and says how much', () => {
    const story = new Story()
      .signIn()
      .work(2)
      .request('GET', '/v1/me/', 401, { with: ['access'] })
      .giveUp();
    expect(asked(accessTokenExpired, story)).toMatchObject({ because: { id: 'ruled-out.time-left' } });
  });

  it('is none for a person who signs out', () => {
    expect(asked(accessTokenExpired, signedOut())).toMatchObject({
      because: { id: 'ruled-out.signed-out-by-hand' },
    });
  });

  it('cannot be judged without the token’s date', () => {
    const story = new Story().page('/').inMemory('m', 'access').token('r', 'refresh', HOUR);
    story
      .request('GET', '/v1/me/', 200, { with: ['m'] })
      .wait(MINUTE)
      .request('GET', '/v1/me/', 401, { with: ['m'] });
    expect(asked(accessTokenExpired, story.remove('r')).result).toBe('inconclusive');
  });
});
