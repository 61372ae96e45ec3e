import { describe, expect, it } from 'vitest';
import { asked, codesOf, verdictOf } from '../../tests/support/judge.ts';
import { fingerprintOf, SECOND, Story } from '../../tests/support/story.ts';
import type { SetCookie } from '../events/kinds/request.ts';
import { cookieRejected } from './cookie-rejected.ts';

const next = (more: Partial<SetCookie> = {}): SetCookie => ({
  name: 'sessionid',
  removes: false,
  httpOnly: true,
  secure: true,
  credential: 'session',
  fingerprint: fingerprintOf('sid2'),
  ...more,
});
/** The server exchanges the session cookie; the browser keeps (and sends) the old one, which is refused. */
const exchanged = (more: Partial<SetCookie> = {}, taken = false) => {
  const story = new Story()
    .cookieSignIn()
    .browse(2, SECOND)
    .wait(SECOND)
    .request('POST', '/api/profile', 200, { with: ['sid'], setCookies: [next(more)] });
  if (taken) story.cookie('sessionid', { set: 'sid2' });
  return story
    .wait(SECOND)
    .activity()
    .request('GET', '/api/me', 401, { with: [taken ? 'sid2' : 'sid'] })
    .wait(50)
    .page('/login')
    .signInForm(true);
};
const whyOf = (story: Story) => JSON.stringify(verdictOf(story).evidence).match(/rejected\.([\w-]+)/)?.[1];

describe('COOKIE_REJECTED', () => {
  it('is a session cookie that an answer set and the jar never held', () => {
    expect(codesOf(exchanged({ lengthChars: 5_000 }))).toEqual(['COOKIE_REJECTED']);
    expect(whyOf(exchanged({ lengthChars: 5_000 }))).toBe('too-long');
  });

  it('names the rule that the header breaks', () => {
    expect(whyOf(exchanged({ sameSite: 'none', secure: false }))).toBe('same-site-none');
    expect(whyOf(exchanged({ domain: '.other.test' }))).toBe('domain');
    expect(whyOf(exchanged())).toBe('unknown');
  });

  it('is a sign-in whose cookie was never taken, so that the page asks to sign in again', () => {
    const story = new Story()
      .page('/login')
      .signInForm(true)
      .cookie('csrftoken', { set: 'csrf', kind: 'csrf', present: true })
      .request('POST', '/login', 302, {
        type: 'main_frame',
        bodyFields: ['username', 'password'],
        redirectTo: '/app',
        setCookies: [next({ name: '__Host-sid', path: '/', secure: false })],
      })
      .request('GET', '/app', 302, { type: 'main_frame', redirectTo: '/login' })
      .page('/login')
      .wait(30)
      .signInForm(true);
    expect(codesOf(story)).toEqual(['COOKIE_REJECTED']);
    expect(whyOf(story)).toBe('prefix');
  });

  it('is none where the jar took it', () => {
    expect(asked(cookieRejected, exchanged({}, true))).toMatchObject({
      because: { id: 'ruled-out.cookies-taken' },
    });
  });

  it('is none for a cookie that carries no credential', () => {
    expect(asked(cookieRejected, exchanged({ name: 'theme', credential: 'unknown' })).result).toBe(
      'no-match',
    );
  });

  it('cannot be judged where the jar was not seen', () => {
    const story = new Story()
      .page('/app')
      .request('GET', '/me', 200, { with: ['sid'], setCookies: [next()] })
      .wait(SECOND)
      .request('GET', '/me', 401, { with: ['sid'] })
      .page('/login')
      .signInForm(true);
    expect(asked(cookieRejected, story).result).toBe('inconclusive');
  });
});
