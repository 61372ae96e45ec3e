import { describe } from 'vitest';
import { IDLE, MAN, near, REV, S, SCR, testRecordings, VENDOR } from '../../tests/support/recordings.ts';
import { DAY, frameOf, HOUR, MINUTE, SECOND } from '../../tests/support/story.ts';

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
      name: 'sessions end at the same age under steady work: the second time it is a limit on age',
      story: () => {
        const s = S();
        for (let n = 0; n < 2; n++) {
          s.signIn({ accessMs: 3 * HOUR });
          for (let i = 0; i < 60 - 1; i++)
            s.wait(MINUTE - 40)
              .activity()
              .request('GET', '/v1/notes/', 200, { with: ['access'] });
          s.wait(20 * SECOND + n * 7000)
            .activity()
            .request('GET', '/v1/notes/', 401, { with: ['access'] })
            .request('POST', '/v1/auth/refresh/', 401, { with: ['refresh'] })
            .giveUp()
            .wait(20 * SECOND);
        }
        return s;
      },
      expect: [REV, 'ABSOLUTE_TIMEOUT'],
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
      name: 'own Clear-Site-Data wipes storage',
      story: () =>
        S()
          .signIn()
          .work(3)
          .wait(1000)
          .request('GET', '/v1/notes/', 200, { with: ['access'], clearSiteData: ['cookies', 'storage'] })
          .wait(10)
          .remove('access', { how: 'unwitnessed' })
          .remove('refresh', { how: 'unwitnessed' })
          .wait(200)
          .page('/signin'),
      expect: ['CLEAR_SITE_DATA'],
    },
    {
      name: 'vendor clears inside a click handler, no sign-out request',
      story: () =>
        S()
          .signIn()
          .work(3)
          .wait(2000)
          .activity()
          .remove('access', { how: 'clear', stack: VENDOR, input: { type: 'click', trusted: true } })
          .remove('refresh', { how: 'clear', stack: VENDOR, input: { type: 'click', trusted: true } })
          .wait(200)
          .page('/signin'),
      expect: [SCR],
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
      name: 'page idle timer with countdown, POST logout, removes single keys',
      story: () =>
        S()
          .signIn()
          .work(6, 5000)
          .wait(15 * MINUTE)
          .request('POST', '/v1/auth/logout/', 200, { with: ['access'] })
          .wait(20)
          .remove('access', { stack: [frameOf('onIdle', '/assets/idle.js', 9)], input: null })
          .remove('refresh', { stack: [frameOf('onIdle', '/assets/idle.js', 9)], input: null })
          .wait(60)
          .page('/signin')
          .signInForm(true),
      expect: ['CLIENT_IDLE_TIMEOUT'],
      check: (v) => [near(v.idleMs, 15 * MINUTE, 1000, 'idleMs')],
    },
    {
      name: 'signed in again by another person after idling: two sessions, right figures',
      story: () =>
        S()
          .signIn()
          .work(2, 1000)
          .wait(MINUTE)
          .activity()
          .request('GET', '/v1/me/', 401, { with: ['access'] })
          .request('POST', '/v1/auth/refresh/', 401, { with: ['refresh'] })
          .giveUp()
          .wait(60 * SECOND)
          .page('/signin')
          .request('POST', '/v1/auth/login/', 200, { bodyFields: ['password'] })
          .token('b', 'access', HOUR)
          .token('br', 'refresh', DAY)
          .page('/dashboard')
          .wait(500)
          .request('GET', '/v1/me/', 200, { with: ['b'] }),
      expect: [IDLE],
      check: (v, d) => [d.sessions.length !== 2 && 'sessions', near(v.idleMs, MINUTE, 1000, 'idleMs')],
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
  ]));
