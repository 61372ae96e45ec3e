import { describe, expect, it } from 'vitest';
import { asked, codesOf } from '../../tests/support/judge.ts';
import { SECOND, Story } from '../../tests/support/story.ts';
import { cookieEvicted } from './cookie-evicted.ts';

const gone = (cause: 'evicted' | 'explicit' | 'expired', name = 'sessionid') =>
  new Story()
    .cookieSignIn()
    .cookie('consent', { set: 'consent', kind: 'unknown' })
    .browse(3, SECOND)
    .cookie(name, { removed: true, cause, value: name === 'sessionid' ? 'sid' : name })
    .wait(SECOND)
    .activity()
    .request('GET', '/app', 302, { type: 'main_frame', redirectTo: '/login' })
    .page('/login')
    .signInForm(true);

describe('COOKIE_EVICTED', () => {
  it('is a session cookie that the browser evicted', () => {
    expect(codesOf(gone('evicted'))).toEqual(['COOKIE_EVICTED']);
  });

  it('is one, too, where the browser tells of it only after the request that went without it', () => {
    const late = new Story()
      .cookieSignIn()
      .browse(3, SECOND)
      .wait(SECOND)
      .activity()
      .request('GET', '/app', 302, { type: 'main_frame', redirectTo: '/login' })
      .page('/login')
      .wait(SECOND)
      .cookie('sessionid', { removed: true, cause: 'evicted', value: 'sid' });
    expect(codesOf(late)).toEqual(['COOKIE_EVICTED']);
  });

  it('is none where the cookie went by its date or by somebody’s hand', () => {
    expect(asked(cookieEvicted, gone('expired')).result).toBe('no-match');
    expect(asked(cookieEvicted, gone('explicit')).result).toBe('no-match');
  });

  it('is none where another cookie was evicted', () => {
    expect(codesOf(gone('evicted', 'consent'))).not.toContain('COOKIE_EVICTED');
  });

  it('is none after a refusal', () => {
    const story = new Story()
      .cookieSignIn()
      .browse(3, SECOND)
      .request('GET', '/app', 401, { with: ['sid'] })
      .wait(200)
      .cookie('sessionid', { removed: true, cause: 'evicted', value: 'sid' })
      .page('/login');
    expect(asked(cookieEvicted, story)).toMatchObject({ because: { id: 'ruled-out.removal-was-effect' } });
  });
});
