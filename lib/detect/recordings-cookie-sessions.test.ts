import { describe } from 'vitest';
import { IDLE, near, redirected, S, testRecordings } from '../../tests/support/recordings.ts';
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
    {
      name: 'dead cookie kept; sign-in page asks a public API with it (200)',
      story: () =>
        redirected(
          S()
            .cookieSignIn('connect.sid')
            .browse(4, 5 * SECOND),
          '/app',
          30 * MINUTE,
        )
          .wait(300)
          .request('GET', '/api/i18n/en', 200, { with: ['sid'] })
          .wait(5000),
      expect: [IDLE],
    },
    {
      name: 'XHR 401, public API 200 with the dead cookie, then sign-in page',
      story: () =>
        S()
          .cookieSignIn('connect.sid')
          .browse(2, 5 * SECOND)
          .request('GET', '/api/me', 200, { with: ['sid'] })
          .wait(30 * MINUTE)
          .activity()
          .request('GET', '/api/me', 401, { with: ['sid'] })
          .request('GET', '/api/config', 200, { with: ['sid'] })
          .wait(100)
          .page('/login')
          .wait(50)
          .signInForm(true),
      expect: [IDLE],
    },
    {
      name: 'log begins mid-session, pages only, idle, redirect of the same page',
      story: () =>
        redirected(
          S()
            .cookie('sessionid', { present: true, value: 'sid' })
            .browse(4, 5 * SECOND),
          '/app',
          30 * MINUTE,
        ),
      expect: [IDLE],
    },
    {
      name: 'log begins mid-session (probe 200 seen), a page never opened redirects',
      story: () =>
        redirected(
          S()
            .cookie('sessionid', { present: true, value: 'sid' })
            .page('/app')
            .request('GET', '/api/me', 200, { with: ['sid'] })
            .browse(2, 5 * SECOND),
          '/orders',
          30 * MINUTE,
        ),
      expect: [IDLE],
    },
  ]));
