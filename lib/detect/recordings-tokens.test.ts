import { describe } from 'vitest';
import { IDLE, near, REV, S, SCR, testRecordings, VENDOR } from '../../tests/support/recordings.ts';
import { DAY, HOUR, MINUTE, SECOND } from '../../tests/support/story.ts';

describe('Apps that keep tokens in the page', () =>
  testRecordings([
    {
      name: 'cookie-only refresh at POST /auth/refresh refused on reload',
      story: () =>
        S()
          .page('/signin')
          .request('POST', '/v1/auth/login/', 200, { bodyFields: ['password'] })
          .cookie('refresh_token', { set: 'rc', kind: 'refresh', expiresInMs: 20 * DAY })
          .page('/dashboard')
          .inMemory('m', 'access')
          .activity()
          .request('GET', '/v1/me/', 200, { with: ['m'] })
          .wait(30 * MINUTE)
          .activity()
          .page('/dashboard')
          .request('POST', '/auth/refresh', 401, { with: ['rc'] })
          .page('/signin')
          .signInForm(true),
      expect: [[IDLE, 'TOKEN_REFRESH_FAILED']],
    },
    {
      name: 'refresh answered 400 without words, access expired, refresh token good',
      story: () =>
        S()
          .signIn({ accessMs: 20 * SECOND })
          .work(3, 2000)
          .wait(20 * SECOND)
          .activity()
          .request('GET', '/v1/me/', 401, { with: ['access'] })
          .request('POST', '/v1/auth/refresh/', 400, { with: ['refresh'] })
          .giveUp(),
      expect: [['TOKEN_REFRESH_FAILED']],
    },
    {
      name: 'two tabs race, loser first in the log at equal time',
      story: () =>
        S()
          .signIn({ accessMs: 10 * SECOND })
          .work(2)
          .page('/dashboard', 2)
          .wait(20 * SECOND)
          .activity()
          .request('POST', '/v1/auth/refresh/', 401, { with: ['refresh'], tab: 2, takesMs: 0 })
          .request('POST', '/v1/auth/refresh/', 200, { with: ['refresh'], takesMs: 0 })
          .remove('access', { tab: 2, stack: VENDOR })
          .remove('refresh', { tab: 2, stack: VENDOR })
          .wait(40)
          .page('/signin', 2)
          .wait(20)
          .page('/signin', 1),
      expect: ['REFRESH_TOKEN_REUSED'],
      check: (v) => [v.tabs.join() !== '1,2' && `tabs ${v.tabs}`],
    },
    {
      name: 'successful OIDC round trip without asking (redirect through the provider) is no logout',
      story: () =>
        S()
          .page('/signin')
          .request('POST', 'https://idp.example/connect/token', 200, { grantType: 'authorization_code' })
          .token('access', 'access', 30 * SECOND)
          .page('/dashboard')
          .work(3)
          .wait(40 * SECOND)
          .activity()
          .request('GET', '/v1/me/', 401, { with: ['access'] })
          .wait(20)
          .request('GET', 'https://idp.example/connect/authorize', 302, {
            type: 'main_frame',
            redirectTo: 'https://app.example/callback',
          })
          .page('/callback')
          .request('POST', 'https://idp.example/connect/token', 200, { grantType: 'authorization_code' })
          .token('access2', 'access', HOUR, { rotates: 'access' })
          .page('/dashboard')
          .request('GET', '/v1/me/', 200, { with: ['access2'] }),
      expect: [],
    },
    {
      name: 'OIDC redirect app: 401, provider asks for the password',
      story: () =>
        S()
          .page('/signin')
          .request('POST', 'https://idp.example/connect/token', 200, { grantType: 'authorization_code' })
          .token('access', 'access', 30 * SECOND)
          .page('/dashboard')
          .work(3)
          .wait(40 * SECOND)
          .activity()
          .request('GET', '/v1/me/', 401, { with: ['access'] })
          .wait(20)
          .request('GET', 'https://idp.example/connect/authorize', 302, {
            type: 'main_frame',
            redirectTo: 'https://idp.example/Account/Login',
          })
          .page('https://idp.example/Account/Login')
          .wait(5000),
      expect: [['ACCESS_TOKEN_EXPIRED', 'NO_REFRESH_TOKEN']],
      check: (v) => [v.location !== 'https://app.example/dashboard' && `location ${v.location}`],
    },
    {
      name: 'Auth0 hosted page at /authorize then /u/login, cookie-less SPA in memory',
      story: () =>
        S()
          .page('/')
          .request('POST', 'https://t.auth0.com/oauth/token', 200, { grantType: 'authorization_code' })
          .inMemory('m', 'access')
          .page('/dashboard')
          .activity()
          .request('GET', '/v1/me/', 200, { with: ['m'] })
          .wait(30 * MINUTE)
          .activity()
          .request('GET', '/v1/me/', 401, { with: ['m'] })
          .wait(50)
          .page('https://t.auth0.com/authorize')
          .wait(30)
          .page('https://t.auth0.com/u/login/identifier'),
      expect: [[IDLE]],
    },
    {
      name: "NextAuth: session cookie deleted by the probe's answer after its expiry",
      story: () =>
        S()
          .page('/auth/signin')
          .request('POST', '/api/auth/callback/credentials', 200, { bodyFields: ['username', 'password'] })
          .cookie('__Secure-next-auth.session-token', { set: 'na', expiresInMs: 60 * SECOND })
          .page('/app')
          .request('GET', '/api/auth/session', 200, { with: ['na'] })
          .wait(70 * SECOND)
          .activity()
          .request('GET', '/api/auth/session', 200, {
            setCookies: [{ name: '__Secure-next-auth.session-token', removes: true }],
          })
          .cookie('__Secure-next-auth.session-token', { removed: true, cause: 'expired', value: 'na' })
          .wait(50)
          .page('/auth/signin')
          .signInForm(true),
      expect: [['SESSION_COOKIE_EXPIRED']],
    },
    {
      name: 'sessionStorage: second tab opened without the token, first tab works on',
      story: () =>
        S()
          .page('/signin')
          .request('POST', '/v1/auth/login/', 200, { bodyFields: ['password'] })
          .token('a1', 'access', HOUR, { area: 'sessionStorage' })
          .page('/dashboard')
          .work(0)
          .request('GET', '/v1/me/', 200, { with: ['a1'] })
          .wait(3000)
          .page('/dashboard', 2)
          .snapshot([], { area: 'sessionStorage', tab: 2 })
          .page('/signin', 2)
          .wait(40)
          .signInForm(true, 2)
          .wait(2000)
          .request('GET', '/v1/me/', 200, { with: ['a1'] }),
      expect: [],
      check: (_v, d) => [!d.current && 'nobody signed in'],
    },
    {
      name: 'refused, telemetry POST /rum/session accepted, then the app gives up',
      story: () =>
        S()
          .signIn()
          .work(4, 1000)
          .wait(60 * SECOND)
          .activity()
          .request('GET', '/v1/me/', 401, { with: ['access'] })
          .request('POST', 'https://rum.example/api/v2/session', 202)
          .request('POST', '/v1/auth/refresh/', 401, { with: ['refresh'] })
          .giveUp(),
      expect: [IDLE],
      check: (v) => [near(v.incident.refusals.length, 2, 0, 'refusals')],
    },
    {
      name: 'POST /v1/sessions/ of the domain (training sessions) is refused',
      story: () =>
        S()
          .signIn()
          .work(4, 1000)
          .wait(60 * SECOND)
          .activity()
          .request('POST', '/v1/sessions/', 401, { with: ['access'] })
          .giveUp(),
      expect: [IDLE],
    },
    {
      name: "an ad network's /refresh answers 403, the person opens the sign-in page",
      story: () =>
        S()
          .signIn()
          .work(2)
          .request('GET', 'https://ads.example/slots/refresh', 403)
          .wait(500)
          .activity()
          .page('/signin')
          .wait(40)
          .signInForm(true)
          .wait(2000),
      expect: [],
    },
    {
      name: "an ad network's /refresh answers 403, then a vendor script clears",
      story: () =>
        S()
          .signIn()
          .work(2)
          .request('GET', 'https://ads.example/slots/refresh', 403)
          .wait(5000)
          .remove('access', { how: 'clear', stack: VENDOR })
          .remove('refresh', { how: 'clear', stack: VENDOR })
          .wait(300)
          .page('/signin'),
      expect: [SCR],
    },
    {
      name: 'cookie-only refresh at POST /auth/token refused on reload',
      story: () =>
        S()
          .page('/signin')
          .request('POST', '/v1/auth/login/', 200, { bodyFields: ['password'] })
          .cookie('refresh_token', { set: 'rc', kind: 'refresh', expiresInMs: 20 * DAY })
          .page('/dashboard')
          .inMemory('m', 'access')
          .activity()
          .request('GET', '/v1/me/', 200, { with: ['m'] })
          .wait(30 * MINUTE)
          .activity()
          .page('/dashboard')
          .request('POST', '/auth/token', 401, { with: ['rc'] })
          .page('/signin')
          .signInForm(true),
      expect: [[IDLE, 'TOKEN_REFRESH_FAILED', REV]],
    },
    {
      name: 'Google/Okta style authorize address is a page to sign in on',
      story: () =>
        S()
          .page('/')
          .request('POST', 'https://x.okta.com/oauth2/default/v1/token', 200, {
            grantType: 'authorization_code',
          })
          .inMemory('m', 'access')
          .page('/dashboard')
          .activity()
          .request('GET', '/v1/me/', 200, { with: ['m'] })
          .wait(30 * MINUTE)
          .activity()
          .request('GET', '/v1/me/', 401, { with: ['m'] })
          .wait(50)
          .page('https://x.okta.com/oauth2/default/v1/authorize'),
      expect: [[IDLE]],
    },
  ]));
