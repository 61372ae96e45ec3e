import { describe, expect, it } from 'vitest';
import { asked } from '../../tests/support/judge.ts';
import { SECOND, Story } from '../../tests/support/story.ts';
import { concurrentLogin } from './concurrent-login.ts';

/** At work, away for a while, then refused; both tokens good by their dates. */
const refusedAfter = (awayMs: number, said: Record<string, string> = {}) =>
  new Story()
    .signIn()
    .work(4, SECOND)
    .wait(awayMs)
    .activity()
    .request('GET', '/v1/me/', 401, { with: ['access'], body: said })
    .request('POST', '/v1/auth/refresh/', 401, { with: ['refresh'] })
    .giveUp();

describe('CONCURRENT_LOGIN', () => {
  it('is what the server says', () => {
    expect(
      asked(
        concurrentLogin,
        refusedAfter(SECOND, {
          detail: 'This session has been expired (possibly due to multiple concurrent logins)',
        }),
      ).result,
    ).toBe('match');
  });

  it('is none where it says another thing, or nothing', () => {
    expect(asked(concurrentLogin, refusedAfter(SECOND, { detail: 'Session expired' })).result).toBe(
      'no-match',
    );
    expect(asked(concurrentLogin, refusedAfter(SECOND)).result).toBe('no-match');
  });

  it('is none in an answer that the session recovered from', () => {
    const story = new Story().signIn().request('POST', '/v1/x/', 401, {
      with: ['access'],
      body: { detail: 'This session has been expired (possibly due to multiple concurrent logins)' },
    });
    story.work(3).giveUp();
    expect(asked(concurrentLogin, story).result).toBe('no-match');
  });
});
