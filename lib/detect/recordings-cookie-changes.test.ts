import { describe } from 'vitest';
import { REV, redirected, S, testRecordings } from '../../tests/support/recordings.ts';
import { DAY, MINUTE, SECOND } from '../../tests/support/story.ts';

describe('Session cookies that change, run out or are deleted', () =>
  testRecordings([
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
      // HttpOnly: no script can have deleted it, and no answer did.
      expect: ['STORAGE_CLEARED_BY_BROWSER'],
    },
    {
      name: 'sliding cookie: same value, later expiry on each answer; revoked in the middle of work',
      story: () => {
        const s = S()
          .cookieSignIn('connect.sid')
          .cookie('connect.sid', { set: 'sid', expiresInMs: 60 * SECOND });
        for (let i = 0; i < 6; i++) {
          s.browse(1, 20 * SECOND)
            .cookie('connect.sid', {
              removed: true,
              cause: 'overwrite',
              value: 'sid',
              expiresInMs: 40 * SECOND,
            })
            .cookie('connect.sid', { set: 'sid', expiresInMs: 60 * SECOND });
        }
        return redirected(s, '/app', 15 * SECOND);
      },
      expect: [REV],
      check: (v) => [v.credentials.some((c) => c.state === 'expired') && 'session cookie judged expired'],
    },
    {
      name: 'session cookie deleted and set anew by one answer (two Set-Cookie): work goes on',
      story: () =>
        S()
          .cookieSignIn()
          .browse(2)
          .wait(500)
          .request('POST', '/app/save', 200, { with: ['sid'] })
          .cookie('sessionid', { removed: true, cause: 'expired-overwrite', value: 'sid' })
          .cookie('sessionid', { set: 'sid2' })
          .browse(3, 1000, 'sid2'),
      expect: [],
      check: (_v, d) => [!d.current && 'nobody signed in'],
    },
    {
      name: 'cookie expired, remember-me cookie brings a new session at once',
      story: () =>
        S()
          .cookieSignIn()
          .cookie('remember_user_token', { set: 'rem', kind: 'remember', expiresInMs: 20 * DAY })
          .browse(2)
          .wait(20 * MINUTE)
          .activity()
          .cookie('sessionid', { removed: true, cause: 'expired', value: 'sid' })
          .request('GET', '/app', 200, {
            type: 'main_frame',
            with: ['rem'],
            setCookies: [{ name: 'sessionid', removes: false, httpOnly: true, credential: 'session' }],
          })
          .cookie('sessionid', { set: 'sid2' })
          .page('/app')
          .browse(3, 1000, 'sid2'),
      expect: [],
      check: (_v, d) => [!d.current && 'nobody signed in'],
    },
    {
      name: 'ASP.NET: .ASPXAUTH deleted by an accepted answer, ASP.NET_SessionId stays, next page redirects',
      story: () =>
        S()
          .cookie('ASP.NET_SessionId', { set: 'anon' })
          .cookieSignIn('.ASPXAUTH')
          .browse(3, 1000)
          .wait(1000)
          .request('POST', '/app/draft', 200, {
            with: ['sid', 'anon'],
            setCookies: [{ name: '.ASPXAUTH', removes: true }],
          })
          .cookie('.ASPXAUTH', { removed: true, cause: 'expired-overwrite', value: 'sid' })
          .wait(5000)
          .activity()
          .request('GET', '/app', 302, { type: 'main_frame', with: ['anon'], redirectTo: '/login' })
          .page('/login')
          .signInForm(true),
      expect: ['SESSION_COOKIE_DELETED'],
    },
    {
      name: 'partitioned twin of the session cookie is deleted',
      story: () =>
        S()
          .cookieSignIn()
          .cookie('sessionid', { set: 'twin', partitioned: true })
          .browse(2)
          .cookie('sessionid', { removed: true, value: 'twin', partitioned: true })
          .browse(2),
      expect: [],
      check: (_v, d) => [!d.current && 'nobody signed in'],
    },
    {
      name: 'pages, session cookie with an untelling name told after the sign-in answer, deleted by an answer',
      story: () =>
        S()
          .page('/login')
          .signInForm(true)
          .request('POST', '/login', 302, {
            type: 'main_frame',
            bodyFields: ['username', 'password'],
            redirectTo: '/app',
            setCookies: [{ name: 'xq_app', removes: false, httpOnly: true }],
          })
          .cookie('xq_app', { set: 'odd', kind: 'unknown' })
          .page('/app')
          .signInForm(false)
          .browse(3, 1000, 'odd')
          .wait(500)
          .request('POST', '/draft', 200, { with: ['odd'], setCookies: [{ name: 'xq_app', removes: true }] })
          .cookie('xq_app', { removed: true, cause: 'expired-overwrite', value: 'odd', kind: 'unknown' })
          .wait(900)
          .page('/login')
          .signInForm(true),
      expect: ['SESSION_COOKIE_DELETED'],
    },
  ]));
