import { describe } from 'vitest';
import { MAN, S, testRecordings } from '../../tests/support/recordings.ts';
import { MINUTE } from '../../tests/support/story.ts';

describe('People who sign out of server-made pages', () =>
  testRecordings([
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
      name: 'sign-out request refused by a redirect to sign-in after idling (server forgot long ago), control used',
      story: () =>
        S()
          .cookieSignIn()
          .browse(3, 2000)
          .wait(30 * MINUTE)
          .activity()
          .intent('sign-out')
          .request('GET', '/logout', 302, { type: 'main_frame', with: ['sid'], redirectTo: '/login' })
          .page('/login')
          .wait(40)
          .signInForm(true),
      expect: [MAN],
    },
    {
      name: 'log begins mid-session, pages only, sign-out control by GET link',
      story: () =>
        S()
          .cookie('sessionid', { present: true, value: 'sid' })
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
          .request('GET', '/login', 200, { type: 'main_frame' })
          .page('/login')
          .signInForm(true),
      expect: [MAN],
    },
    {
      name: 'sign-out by GET link without words (icon), after a click',
      story: () =>
        S()
          .cookieSignIn()
          .browse(3)
          .wait(2000)
          .activity()
          .request('GET', '/logout', 302, {
            type: 'main_frame',
            with: ['sid'],
            redirectTo: '/login',
            setCookies: [{ name: 'sessionid', removes: true }],
          })
          .cookie('sessionid', { removed: true, cause: 'expired-overwrite', value: 'sid' })
          .page('/login')
          .signInForm(true),
      expect: [[MAN]],
    },
    {
      name: 'sign-out leads to the landing page, cookie deleted',
      story: () =>
        S()
          .cookieSignIn()
          .browse(3)
          .wait(2000)
          .activity()
          .intent('sign-out')
          .request('POST', '/logout', 302, {
            type: 'main_frame',
            with: ['sid'],
            redirectTo: '/',
            setCookies: [{ name: 'sessionid', removes: true }],
          })
          .cookie('sessionid', { removed: true, cause: 'expired-overwrite', value: 'sid' })
          .page('/'),
      expect: [MAN],
      check: (v) => [
        v.location !== 'https://app.example/app' && `location ${v.location}`,
        v.tabs.join() !== '1' && `tabs [${v.tabs}]`,
      ],
    },
    {
      name: 'sign-out leads to the landing page, cookie overwritten by an anonymous one (Rails reset_session)',
      story: () =>
        S()
          .cookieSignIn('_app_session')
          .browse(3)
          .wait(2000)
          .activity()
          .intent('sign-out')
          .request('POST', '/logout', 302, {
            type: 'main_frame',
            with: ['sid'],
            redirectTo: '/',
            setCookies: [{ name: '_app_session', removes: false, httpOnly: true, credential: 'session' }],
          })
          .cookie('_app_session', { removed: true, cause: 'overwrite', value: 'sid' })
          .cookie('_app_session', { set: 'anon' })
          .request('GET', '/', 200, { type: 'main_frame', with: ['anon'] })
          .page('/'),
      expect: [MAN],
    },
    {
      name: 'sign-out leads to the landing page, cookie kept (PHP session_destroy)',
      story: () =>
        S()
          .cookieSignIn('PHPSESSID')
          .browse(3)
          .wait(2000)
          .activity()
          .intent('sign-out')
          .request('GET', '/logout.php', 302, { type: 'main_frame', with: ['sid'], redirectTo: '/index.php' })
          .request('GET', '/index.php', 200, { type: 'main_frame', with: ['sid'] })
          .page('/index.php'),
      expect: [MAN],
    },
    {
      name: 'Rails 8: DELETE /session without a telling label, lands on /session/new',
      story: () =>
        S()
          .cookieSignIn('session_id', 'sid', { signIn: '/session/new', home: '/app' })
          .browse(3)
          .wait(2000)
          .activity()
          .request('DELETE', '/session', 303, {
            type: 'main_frame',
            with: ['sid'],
            redirectTo: '/session/new',
            setCookies: [{ name: 'session_id', removes: true }],
          })
          .cookie('session_id', { removed: true, cause: 'expired-overwrite', value: 'sid' })
          .request('GET', '/session/new', 200, { type: 'main_frame' })
          .page('/session/new')
          .signInForm(true),
      expect: [[MAN]],
    },
    {
      name: 'sign-out, cookie kept (PHP), sign-in page asks a public API with it',
      story: () =>
        S()
          .cookieSignIn('PHPSESSID')
          .browse(3)
          .wait(2000)
          .activity()
          .intent('sign-out')
          .request('POST', '/logout', 302, { type: 'main_frame', with: ['sid'], redirectTo: '/login' })
          .page('/login')
          .signInForm(true)
          .wait(200)
          .request('GET', '/api/i18n', 200, { with: ['sid'] })
          .wait(4000),
      expect: [MAN],
    },
  ]));
