import { describe, expect, it } from 'vitest';
import { asked, codesOf } from '../../tests/support/judge.ts';
import { MINUTE, SECOND, Story } from '../../tests/support/story.ts';
import { loginLoop } from './login-loop.ts';

/** The app sends to the sign-in page, which sends back at once. */
const rounds = (count: number, apartMs: number, before = new Story().cookieSignIn().browse(3, SECOND)) => {
  const story = before.wait(MINUTE);
  for (let i = 0; i < count; i++)
    story
      .wait(apartMs)
      .request('GET', '/app', 302, { type: 'main_frame', with: ['sid'], redirectTo: '/login' })
      .page('/app')
      .wait(40)
      .page('/login');
  return story.wait(40).signInForm(true);
};

describe('LOGIN_LOOP', () => {
  it('is three rounds between app and sign-in page within a minute', () => {
    expect(codesOf(rounds(4, 300))).toEqual(['LOGIN_LOOP']);
  });

  it('is so where redirects alone go round, and no page is shown', () => {
    const story = new Story().cookieSignIn().browse(3, SECOND).wait(SECOND);
    for (let i = 0; i < 4; i++)
      story
        .request('GET', '/app', 302, { type: 'main_frame', with: ['sid'], redirectTo: '/login' })
        .request('GET', '/login', 302, { type: 'main_frame', redirectTo: '/app' });
    expect(codesOf(story.page('/login').signInForm(true))).toEqual(['LOGIN_LOOP']);
  });

  it('is none for one visit to the sign-in page, or for rounds that take their time', () => {
    expect(asked(loginLoop, rounds(1, 300)).result).toBe('no-match');
    expect(asked(loginLoop, rounds(4, 40 * SECOND)).result).toBe('no-match');
  });

  it('is none where the person clicked between two rounds: to sign in, to work', () => {
    const story = new Story().page('/app').wait(40).page('/login').wait(SECOND);
    story.activity().cookieSignIn().browse(2, SECOND).activity();
    story
      .request('GET', '/app', 302, { type: 'main_frame', with: ['sid'], redirectTo: '/login' })
      .page('/login')
      .wait(SECOND)
      .activity()
      .page('/app')
      .wait(40)
      .page('/login');
    expect(asked(loginLoop, story).result).toBe('no-match');
  });

  it('is none where the person signed out each time', () => {
    const story = new Story();
    for (let i = 0; i < 4; i++)
      story
        .cookieSignIn('sessionid', `sid${i}`)
        .wait(SECOND)
        .intent('sign-out')
        .request('POST', '/logout', 302, { type: 'main_frame', with: [`sid${i}`], redirectTo: '/login' })
        .page('/login')
        .wait(SECOND);
    expect(codesOf(story)).not.toContain('LOGIN_LOOP');
  });

  it('ends nothing where nobody was signed in', () => {
    const story = new Story();
    for (let i = 0; i < 4; i++) story.wait(300).page('/app').wait(40).page('/login').signInForm(true);
    expect(codesOf(story)).toEqual([]);
  });

  it('is not said where the pages were not seen', () => {
    const story = new Story()
      .signIn()
      .work(3)
      .request('GET', '/v1/me/', 401, { with: ['access'] })
      .remove('access')
      .remove('refresh');
    expect(asked(loginLoop, story).result).toBe('no-match');
  });
});
