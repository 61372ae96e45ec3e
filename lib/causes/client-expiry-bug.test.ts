import { describe, expect, it } from 'vitest';
import { asked, codesOf, verdictOf } from '../../tests/support/judge.ts';
import { DAY, frameOf, HOUR, SECOND, Story } from '../../tests/support/story.ts';
import { clientExpiryBug } from './client-expiry-bug.ts';

const drop = (story: Story, name = 'purge', input?: { type: string; trusted: boolean }) => {
  const stack = [frameOf(name, '/assets/auth.js', 30)];
  const how = input ? { stack, input } : { stack };
  return story.remove('access', how).remove('refresh', how).wait(60).page('/signin');
};
const atWork = () =>
  new Story()
    .signIn()
    .work(3)
    .wait(2 * SECOND);
const hint = (story: Story, cause: 'expired' | 'explicit' = 'expired') =>
  story
    .cookie('auth0.is.authenticated', { removed: true, cause, kind: 'unknown', httpOnly: false })
    .wait(200);

describe('CLIENT_EXPIRY_BUG', () => {
  it('is a hint cookie that ran out while the token was good', () => {
    const story = drop(
      hint(atWork().cookie('auth0.is.authenticated', { set: 'auth0.is.authenticated', kind: 'unknown' })),
    );
    expect(codesOf(story)).toEqual(['CLIENT_EXPIRY_BUG']);
  });

  it('is a timer longer than a browser can hold, which fires at once', () => {
    const story = drop(
      new Story().signIn({ accessMs: 30 * DAY, refreshMs: 60 * DAY }).request('GET', '/v1/me/', 200, {
        with: ['access'],
      }),
    );
    expect(codesOf(story)).toEqual(['CLIENT_EXPIRY_BUG']);
  });

  it('is, by the page’s word only, code that is named after expiry', () => {
    const verdict = verdictOf(drop(atWork(), 'checkTokenExpiry'));
    expect(verdict.code).toBe('CLIENT_EXPIRY_BUG');
    expect(verdict.confidence).toBeLessThanOrEqual(0.7);
  });

  it('is none of code with another name', () => {
    expect(codesOf(drop(atWork()))).toEqual(['STORAGE_CLEARED_BY_SCRIPT']);
  });

  it('is none for a token that had expired', () => {
    const story = new Story()
      .signIn({ accessMs: 10 * SECOND, refreshMs: 10 * SECOND })
      .work(3)
      .wait(HOUR);
    expect(asked(clientExpiryBug, drop(story, 'checkTokenExpiry')).result).toBe('no-match');
  });

  it('is none in a real click, nor after a refusal', () => {
    const clicked = drop(atWork(), 'checkTokenExpiry', { type: 'click', trusted: true });
    expect(asked(clientExpiryBug, clicked).result).toBe('no-match');
    const refused = atWork().request('GET', '/v1/me/', 401, { with: ['access'] });
    expect(asked(clientExpiryBug, drop(refused, 'checkTokenExpiry')).result).toBe('no-match');
  });

  it('is none where a hint cookie was taken away otherwise', () => {
    expect(asked(clientExpiryBug, drop(hint(atWork(), 'explicit'))).result).toBe('no-match');
  });

  it('is not said where no call was seen', () => {
    const story = atWork().remove('access', { how: 'unwitnessed' }).remove('refresh', { how: 'unwitnessed' });
    expect(asked(clientExpiryBug, story).result).toBe('no-match');
  });
});
