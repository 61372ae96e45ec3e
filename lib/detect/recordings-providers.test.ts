import { describe } from 'vitest';
import { IDLE, MAN, S, testRecordings } from '../../tests/support/recordings.ts';
import { DAY, HOUR, MINUTE, SECOND } from '../../tests/support/story.ts';

describe('Apps that sign in with a provider', () =>
  testRecordings([
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
    {
      name: 'NextAuth: signOut from the page',
      story: () =>
        S()
          .page('/auth/signin')
          .request('POST', '/api/auth/callback/credentials', 200, { bodyFields: ['username', 'password'] })
          .cookie('__Secure-next-auth.session-token', { set: 'na', expiresInMs: 30 * DAY })
          .page('/app')
          .request('GET', '/api/auth/session', 200, { with: ['na'] })
          .wait(7 * SECOND)
          .activity()
          .intent('sign-out')
          .request('POST', '/api/auth/signout', 200, {
            with: ['na'],
            setCookies: [{ name: '__Secure-next-auth.session-token', removes: true }],
          })
          .cookie('__Secure-next-auth.session-token', {
            removed: true,
            cause: 'expired-overwrite',
            value: 'na',
          })
          .request('GET', '/api/auth/session', 200)
          .page('/'),
      expect: [MAN],
      check: (v) => [v.tabs.join() !== '1' && `tabs [${v.tabs}]`],
    },
    {
      name: 'BFF with SSO: second session after a logout, seen by its cookie only',
      story: () => {
        const s = S();
        for (const n of ['one', 'two']) {
          s.page('https://idp.example/connect/authorize')
            .wait(2000)
            .request('GET', '/signin-oidc', 302, {
              type: 'main_frame',
              redirectTo: '/',
              setCookies: [{ name: '__Host-bff', removes: false, httpOnly: true, credential: 'session' }],
            })
            .cookie('__Host-bff', { set: n })
            .page('/')
            .request('GET', '/bff/user', 200, { with: [n] })
            .activity()
            .wait(3000)
            .request('GET', '/api/x', 200, { with: [n] })
            .wait(20 * MINUTE)
            .activity()
            .request('GET', '/api/x', 401, { with: [n] })
            .wait(50)
            .page('https://idp.example/Account/Login')
            .wait(40)
            .signInForm(true)
            .wait(20 * SECOND);
        }
        return s;
      },
      expect: [IDLE, IDLE],
    },
  ]));
