import { describe, expect, it } from 'vitest';
import { asked, codesOf, verdictOf } from '../../tests/support/judge.ts';
import { fingerprintOf, SECOND, Story } from '../../tests/support/story.ts';
import { cookieCollision } from './cookie-collision.ts';

/** Another port of the host sets a cookie of the same name, and the next request carries it. */
const overwritten = (writer: string, before: (story: Story) => Story = (story) => story) =>
  before(new Story({ origin: 'http://localhost:3000' }).cookieSignIn('sid', 'own').browse(3, SECOND, 'own'))
    .wait(SECOND)
    .request('GET', `${writer}/`, 200, {
      type: 'main_frame',
      tab: 2,
      setCookies: [
        {
          name: 'sid',
          removes: false,
          httpOnly: true,
          credential: 'session',
          fingerprint: fingerprintOf('foreign'),
        },
      ],
    })
    .cookie('sid', { removed: true, cause: 'overwrite', value: 'own' })
    .cookie('sid', { set: 'foreign' })
    .wait(SECOND)
    .activity()
    .request('GET', '/app', 302, { type: 'main_frame', with: ['foreign'], redirectTo: '/login' })
    .page('/login')
    .wait(30)
    .signInForm(true);

describe('COOKIE_COLLISION', () => {
  it('is a value that another port wrote over the session’s', () => {
    const story = overwritten('http://localhost:5173');
    expect(codesOf(story)).toEqual(['COOKIE_COLLISION']);
    expect(verdictOf(story).culprit?.url).toBe('http://localhost:5173/');
  });

  it('is two cookies of one name in the refused request', () => {
    const story = new Story()
      .cookieSignIn('sid', 'own')
      .browse(3, SECOND, 'own')
      .cookie('sid', { set: 'parent', domain: '.example' })
      .activity()
      .request('GET', '/app', 302, { type: 'main_frame', with: ['parent', 'own'], redirectTo: '/login' })
      .page('/login')
      .signInForm(true);
    expect(codesOf(story)).toEqual(['COOKIE_COLLISION']);
  });

  it('is none where the same server exchanged its own cookie', () => {
    expect(asked(cookieCollision, overwritten('http://localhost:3000')).result).toBe('no-match');
  });

  it('is none where that host is the one that sets this cookie anyway, as a sign-in service does', () => {
    const story = overwritten('http://localhost:5173', (told) =>
      told.request('GET', 'http://localhost:5173/renew', 200, {
        setCookies: [
          { name: 'sid', removes: false, credential: 'session', fingerprint: fingerprintOf('own') },
        ],
      }),
    );
    expect(asked(cookieCollision, story).result).toBe('no-match');
  });

  it('is none for two of a name that the server always got', () => {
    const story = new Story()
      .cookieSignIn('sid', 'own')
      .cookie('sid', { set: 'parent', domain: '.example' })
      .request('GET', '/app', 200, { type: 'main_frame', with: ['parent', 'own'] })
      .wait(SECOND)
      .request('GET', '/app', 302, { type: 'main_frame', with: ['parent', 'own'], redirectTo: '/login' })
      .page('/login')
      .signInForm(true);
    expect(asked(cookieCollision, story).result).toBe('no-match');
  });

  it('is not said where nothing tells who wrote the value', () => {
    const story = new Story()
      .cookieSignIn('sid', 'own')
      .browse(3, SECOND, 'own')
      .cookie('sid', { removed: true, cause: 'overwrite', value: 'own' })
      .cookie('sid', { set: 'foreign' })
      .request('GET', '/app', 302, { type: 'main_frame', with: ['foreign'], redirectTo: '/login' })
      .page('/login')
      .signInForm(true);
    expect(asked(cookieCollision, story).result).toBe('no-match');
  });
});
