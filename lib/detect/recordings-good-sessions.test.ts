import { describe } from 'vitest';
import { IDLE, MAN, REV, S, SCR, testRecordings, VENDOR } from '../../tests/support/recordings.ts';
import { DAY, fingerprintOf, frameOf, HOUR, MINUTE, SECOND, type Story } from '../../tests/support/story.ts';

const used = { with: ['access'] };
const drop = (story: Story, name = 'signOut') => {
  const stack = [frameOf(name, '/assets/app.js', 11)];
  return story.wait(20).remove('access', { stack }).remove('refresh', { stack }).wait(60).page('/signin');
};

/** Sessions that were good when their pages threw them away, and what looks like it. */
describe('Good sessions thrown away', () =>
  testRecordings([
    {
      name: 'map service with an expired key among good answers; the one HTTP client signs out on any 401',
      story: () =>
        drop(
          S()
            .signIn()
            .work(5, 20 * SECOND)
            .wait(3 * SECOND)
            .activity()
            .request('GET', '/v1/plans/', 200, used)
            .request('GET', 'https://tiles.maps.test/v4/12/1/2', 401, { type: 'image' }),
        ),
      expect: ['FOREIGN_401'],
      check: (v) => [v.culprit?.kind !== 'script' && `culprit ${v.culprit?.kind}`],
    },
    {
      name: 'analytics answer 401 every half minute; the person signs out by hand right after one',
      story: () => {
        const s = S().signIn();
        for (let i = 0; i < 6; i++) s.work(1, 30 * SECOND).request('POST', 'https://stats.test/collect', 401);
        return drop(s.wait(300).activity().intent('sign-out').wait(100));
      },
      expect: [MAN],
    },
    {
      name: 'analytics answer 401 every half minute; a vendor script clears the storage right after one',
      story: () => {
        const s = S().signIn();
        for (let i = 0; i < 6; i++) s.work(1, 30 * SECOND).request('POST', 'https://stats.test/collect', 401);
        return s
          .wait(100)
          .remove('access', { stack: VENDOR })
          .remove('refresh', { stack: VENDOR })
          .page('/signin');
      },
      expect: [SCR],
    },
    {
      name: 'token revoked: the API of the same site refuses, then its neighbour and the refresh',
      story: () =>
        S()
          .signIn()
          .work(6, 2 * SECOND)
          .request('GET', 'https://orders.app.example/v1/list', 401, used)
          .request('POST', '/v1/auth/refresh/', 401, { with: ['refresh'] })
          .giveUp(),
      expect: [REV],
    },
    {
      name: 'deploy: /me answers 502 while pages are polled, the app shows its sign-in page',
      story: () =>
        drop(
          S()
            .signIn()
            .work(5, 10 * SECOND)
            .request('GET', '/v1/me/', 200, used)
            .wait(10 * SECOND)
            .request('GET', '/v1/me/', 502, used),
          'setAnonymous',
        ),
      expect: ['SESSION_PROBE_FAILED'],
    },
    {
      name: '/me answers 500, and the app shows its sign-in page with all tokens in place',
      story: () =>
        S()
          .signIn()
          .work(3, 2 * SECOND)
          .page('/dashboard')
          .wait(500)
          .request('GET', '/v1/me/', 500, used)
          .wait(60)
          .page('/signin')
          .wait(20)
          .signInForm(true),
      expect: ['SESSION_PROBE_FAILED'],
    },
    {
      name: 'the same over and over: the sign-in page sends back, since the tokens are there',
      story: () => {
        const s = S()
          .signIn()
          .work(3, 2 * SECOND);
        for (let i = 0; i < 5; i++)
          s.page('/dashboard')
            .wait(300)
            .request('GET', '/v1/me/', 500, used)
            .wait(30)
            .page('/signin')
            .wait(20)
            .signInForm(true)
            .wait(300);
        return s;
      },
      expect: ['LOGIN_LOOP'],
    },
    {
      name: '/me answers 500, the page shows an error and the person goes on',
      story: () => S().signIn().work(3).request('GET', '/v1/me/', 500, used).page('/dashboard').work(3),
      expect: [],
    },
    {
      name: '/me answers 502 in the background, a minute later somebody signs out',
      story: () =>
        drop(
          S()
            .signIn()
            .work(3)
            .request('GET', '/v1/me/', 502, used)
            .wait(MINUTE)
            .work(2)
            .intent('sign-out')
            .wait(50),
        ),
      expect: [MAN],
    },
    {
      name: 'database locked: one 401 among five parallel answers, a 500 just before; the page gives up at once',
      story: () => {
        const s = S()
          .signIn()
          .work(4, 5 * SECOND)
          .request('GET', '/v1/a/', 200, used)
          .wait(4 * SECOND)
          .request('GET', '/v1/b/', 500, used);
        s.request('GET', '/v1/a/', 401, { ...used, takesMs: 30 });
        for (const path of ['/v1/c/', '/v1/d/', '/v1/e/'])
          s.request('GET', path, 200, { ...used, takesMs: 5 });
        return drop(s);
      },
      expect: ['BACKEND_ERROR_AS_401'],
    },
    {
      name: 'one endpoint is always refused to this person; the session is revoked an hour later',
      story: () => {
        const s = S().signIn({ accessMs: 5 * HOUR });
        for (let i = 0; i < 5; i++) s.work(2, 3 * SECOND).request('GET', '/v1/billing/', 401, used);
        return s
          .work(4, 2 * SECOND)
          .wait(SECOND)
          .activity()
          .request('GET', '/v1/notes/', 401, used)
          .request('POST', '/v1/auth/refresh/', 401, { with: ['refresh'] })
          .giveUp();
      },
      expect: [REV],
    },
    {
      name: 'app that judges dates in the wrong unit drops a token of an hour after four seconds',
      story: () => drop(S().signIn().work(3, SECOND).wait(900), 'onTokenExpired'),
      expect: ['CLIENT_EXPIRY_BUG'],
      check: (v) => [v.confidence > 0.7 && `confidence ${v.confidence}`],
    },
    {
      name: 'lid closed over the token’s end; the first click after it is refused and the page gives up',
      story: () =>
        S()
          .signIn({ accessMs: 15 * MINUTE })
          .work(5, 30 * SECOND)
          .sleep(8 * HOUR)
          .wait(4 * SECOND)
          .activity()
          .request('GET', '/v1/me/', 401, used)
          .giveUp(),
      expect: ['REFRESH_TIMER_LATE'],
      check: (v) => [
        v.ruledOut.every((out) => out.code !== 'MANUAL_LOGOUT') && 'a sign-out by hand is not ruled out',
      ],
    },
    {
      name: 'lid closed with tokens that outlive it: the server’s idle limit',
      story: () =>
        S()
          .signIn({ accessMs: 2 * DAY })
          .work(5, 30 * SECOND)
          .sleep(8 * HOUR)
          .wait(4 * SECOND)
          .activity()
          .request('GET', '/v1/me/', 401, used)
          .request('POST', '/v1/auth/refresh/', 401, { with: ['refresh'] })
          .giveUp(),
      expect: [IDLE],
    },
    {
      name: 'page left in the midst of a refresh; the next page refreshes with the old token',
      story: () =>
        S()
          .signIn({ accessMs: MINUTE })
          .work(3, 10 * SECOND)
          .wait(MINUTE)
          .request('POST', '/v1/auth/refresh/', 200, { with: ['refresh'] })
          .page('/notes')
          .wait(700)
          .request('POST', '/v1/auth/refresh/', 400, { with: ['refresh'], body: { error: 'invalid_grant' } })
          .giveUp(),
      expect: ['REFRESH_RESULT_LOST'],
      check: (v) => [
        v.ruledOut.every((out) => out.code !== 'REFRESH_TOKEN_REUSED') && 'the race is not ruled out',
      ],
    },
    {
      name: 'refresh tokens that do not rotate, used ten times, then revoked',
      story: () => {
        const s = S().signIn({ accessMs: MINUTE });
        for (let i = 0; i < 10; i++)
          s.wait(MINUTE)
            .request('POST', '/v1/auth/refresh/', 200, { with: ['refresh'] })
            .token(`a${i}`, 'access', MINUTE, { rotates: i ? `a${i - 1}` : 'access' })
            .request('GET', '/v1/me/', 200, { with: [`a${i}`] });
        return s
          .wait(MINUTE + SECOND)
          .request('POST', '/v1/auth/refresh/', 401, { with: ['refresh'] })
          .remove('a9')
          .remove('refresh')
          .page('/signin');
      },
      expect: ['TOKEN_REFRESH_FAILED'],
    },
    {
      name: 'five retries of a refresh within seconds are answered 429, then tokens go',
      story: () => {
        const s = S()
          .signIn({ accessMs: MINUTE })
          .work(3, 10 * SECOND)
          .wait(MINUTE);
        for (let i = 0; i < 5; i++)
          s.wait(200).request('POST', '/v1/auth/refresh/', 429, { with: ['refresh'] });
        return s.giveUp();
      },
      expect: ['RATE_LIMITED'],
    },
    {
      name: 'hidden frame of the provider that may not be framed; tokens go when it gives up',
      story: () =>
        drop(
          S()
            .signIn({ accessMs: MINUTE })
            .work(3, 10 * SECOND)
            .wait(40 * SECOND)
            .request('GET', 'https://idp.example/authorize?client_id&prompt=none', null, {
              type: 'sub_frame',
              error: 'net::ERR_BLOCKED_BY_RESPONSE',
            })
            .wait(6 * SECOND),
          'onSilentRenewError',
        ),
      expect: ['SILENT_RENEW_TIMEOUT'],
    },
    {
      name: 'hidden frame that times out once and works the next time',
      story: () =>
        S()
          .signIn({ accessMs: HOUR })
          .work(3, 10 * SECOND)
          .request('GET', 'https://idp.example/authorize?client_id&prompt=none', null, {
            type: 'sub_frame',
            error: 'net::ERR_TIMED_OUT',
          })
          .wait(5 * SECOND)
          .silentRenewal({ cookie: 'idp' })
          .token('access2', 'access', HOUR, { rotates: 'access' })
          .request('GET', '/v1/me/', 200, { with: ['access2'] }),
      expect: [],
    },
    {
      name: 'tunnel: requests fail with the network, then the same session works on the next one',
      story: () =>
        S()
          .signIn()
          .work(3)
          .request('GET', '/v1/me/', null, { ...used, error: 'net::ERR_NETWORK_CHANGED' })
          .request('POST', '/v1/auth/refresh/', null, {
            with: ['refresh'],
            error: 'net::ERR_INTERNET_DISCONNECTED',
          })
          .wait(5 * SECOND)
          .work(3),
      expect: [],
    },
    {
      name: 'a person signs in and out four times within a minute',
      story: () => {
        const s = S();
        for (let i = 0; i < 4; i++)
          s.cookieSignIn('sid', `v${i}`)
            .wait(SECOND)
            .activity()
            .intent('sign-out')
            .request('GET', '/logout', 302, {
              type: 'main_frame',
              with: [`v${i}`],
              redirectTo: '/login',
              setCookies: [{ name: 'sid', removes: true }],
            })
            .cookie('sid', { removed: true, value: `v${i}` })
            .page('/login')
            .wait(2 * SECOND);
        return s;
      },
      expect: [MAN, MAN, MAN, MAN],
    },
    {
      name: 'a cookie exchanged for one whose value the browser takes under another path; pages go on',
      story: () =>
        S()
          .cookieSignIn()
          .browse(3)
          .request('POST', '/app/save', 200, {
            with: ['sid'],
            setCookies: [
              {
                name: 'sessionid',
                removes: false,
                credential: 'session',
                fingerprint: fingerprintOf('sid2'),
              },
            ],
          })
          .browse(3),
      expect: [],
    },
  ]));
