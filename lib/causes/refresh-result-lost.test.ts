import { describe, expect, it } from 'vitest';
import { asked, codesOf } from '../../tests/support/judge.ts';
import { DAY, fingerprintOf, MINUTE, SECOND, Story } from '../../tests/support/story.ts';
import { refreshResultLost } from './refresh-result-lost.ts';

/** A refresh that the server accepts; `keep` is what the page stores of it; then the next one is refused. */
const twice = (keep: (story: Story) => Story, apartMs = 10 * MINUTE, won = {}, said = {}) =>
  keep(
    new Story()
      .signIn({ accessMs: 10 * MINUTE })
      .work(3)
      .wait(9 * MINUTE)
      .request('POST', '/v1/auth/refresh/', 200, { with: ['refresh'], ...won }),
  )
    .wait(apartMs)
    .activity()
    .request('POST', '/v1/auth/refresh/', 401, { with: ['refresh'], ...said })
    .giveUp();
const nothing = (story: Story) => story;
const accessOnly = (story: Story) =>
  story.token('access2', 'access', 10 * MINUTE, { rotates: 'access' }).request('GET', '/v1/me/', 200, {
    with: ['access2'],
  });

describe('REFRESH_RESULT_LOST', () => {
  it('is an old token used again, because nothing of an accepted refresh was kept', () => {
    expect(codesOf(twice(nothing))).toEqual(['REFRESH_RESULT_LOST']);
  });

  it('is so at once too: the page was left while its refresh was answered', () => {
    expect(codesOf(twice((story) => story.page('/dashboard'), SECOND))).toEqual(['REFRESH_RESULT_LOST']);
  });

  it('is so where only the access token was kept, and the server had set a new refresh cookie', () => {
    const setCookies = [
      {
        name: 'rt',
        removes: false,
        credential: 'refresh' as const,
        fingerprint: fingerprintOf('refresh2'),
      },
    ];
    expect(codesOf(twice(accessOnly, 10 * MINUTE, { setCookies }))).toEqual(['REFRESH_RESULT_LOST']);
  });

  it('is so where the server says that the token had been used', () => {
    const said = { body: { error: 'invalid_grant', error_description: 'refresh_token_already_used' } };
    expect(codesOf(twice(accessOnly, 10 * MINUTE, {}, said))).toEqual(['REFRESH_RESULT_LOST']);
  });

  it('is so where the answer itself got lost, if the server says that it had taken the token', () => {
    const unanswered = { status: null, error: 'net::ERR_CONNECTION_RESET' };
    const said = { body: { error: 'invalid_grant', error_description: 'refresh_token_already_used' } };
    const story = twice(nothing, MINUTE, unanswered, said);
    expect(asked(refreshResultLost, story)).toMatchObject({
      result: 'match',
      evidence: [{ says: { id: 'evidence.answer-lost' } }],
    });
    expect(codesOf(story)).toEqual(['REFRESH_RESULT_LOST']);
    expect(asked(refreshResultLost, twice(nothing, MINUTE, unanswered)).result).toBe('no-match');
  });

  it('is none where refresh tokens do not rotate, as far as was seen', () => {
    expect(asked(refreshResultLost, twice(accessOnly)).result).toBe('no-match');
  });

  it('is none where the new token was kept, and a stale copy was used', () => {
    const kept = (story: Story) => story.token('refresh2', 'refresh', 20 * DAY, { rotates: 'refresh' });
    expect(asked(refreshResultLost, twice(kept)).result).toBe('no-match');
  });

  it('is none for two refreshes on their way at once', () => {
    expect(asked(refreshResultLost, twice(nothing, 0)).result).toBe('no-match');
  });

  it('is not said of a token that only memory held', () => {
    const story = new Story()
      .page('/app')
      .inMemory('m', 'access')
      .inMemory('r', 'refresh')
      .request('GET', '/me', 200, { with: ['m'] })
      .request('POST', '/auth/refresh', 200, { with: ['r'] })
      .wait(MINUTE)
      .request('GET', '/me', 401, { with: ['m'] })
      .request('POST', '/auth/refresh', 401, { with: ['r'] })
      .page('/login')
      .signInForm(true);
    expect(asked(refreshResultLost, story).result).toBe('no-match');
  });
});
