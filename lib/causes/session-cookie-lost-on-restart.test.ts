import { describe, expect, it } from 'vitest';
import { asked, codesOf } from '../../tests/support/judge.ts';
import { DAY, frameOf, HOUR, SECOND, Story } from '../../tests/support/story.ts';
import { sessionCookieLostOnRestart } from './session-cookie-lost-on-restart.ts';

const closed = (story: Story, back: (told: Story) => Story = (told) => told, carried: string[] = []) =>
  back(story.restart(12 * HOUR))
    .activity()
    .request('GET', '/app', 302, { type: 'main_frame', with: carried, redirectTo: '/login' })
    .page('/login')
    .wait(30)
    .signInForm(true);
const signedIn = () => new Story().cookieSignIn().browse(3, SECOND);

describe('SESSION_COOKIE_LOST_ON_RESTART', () => {
  it('is a cookie without a date that the browser does not bring back', () => {
    expect(codesOf(closed(signedIn()))).toEqual(['SESSION_COOKIE_LOST_ON_RESTART']);
  });

  it('is so too where the jar is found without it', () => {
    const story = signedIn()
      .restart(HOUR)
      .cookie('sessionid', { removed: true, value: 'sid' })
      .request('GET', '/app', 302, { type: 'main_frame', redirectTo: '/login' })
      .page('/login')
      .signInForm(true);
    expect(codesOf(story)).toEqual(['SESSION_COOKIE_LOST_ON_RESTART']);
  });

  it('is the key of an encrypted store: the page then drops what it cannot read', () => {
    const stack = [frameOf('clearCache', '/msal.js', 9)];
    const story = new Story()
      .signIn()
      .cookie('msal.cache.encryption', { set: 'key' })
      .work(3)
      .restart(HOUR, '/dashboard')
      .snapshot(['access', 'refresh'])
      .wait(300)
      .remove('access', { stack })
      .remove('refresh', { stack })
      .page('/signin');
    expect(codesOf(story)).toEqual(['SESSION_COOKIE_LOST_ON_RESTART']);
  });

  it('is none where the browser brought the cookie back', () => {
    const back = (told: Story) => told.cookie('sessionid', { set: 'sid', present: true });
    expect(asked(sessionCookieLostOnRestart, closed(signedIn(), back, ['sid'])).result).toBe('no-match');
  });

  it('is none for a cookie with a date', () => {
    const story = signedIn().cookie('sessionid', { set: 'sid', expiresInMs: 30 * DAY });
    expect(asked(sessionCookieLostOnRestart, closed(story, undefined, ['sid'])).result).toBe('no-match');
  });

  it('is none without a restart', () => {
    const story = signedIn()
      .wait(12 * HOUR)
      .request('GET', '/app', 302, { type: 'main_frame', redirectTo: '/login' })
      .page('/login')
      .signInForm(true);
    expect(asked(sessionCookieLostOnRestart, story)).toMatchObject({
      because: { id: 'ruled-out.browser-stayed-open' },
    });
  });
});
