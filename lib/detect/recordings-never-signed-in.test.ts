import { describe } from 'vitest';
import { IDLE, near, redirected, S, testRecordings } from '../../tests/support/recordings.ts';
import { DAY, HOUR, MINUTE, SECOND } from '../../tests/support/story.ts';

describe('Visitors who never signed in', () =>
  testRecordings([
    {
      name: 'marketing site with a /login link, analytics cookies only',
      story: () =>
        S()
          .page('/')
          .cookie('ai_session', { present: true, value: 'ana', httpOnly: false })
          .request('GET', '/api/pricing', 200, { with: ['ana'] })
          .wait(3000)
          .activity()
          .page('/login')
          .wait(40)
          .signInForm(true)
          .wait(3000)
          .page('/')
          .request('GET', '/api/pricing', 200, { with: ['ana'] }),
      expect: [],
    },
    {
      name: 'anonymous visitor: a protected page redirects to sign-in',
      story: () =>
        S()
          .page('/')
          .cookie('PHPSESSID', { present: true, value: 'anon' })
          .request('GET', '/api/products', 200, { with: ['anon'] })
          .wait(3000)
          .activity()
          .request('GET', '/account', 302, { type: 'main_frame', with: ['anon'], redirectTo: '/login' })
          .page('/login')
          .signInForm(true),
      expect: [],
    },
    {
      name: 'anonymous visitor: probe 401 on every page',
      story: () =>
        S()
          .page('/')
          .cookie('PHPSESSID', { present: true, value: 'anon' })
          .request('GET', '/api/products', 200, { with: ['anon'] })
          .request('GET', '/api/me', 401, { with: ['anon'] })
          .wait(3000)
          .activity()
          .page('/pricing')
          .request('GET', '/api/products', 200, { with: ['anon'] })
          .request('GET', '/api/me', 401, { with: ['anon'] })
          .wait(2000)
          .page('/login')
          .signInForm(true),
      expect: [],
    },
    {
      name: 'failed password three times, then success, then work',
      story: () => {
        const s = S().page('/signin').signInForm(true);
        for (let i = 0; i < 3; i++)
          s.wait(2000)
            .activity()
            .request('POST', '/v1/auth/login/', 401, {
              bodyFields: ['email', 'password'],
              body: { detail: 'Wrong' },
            });
        return s
          .wait(2000)
          .request('POST', '/v1/auth/login/', 200, { bodyFields: ['email', 'password'] })
          .token('access', 'access', HOUR)
          .token('refresh', 'refresh', DAY)
          .page('/dashboard')
          .work(3);
      },
      expect: [],
    },
    {
      name: 'Spring: failed sign-in (302 /login?error), home page, sign-in page again',
      story: () =>
        S()
          .page('/login')
          .cookie('JSESSIONID', { set: 'anon' })
          .signInForm(true)
          .activity()
          .request('POST', '/login', 302, {
            type: 'main_frame',
            bodyFields: ['username', 'password'],
            with: ['anon'],
            redirectTo: '/login?error',
          })
          .request('GET', '/login', 200, { type: 'main_frame', with: ['anon'] })
          .page('/login')
          .signInForm(true)
          .wait(3000)
          .activity()
          .request('GET', '/', 200, { type: 'main_frame', with: ['anon'] })
          .page('/')
          .signInForm(false)
          .wait(3000)
          .activity()
          .page('/login')
          .wait(40)
          .signInForm(true),
      expect: [],
      check: (_v, d) => [d.sessions.length > 0 && 'a session was made of a failed sign-in'],
    },
    {
      name: 'Django: failed sign-in (200 with form), home page, sign-in page again',
      story: () =>
        S()
          .page('/login')
          .cookie('sessionid', { set: 'anon' })
          .signInForm(true)
          .activity()
          .request('POST', '/login', 200, {
            type: 'main_frame',
            bodyFields: ['username', 'password'],
            with: ['anon'],
          })
          .page('/login')
          .signInForm(true)
          .wait(3000)
          .activity()
          .request('GET', '/', 200, { type: 'main_frame', with: ['anon'] })
          .page('/')
          .signInForm(false)
          .wait(3000)
          .activity()
          .page('/login')
          .wait(40)
          .signInForm(true),
      expect: [],
      check: (_v, d) => [d.sessions.length > 0 && 'a session was made of a failed sign-in'],
    },
    {
      name: 'password right, second factor failed, back at the sign-in page',
      story: () =>
        S()
          .page('/login')
          .signInForm(true)
          .activity()
          .request('POST', '/login', 302, {
            type: 'main_frame',
            bodyFields: ['username', 'password'],
            redirectTo: '/two-factor',
            setCookies: [{ name: 'sessionid', removes: false, httpOnly: true, credential: 'session' }],
          })
          .cookie('sessionid', { set: 'half' })
          .page('/two-factor')
          .wait(9000)
          .request('POST', '/two-factor', 302, { type: 'main_frame', with: ['half'], redirectTo: '/login' })
          .page('/login')
          .wait(40)
          .signInForm(true),
      expect: [],
    },
    {
      name: 'anonymous session cookie with XHR, then removed by the server',
      story: () =>
        S()
          .page('/')
          .cookie('PHPSESSID', { set: 'anon' })
          .request('GET', '/api/products', 200, { with: ['anon'] })
          .wait(5000)
          .request('GET', '/api/products', 200, {
            with: ['anon'],
            setCookies: [{ name: 'PHPSESSID', removes: true }],
          })
          .cookie('PHPSESSID', { removed: true, cause: 'expired-overwrite', value: 'anon' }),
      expect: [],
      check: (_v, d) => [d.sessions.length > 0 && 'an anonymous visitor has a session'],
    },
    {
      name: 'anonymous session cookie with XHR, then sign-in, then idle; page never opened redirects',
      story: () =>
        redirected(
          S()
            .page('/')
            .cookie('sessionid', { set: 'anon' })
            .request('GET', '/api/products', 200, { with: ['anon'] })
            .wait(3000)
            .cookieSignIn()
            .browse(3, 5 * SECOND),
          '/orders',
          30 * MINUTE,
        ),
      expect: [IDLE],
      check: (v) => [
        v.incident.session.start !== 'login' && `start ${v.incident.session.start}`,
        near(v.sessionAgeMs, 30 * MINUTE + 15 * SECOND, 3000, 'sessionAgeMs'),
      ],
    },
  ]));
