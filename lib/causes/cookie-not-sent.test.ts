import { describe, expect, it } from 'vitest';
import { asked, codesOf, strengthOf, verdictOf } from '../../tests/support/judge.ts';
import { SECOND, Story } from '../../tests/support/story.ts';
import { cookieNotSent } from './cookie-not-sent.ts';

const signedIn = (sameSite = 'lax') =>
  new Story().cookieSignIn().cookie('sessionid', { set: 'sid', sameSite }).browse(3, SECOND);
/** A script's request that goes without the cookie; the page then asks to sign in. */
const refused = (story: Story, url: string, extra = {}) =>
  story.wait(SECOND).activity().request('GET', url, 401, extra).wait(50).page('/login').signInForm(true);
const whyOf = (story: Story) => JSON.stringify(verdictOf(story).evidence).match(/kept-back\.([\w-]+)/)?.[1];

describe('COOKIE_NOT_SENT', () => {
  it('is a cookie that lies in the jar while the refused request goes without it', () => {
    const story = refused(signedIn(), '/api/me');
    expect(codesOf(story)).toEqual(['COOKIE_NOT_SENT']);
    expect(whyOf(story)).toBe('credentials');
  });

  it('names the path that does not cover the address', () => {
    const story = new Story()
      .page('/shop/login')
      .request('POST', '/shop/login', 302, {
        type: 'main_frame',
        bodyFields: ['password'],
        redirectTo: '/shop',
        setCookies: [{ name: 'sessionid', removes: false, httpOnly: true, credential: 'session' }],
      })
      .cookie('sessionid', { set: 'shop', path: '/shop' })
      .browse(2, SECOND, 'shop', '/shop');
    const ended = refused(story, '/api/me');
    expect(strengthOf(asked(cookieNotSent, ended))).toBeGreaterThan(0.9);
    expect(whyOf(ended)).toBe('path');
  });

  it('names SameSite where a page of another site asks', () => {
    const asks = refused(signedIn(), '/api/me', { origin: 'https://portal.test' });
    expect(whyOf(asks)).toBe('same-site');
    const open = refused(signedIn('no_restriction'), '/api/me', { origin: 'https://portal.test' });
    expect(whyOf(open)).toBe('partition');
  });

  it('is none where the refused request carried the cookie', () => {
    expect(asked(cookieNotSent, refused(signedIn(), '/api/me', { with: ['sid'] }))).toMatchObject({
      because: { id: 'ruled-out.credential-sent' },
    });
  });

  it('is none where the cookie had gone before', () => {
    const story = signedIn().cookie('sessionid', { removed: true, value: 'sid' }).wait(300);
    expect(asked(cookieNotSent, refused(story, '/api/me')).result).toBe('no-match');
  });

  it('cannot be judged where it was not seen what the request carried', () => {
    expect(asked(cookieNotSent, refused(signedIn(), '/api/me', { partial: true })).result).toBe(
      'inconclusive',
    );
  });
});
