import { describe } from 'vitest';
import { IDLE, S, testRecordings } from '../../tests/support/recordings.ts';
import { MINUTE, SECOND, type Story } from '../../tests/support/story.ts';

const IDP = 'https://idp.example';
const AUTHORIZE = `${IDP}/authorize?client_id&redirect_uri&response_type=code`;
const SILENT = `${AUTHORIZE}&prompt=none`;
/** One request of the browser, through all its redirects. */
const ONE = { type: 'main_frame', requestId: 'hop' } as const;

const atWork = () =>
  S()
    .cookieSignIn('sid', 'sid')
    .browse(3, SECOND, 'sid', '/orders')
    .wait(20 * MINUTE)
    .activity();

/** The app sends the browser to the provider, which shows a page whose address says nothing; nobody looks into it. */
const askedByProvider = (story: Story, path: string) =>
  story
    .request('GET', path, 303, { ...ONE, with: ['sid'], redirectTo: '/auth/login' })
    .request('GET', '/auth/login', 303, { ...ONE, with: ['sid'], redirectTo: AUTHORIZE })
    .request('GET', AUTHORIZE, 303, { ...ONE, redirectTo: `${IDP}/interaction/:id` })
    .request('GET', `${IDP}/interaction/:id`, 200, ONE)
    .page(`${IDP}/interaction/:id`)
    .wait(5 * SECOND);

/** The app asks the provider without showing anything. */
const askedSilently = (story: Story, back: string) =>
  story
    .request('GET', '/orders', 303, { ...ONE, with: ['sid'], redirectTo: SILENT })
    .request('GET', SILENT, 303, {
      ...ONE,
      redirectTo: back,
      ...(back.includes('error=') ? { fields: { 'location.error': 'login_required' } } : {}),
    });

describe('Servers that sign in with a provider', () =>
  testRecordings([
    {
      name: 'a page of the provider under an address that says nothing is the one to sign in on',
      story: () => askedByProvider(atWork(), '/orders'),
      expect: [IDLE],
    },
    {
      name: 'the provider knows the person and sends them back at once: no logout',
      story: () =>
        atWork()
          .request('GET', '/orders', 303, { ...ONE, with: ['sid'], redirectTo: '/auth/login' })
          .request('GET', '/auth/login', 303, { ...ONE, with: ['sid'], redirectTo: AUTHORIZE })
          .request('GET', AUTHORIZE, 303, { ...ONE, redirectTo: 'https://app.example/cb?code&state' })
          .request('GET', '/cb?code&state', 303, { ...ONE, with: ['sid'], redirectTo: '/orders' })
          .request('GET', '/orders', 200, { ...ONE, with: ['sid'] })
          .page('/orders')
          .browse(3, SECOND, 'sid', '/orders'),
      expect: [],
    },
    {
      name: 'another account is connected at a provider’s page, and work goes on: no logout',
      story: () =>
        askedByProvider(atWork(), '/integrations/drive/connect')
          .request('GET', '/integrations/drive/callback?code&state', 303, {
            type: 'main_frame',
            with: ['sid'],
            redirectTo: '/orders',
          })
          .request('GET', '/orders', 200, { type: 'main_frame', with: ['sid'] })
          .page('/orders')
          .browse(3, SECOND, 'sid', '/orders'),
      expect: [],
    },
    {
      name: 'a silent renewal in the page’s own place that comes back with login_required',
      story: () =>
        askedSilently(atWork(), 'https://app.example/cb?error=login_required&state')
          .request('GET', '/cb?error=login_required&state', 200, { ...ONE, with: ['sid'] })
          .page('/cb?error=login_required&state', 1, { error: 'login_required' })
          .wait(5 * SECOND),
      expect: ['SILENT_RENEW_LOGIN_REQUIRED'],
    },
    {
      name: 'one that brings a new session is no logout',
      story: () =>
        askedSilently(atWork(), 'https://app.example/cb?code&state')
          .request('GET', '/cb?code&state', 303, { ...ONE, with: ['sid'], redirectTo: '/orders' })
          .request('GET', '/orders', 200, { ...ONE, with: ['sid'] })
          .page('/orders')
          .browse(3, SECOND, 'sid', '/orders'),
      expect: [],
    },
    {
      name: 'a server that renews out of sight says that it could not',
      story: () =>
        atWork()
          .request('GET', '/api/orders', 401, { with: ['sid'], body: { error: 'RefreshTokenError' } })
          .page('/signin')
          .wait(5 * SECOND),
      expect: ['TOKEN_REFRESH_FAILED'],
    },
    {
      name: 'a cookie that a script deleted while the person was away, found out by the next request',
      story: () =>
        S()
          .cookieSignIn('sid', 'sid')
          .browse(2, SECOND, 'sid', '/app')
          .wait(4 * SECOND)
          .scriptDeletes('sid')
          .wait(5)
          .cookie('sid', { removed: true, cause: 'expired-overwrite', value: 'sid', httpOnly: false })
          .wait(700)
          .activity()
          .request('GET', '/api/tickets', 401, {})
          .page('/login')
          .signInForm(true)
          .wait(5 * SECOND),
      expect: ['COOKIE_DELETED_BY_SCRIPT'],
    },
  ]));
