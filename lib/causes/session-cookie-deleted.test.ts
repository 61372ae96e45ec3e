import { describe, expect, it } from 'vitest';
import { asked } from '../../tests/support/judge.ts';
import { SECOND, Story } from '../../tests/support/story.ts';
import { sessionCookieDeleted } from './session-cookie-deleted.ts';

describe('SESSION_COOKIE_DELETED', () => {
  const deleted = (afterMs: number, name = 'sessionid') =>
    new Story()
      .cookieSignIn()
      .browse(2)
      .request('POST', '/draft', 200, { with: ['sid'], setCookies: [{ name, removes: true }] })
      .wait(afterMs)
      .cookie('sessionid', { removed: true, cause: 'expired-overwrite', value: 'sid' })
      .wait(500)
      .page('/login');

  it('names the accepted answer that deleted the cookie', () => {
    expect(asked(sessionCookieDeleted, deleted(5))).toMatchObject({
      result: 'match',
      culprit: { kind: 'response', url: 'https://app.example/draft' },
    });
  });

  it.each([
    ['long before', deleted(20 * SECOND)],
    ['that deleted another cookie', deleted(5, 'theme')],
  ])('is no answer %s', (_what, story) => {
    expect(asked(sessionCookieDeleted, story)).toMatchObject({
      because: { id: 'ruled-out.no-answer-deleted' },
    });
  });

  it('is no deletion that came with a refusal: that is its effect', () => {
    const story = new Story()
      .cookieSignIn()
      .browse(2)
      .request('GET', '/app', 302, {
        type: 'main_frame',
        with: ['sid'],
        redirectTo: '/login',
        setCookies: [{ name: 'sessionid', removes: true }],
      });
    story.cookie('sessionid', { removed: true, value: 'sid' }).page('/login');
    expect(asked(sessionCookieDeleted, story)).toMatchObject({
      because: { id: 'ruled-out.removal-was-effect' },
    });
  });

  it('is none where no cookie was lost', () => {
    expect(asked(sessionCookieDeleted, new Story().signIn().work(1).giveUp())).toMatchObject({
      because: { id: 'ruled-out.cookie-kept' },
    });
  });
});
