import { describe, expect, it } from 'vitest';
import { asked, verdictOf } from '../../tests/support/judge.ts';
import { SECOND, Story } from '../../tests/support/story.ts';
import { authCredentialsMissing } from './auth-credentials-missing.ts';

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

describe('AUTH_CREDENTIALS_MISSING', () => {
  it('is what the server says', () => {
    expect(
      asked(
        authCredentialsMissing,
        refusedAfter(SECOND, { detail: 'Authentication credentials were not provided.' }),
      ).result,
    ).toBe('match');
  });

  it('is a first request of the site’s own that forgot them, before any was accepted', () => {
    const story = new Story().signIn().request('GET', '/v1/notes/', 403, {
      body: { detail: 'Authentication credentials were not provided.' },
    });
    expect(verdictOf(story.giveUp()).code).toBe('AUTH_CREDENTIALS_MISSING');
  });

  it('is none where it says another thing, or nothing', () => {
    expect(asked(authCredentialsMissing, refusedAfter(SECOND, { detail: 'Wrong credentials' })).result).toBe(
      'no-match',
    );
    expect(asked(authCredentialsMissing, refusedAfter(SECOND)).result).toBe('no-match');
  });

  it('is none in an answer that the session recovered from', () => {
    const story = new Story().signIn().request('POST', '/v1/x/', 401, {
      with: ['access'],
      body: { detail: 'Authentication credentials were not provided.' },
    });
    story.work(3).giveUp();
    expect(asked(authCredentialsMissing, story).result).toBe('no-match');
  });
});
