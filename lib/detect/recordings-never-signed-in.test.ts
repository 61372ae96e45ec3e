import { describe } from 'vitest';
import { IDLE, REV, S, testRecordings, VENDOR } from '../../tests/support/recordings.ts';
import { DAY, HOUR } from '../../tests/support/story.ts';

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
      name: 'leftover token of an older session on the sign-in page',
      story: () =>
        S()
          .page('/signin')
          .token('old', 'access', -HOUR, { present: true })
          .signInForm(true)
          .wait(500)
          .remove('old')
          .wait(2000),
      expect: [],
    },
    {
      name: 'leftover token not yet expired but refused at load, never accepted',
      story: () =>
        S()
          .page('/app')
          .token('old', 'access', HOUR, { present: true })
          .request('GET', '/v1/me/', 401, { with: ['old'] })
          .wait(5)
          .remove('old', { stack: VENDOR })
          .wait(50)
          .page('/signin')
          .signInForm(true),
      expect: [
        [
          IDLE,
          REV,
          'UNEXPLAINED',
          'TOKEN_REFRESH_FAILED',
          'SESSION_STORE_LOST',
          'NO_REFRESH_TOKEN',
          'ACCESS_TOKEN_EXPIRED',
          'SIGNING_KEY_ROTATED',
        ],
      ],
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
  ]));
