import { describe, expect, it } from 'vitest';
import { asked } from '../../tests/support/judge.ts';
import { MINUTE, Story } from '../../tests/support/story.ts';
import { sessionCookieExpired } from './session-cookie-expired.ts';

describe('SESSION_COOKIE_EXPIRED', () => {
  const gone = (cause: 'expired' | 'own-clock' | 'explicit') =>
    new Story()
      .cookieSignIn()
      .browse(2)
      .wait(MINUTE)
      .cookie('sessionid', { removed: true, cause, value: 'sid' })
      .page('/login');

  it.each(['expired', 'own-clock'] as const)('is a cookie gone with cause %s', (cause) => {
    expect(asked(sessionCookieExpired, gone(cause))).toMatchObject({
      result: 'match',
      culprit: { kind: 'browser' },
    });
  });

  it('is no deleted cookie', () => {
    expect(asked(sessionCookieExpired, gone('explicit')).result).toBe('no-match');
  });
});
