import { describe } from 'vitest';
import { IDLE, redirected, S, testRecordings, VENDOR } from '../../tests/support/recordings.ts';
import { DAY, HOUR, MINUTE, SECOND } from '../../tests/support/story.ts';

describe('Refusals, errors and words of servers', () =>
  testRecordings([
    {
      name: 'refresh not answered on wake-up, retried, good',
      story: () =>
        S()
          .signIn({ accessMs: MINUTE })
          .work(3)
          .wait(HOUR)
          .request('POST', '/v1/auth/refresh/', null, {
            with: ['refresh'],
            error: 'net::ERR_INTERNET_DISCONNECTED',
          })
          .wait(3000)
          .request('POST', '/v1/auth/refresh/', 200, { with: ['refresh'] })
          .token('access2', 'access', HOUR, { rotates: 'access' })
          .request('GET', '/v1/me/', 200, { with: ['access2'] }),
      expect: [],
    },
    {
      name: 'browser clock two hours ahead: fresh token judged expired and dropped',
      story: () => {
        const s = S().page('/signin');
        const d = () => Math.floor((s.now - 2 * HOUR) / 1000) * 1000;
        s.request('POST', '/v1/auth/login/', 200, { bodyFields: ['password'], serverDate: d() })
          .token('access', 'access', -HOUR)
          .token('refresh', 'refresh', 20 * DAY)
          .page('/dashboard');
        return s
          .wait(300)
          .request('GET', '/v1/me/', 200, { with: ['access'], serverDate: d() })
          .wait(500)
          .remove('access', { stack: VENDOR })
          .remove('refresh', { stack: VENDOR })
          .wait(100)
          .page('/signin');
      },
      expect: ['CLOCK_SKEW'],
    },
    {
      name: 'Express with a flushed store: 401 and a new session id in the midst of work',
      story: () =>
        S()
          .cookieSignIn('connect.sid')
          .browse(3, 2000)
          .request('GET', '/api/me', 200, { with: ['sid'] })
          .wait(1500)
          .activity()
          .request('GET', '/api/me', 401, {
            with: ['sid'],
            setCookies: [{ name: 'connect.sid', removes: false, httpOnly: true, credential: 'session' }],
          })
          .cookie('connect.sid', { removed: true, cause: 'overwrite', value: 'sid' })
          .cookie('connect.sid', { set: 'sid2' })
          .wait(100)
          .page('/login')
          .wait(40)
          .signInForm(true),
      expect: ['SESSION_STORE_LOST'],
    },
    {
      name: 'Rails CookieStore: a new value on each answer; one session credential in the verdict',
      story: () => {
        const s = S().cookieSignIn('_app_session', 'v0');
        for (let i = 1; i < 8; i++)
          s.browse(1, 2000, `v${i - 1}`)
            .cookie('_app_session', { removed: true, cause: 'overwrite', value: `v${i - 1}` })
            .cookie('_app_session', { set: `v${i}` });
        return redirected(s, '/app', 30 * MINUTE, 'v7');
      },
      expect: [IDLE],
      check: (v) => [v.credentials.length !== 1 && `${v.credentials.length} credentials`],
    },
    {
      name: 'access cookie runs out by its own date while away, refresh cookie brings a new one',
      story: () =>
        S()
          .page('/signin')
          .request('POST', '/v1/auth/login/', 200, { bodyFields: ['password'] })
          .cookie('access_token', { set: 'ac', kind: 'access', expiresInMs: 15 * MINUTE })
          .cookie('refresh_token', { set: 'rc', kind: 'refresh', expiresInMs: 20 * DAY })
          .page('/dashboard')
          .request('GET', '/v1/me/', 200, { with: ['ac'] })
          .wait(20 * MINUTE)
          .cookie('access_token', { removed: true, cause: 'expired', value: 'ac', kind: 'access' })
          .request('GET', '/v1/me/', 401, {})
          .request('POST', '/v1/auth/refresh/', 200, { with: ['rc'] })
          .cookie('access_token', { set: 'ac2', kind: 'access', expiresInMs: 15 * MINUTE })
          .request('GET', '/v1/me/', 200, { with: ['ac2'] }),
      expect: [],
    },
    {
      name: '403 with logout_reason ACCOUNT_SUSPENDED, app drops its tokens',
      story: () =>
        S()
          .signIn()
          .work(3)
          .wait(1000)
          .activity()
          .request('GET', '/v1/me/', 403, {
            with: ['access'],
            body: { logout_reason: 'ACCOUNT_SUSPENDED', logout_message: 'Your account is suspended' },
          })
          .giveUp(),
      expect: ['ACCOUNT_SUSPENDED'],
    },
    {
      name: '402 with logout_reason PLAN_INACTIVE, app drops its tokens',
      story: () =>
        S()
          .signIn()
          .work(3)
          .wait(1000)
          .activity()
          .request('GET', '/v1/me/', 402, { with: ['access'], body: { logout_reason: 'PLAN_INACTIVE' } })
          .giveUp(),
      expect: ['PLAN_INACTIVE'],
    },
    {
      name: 'Kibana: redirect says msg=SESSION_EXPIRED on the sign-in address only',
      story: () => {
        const s = redirected(
          S()
            .cookieSignIn('sid')
            .browse(4, 5 * SECOND),
          '/app',
          3000,
          'sid',
          '/login',
        );
        const nav = s.events.findLast((e) => e.kind === 'page.navigated');
        if (nav?.kind === 'page.navigated') nav.fields = { msg: 'SESSION_IDLE_TIMEOUT' };
        return s;
      },
      expect: [IDLE],
    },
    {
      name: 'DRF session after 30 min idle: 403 "credentials were not provided" is a form, not a cause',
      story: () =>
        S()
          .cookieSignIn()
          .browse(3, 2000)
          .request('GET', '/api/me', 200, { with: ['sid'] })
          .wait(30 * MINUTE)
          .activity()
          .request('GET', '/api/me', 403, {
            with: ['sid'],
            body: { detail: 'Authentication credentials were not provided.' },
          })
          .wait(100)
          .page('/login')
          .wait(40)
          .signInForm(true),
      expect: [IDLE],
    },
    {
      name: 'access token expired by date and words, refresh refused without a word',
      story: () =>
        S()
          .signIn({ accessMs: 20 * SECOND })
          .work(3, 2000)
          .wait(20 * SECOND)
          .activity()
          .request('GET', '/v1/me/', 401, {
            with: ['access'],
            fields: {
              'www-authenticate.error': 'invalid_token',
              'www-authenticate.error_description': 'The access token expired',
            },
          })
          .request('POST', '/v1/auth/refresh/', 401, { with: ['refresh'] })
          .giveUp(),
      expect: ['TOKEN_REFRESH_FAILED'],
    },
    {
      name: 'server calls a token expired that is good by date, after 25 min idle; refresh refused without a word',
      story: () =>
        S()
          .signIn()
          .work(3, 2000)
          .wait(25 * MINUTE)
          .activity()
          .request('GET', '/v1/me/', 401, {
            with: ['access'],
            fields: {
              'www-authenticate.error': 'invalid_token',
              'www-authenticate.error_description': 'The access token expired',
            },
          })
          .request('POST', '/v1/auth/refresh/', 401, { with: ['refresh'] })
          .giveUp(),
      expect: [[IDLE, 'TOKEN_REFRESH_FAILED', 'ACCESS_TOKEN_EXPIRED']],
    },
  ]));
