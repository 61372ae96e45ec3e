import { describe } from 'vitest';
import { IDLE, MAN, near, redirected, S, testRecordings } from '../../tests/support/recordings.ts';
import { MINUTE, SECOND } from '../../tests/support/story.ts';

describe('Apps of server-made pages', () =>
  testRecordings([
    {
      name: 'Django: idle, any page redirects to /login, cookie kept',
      story: () =>
        redirected(
          S()
            .cookieSignIn()
            .browse(4, 5 * SECOND),
          '/app',
          30 * MINUTE,
        ),
      expect: [IDLE],
      check: (v) => [
        near(v.idleMs, 30 * MINUTE, 2000, 'idleMs'),
        v.tabs.join() !== '1' && `tabs ${v.tabs}`,
        v.location !== 'https://app.example/app' && v.location,
        v.signInLocation !== 'https://app.example/login' && `signIn ${v.signInLocation}`,
      ],
    },
    {
      name: 'Django: idle, cookie kept, a page never opened before redirects',
      story: () =>
        redirected(
          S()
            .cookieSignIn()
            .browse(4, 5 * SECOND),
          '/orders',
          30 * MINUTE,
        ),
      expect: [IDLE],
    },
    {
      name: 'sign-out by GET link with words',
      story: () =>
        S()
          .cookieSignIn()
          .browse(3)
          .wait(2000)
          .activity()
          .intent('sign-out', 'Log out')
          .request('GET', '/logout', 302, {
            type: 'main_frame',
            with: ['sid'],
            redirectTo: '/login',
            setCookies: [{ name: 'sessionid', removes: true }],
          })
          .cookie('sessionid', { removed: true, cause: 'expired-overwrite', value: 'sid' })
          .page('/login')
          .signInForm(true),
      expect: [MAN],
      check: (v) => [v.tabs.join() !== '1' && `tabs ${v.tabs}`],
    },
    {
      name: 'Devise DELETE /users/sign_out, redirect to /users/sign_in',
      story: () =>
        S()
          .cookieSignIn('_app_session', 'sid', { signIn: '/users/sign_in', home: '/app' })
          .browse(3)
          .wait(2000)
          .activity()
          .intent('sign-out')
          .request('DELETE', '/users/sign_out', 302, {
            type: 'main_frame',
            with: ['sid'],
            redirectTo: '/users/sign_in',
          })
          .cookie('_app_session', { removed: true, cause: 'overwrite', value: 'sid' })
          .cookie('_app_session', { set: 'anon' })
          .page('/users/sign_in')
          .signInForm(true),
      expect: [MAN],
    },
    {
      name: 'sign-in page visited while signed in by cookie, then nothing',
      story: () =>
        S()
          .cookieSignIn()
          .browse(3)
          .activity()
          .page('/login')
          .wait(40)
          .signInForm(true)
          .wait(500)
          .page('/app')
          .request('GET', '/app', 200, { type: 'main_frame', with: ['sid'] })
          .browse(1),
      expect: [],
    },
    {
      name: 'Firefox: cookie removed 4 ms before the deleting answer is told',
      story: () =>
        S()
          .cookieSignIn()
          .browse(3)
          .wait(1000)
          .add({
            kind: 'cookie.changed',
            by: 'browser',
            at: 0,
            name: 'x',
            domain: 'app.example',
            path: '/x',
            httpOnly: false,
            secure: true,
            session: true,
            credential: 'unknown',
            format: 'opaque',
            fingerprint: '0123456789abcdef',
            removed: false,
            cause: 'explicit',
          })
          .cookie('sessionid', { removed: true, cause: 'explicit', value: 'sid' })
          .request('POST', '/draft', 200, {
            with: ['sid'],
            takesMs: 4,
            setCookies: [{ name: 'sessionid', removes: true }],
          })
          .wait(500)
          .page('/login')
          .signInForm(true),
      expect: ['SESSION_COOKIE_DELETED'],
    },
    {
      name: 'Firefox: overwrite carries the new value',
      story: () =>
        S()
          .cookieSignIn()
          .browse(2)
          .cookie('sessionid', { removed: true, cause: 'overwrite', value: 'sid2' })
          .cookie('sessionid', { set: 'sid2' })
          .browse(3, 1000, 'sid2')
          .cookie('sessionid', { removed: true, cause: 'explicit', value: 'sid2' })
          .wait(100)
          .page('/login')
          .signInForm(true),
      expect: [['COOKIE_DELETED_BY_SCRIPT', 'UNEXPLAINED']],
    },
    {
      name: 'WordPress: /wp-login.php',
      story: () =>
        redirected(
          S()
            .cookieSignIn('wordpress_logged_in_ab', 'sid', { signIn: '/wp-login.php', home: '/wp-admin/' })
            .browse(3, 5 * SECOND, 'sid', '/wp-admin/'),
          '/wp-admin/',
          30 * MINUTE,
          'sid',
          '/wp-login.php',
        ),
      expect: [IDLE],
    },
    {
      name: 'change-password page under /login/: shows a password field, session goes on later',
      story: () =>
        S()
          .cookieSignIn()
          .browse(3)
          .page('/login/change-password')
          .wait(40)
          .signInForm(true)
          .wait(20 * SECOND),
      expect: [],
    },
  ]));
