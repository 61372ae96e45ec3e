import { describe } from 'vitest';
import { IDLE, MAN, S, SCR, testRecordings } from '../../tests/support/recordings.ts';
import { frameOf, HOUR, MINUTE, SECOND } from '../../tests/support/story.ts';

describe('Ways in which a session ends', () =>
  testRecordings([
    {
      name: 'refresh not answered, page drops good tokens',
      story: () =>
        S()
          .signIn({ accessMs: MINUTE })
          .work(3)
          .wait(HOUR)
          .activity()
          .request('POST', '/v1/auth/refresh/', null, {
            with: ['refresh'],
            error: 'net::ERR_INTERNET_DISCONNECTED',
          })
          .giveUp(),
      expect: ['REFRESH_NETWORK_ERROR'],
    },
    {
      name: 'refresh answered 503, page drops good tokens',
      story: () =>
        S()
          .signIn({ accessMs: MINUTE })
          .work(3)
          .wait(HOUR)
          .activity()
          .request('GET', '/v1/me/', 401, { with: ['access'] })
          .request('POST', '/v1/auth/refresh/', 503, { with: ['refresh'] })
          .giveUp(),
      expect: ['REFRESH_SERVER_ERROR'],
    },
    {
      name: 'Laravel 419 with its CSRF text, page goes to sign-in',
      story: () =>
        S()
          .cookieSignIn('laravel_session')
          .browse(3, 2000)
          .wait(3000)
          .activity()
          .request('POST', '/api/save', 419, { with: ['sid'], body: { message: 'CSRF token mismatch.' } })
          .wait(100)
          .page('/login')
          .wait(40)
          .signInForm(true),
      expect: ['CSRF_MISMATCH'],
    },
    {
      name: 'stateless sign-out: page removes its tokens in a click on an icon, no request',
      story: () =>
        S()
          .signIn()
          .work(3)
          .wait(2000)
          .activity()
          .remove('access', {
            stack: [frameOf('logout', '/assets/auth.js', 9)],
            input: { type: 'click', trusted: true },
          })
          .remove('refresh', {
            stack: [frameOf('logout', '/assets/auth.js', 9)],
            input: { type: 'click', trusted: true },
          })
          .wait(60)
          .page('/signin')
          .signInForm(true),
      expect: [[MAN, SCR]],
    },
    {
      name: 'an hour ago a foreign 401, since then work; sign-out by hand',
      story: () =>
        S()
          .signIn()
          .work(2)
          .request('GET', 'https://maps.example/tile', 401)
          .work(5, MINUTE)
          .activity()
          .intent('sign-out')
          .request('POST', '/v1/auth/logout/', 200, { with: ['access'] })
          .giveUp(),
      expect: [MAN],
    },
    {
      name: 'tokens accepted all along; sign-in page opened in a new tab by a bookmark, refused poll recovered later',
      story: () =>
        S()
          .signIn({ accessMs: 30 * SECOND })
          .work(2)
          .wait(40 * SECOND)
          .request('GET', '/v1/poll/', 401, { with: ['access'] })
          .wait(20)
          .page('/signin', 2)
          .wait(300)
          .request('POST', '/v1/auth/refresh/', 200, { with: ['refresh'] })
          .token('access2', 'access', HOUR, { rotates: 'access' })
          .request('GET', '/v1/poll/', 200, { with: ['access2'] }),
      expect: [],
    },
    {
      name: '403, SPA with a cookie session goes to the sign-in page, cookie kept',
      story: () =>
        S()
          .cookieSignIn('connect.sid')
          .browse(2, 1000)
          .request('GET', '/api/me', 200, { with: ['sid'] })
          .wait(1500)
          .activity()
          .request('GET', '/api/admin', 403, { with: ['sid'] })
          .wait(100)
          .page('/login')
          .wait(40)
          .signInForm(true),
      expect: ['PERMISSION_MISTAKEN'],
    },
    {
      name: 'XHR refused, the page asks for the password in place, new sign-in',
      story: () =>
        S()
          .cookieSignIn('connect.sid')
          .browse(2, 5000)
          .request('GET', '/api/me', 200, { with: ['sid'] })
          .wait(30 * MINUTE)
          .activity()
          .request('GET', '/api/me', 401, { with: ['sid'] })
          .wait(80)
          .signInForm(true)
          .wait(9000)
          .activity()
          .request('POST', '/api/login', 200, { bodyFields: ['email', 'password'] })
          .cookie('connect.sid', { removed: true, cause: 'overwrite', value: 'sid' })
          .cookie('connect.sid', { set: 'sid2' })
          .signInForm(false)
          .request('GET', '/api/me', 200, { with: ['sid2'] }),
      expect: [IDLE],
    },
  ]));
