import { describe } from 'vitest';
import { IDLE, MAN, REV, redirected, S, testRecordings } from '../../tests/support/recordings.ts';
import { DAY, fingerprintOf, HOUR, MINUTE, SECOND, type Story } from '../../tests/support/story.ts';

const toSignIn = (story: Story) => story.wait(40).page('/login').wait(30).signInForm(true);
const asked = (story: Story, path: string, with_: string[] = [], extra = {}) =>
  toSignIn(
    story
      .activity()
      .request('GET', path, 302, { type: 'main_frame', with: with_, redirectTo: '/login', ...extra }),
  );
const setCookie = (value: string, more = {}) => ({
  name: 'sessionid',
  removes: false,
  httpOnly: true,
  secure: true,
  credential: 'session' as const,
  fingerprint: fingerprintOf(value),
  ...more,
});

/** Cookies that were there and did not get to the server, and servers that disagree; and what looks like either. */
describe('Cookies kept back, and servers that disagree', () =>
  testRecordings([
    {
      name: '“Save draft” renews the session cookie for its own path and takes the other away',
      story: () =>
        asked(
          S()
            .cookieSignIn()
            .browse(3, 2 * SECOND)
            .request('POST', '/app/draft/', 200, {
              with: ['sid'],
              setCookies: [{ name: 'sessionid', removes: true }, setCookie('sid2', { path: '/app/draft/' })],
            })
            .cookie('sessionid', { removed: true, cause: 'expired-overwrite', value: 'sid' })
            .cookie('sessionid', { set: 'sid2', path: '/app/draft/' })
            .wait(SECOND),
          '/app',
        ),
      expect: ['COOKIE_NOT_SENT'],
      check: (v) => [!JSON.stringify(v.evidence).includes('kept-back.path') && 'the path is not named'],
    },
    {
      name: 'a script asks the API without credentials; the page shows its sign-in form',
      story: () =>
        toSignIn(
          S()
            .cookieSignIn()
            .browse(2)
            .request('GET', '/api/notes', 200, { with: ['sid'] })
            .wait(2 * SECOND)
            .activity()
            .request('GET', '/api/tags', 401),
        ),
      expect: ['COOKIE_NOT_SENT'],
    },
    {
      name: 'reload of an app with its access token in memory: /me without it is refused, the refresh cookie helps',
      story: () =>
        S()
          .page('/signin')
          .request('POST', '/v1/auth/login/', 200, { bodyFields: ['password'] })
          .cookie('refresh_token', { set: 'rc', kind: 'refresh', path: '/auth', expiresInMs: 20 * DAY })
          .page('/dashboard')
          .inMemory('m', 'access')
          .request('GET', '/v1/me/', 200, { with: ['m'] })
          .request('POST', '/auth/refresh', 200, { with: ['rc'] })
          .wait(30 * SECOND)
          .page('/dashboard')
          .request('GET', '/v1/me/', 401)
          .request('POST', '/auth/refresh', 200, { with: ['rc'] })
          .request('GET', '/v1/me/', 200, { with: ['m'] }),
      expect: [],
    },
    {
      name: 'the same, where the refresh is refused: the cookie that was not for /me is not why',
      story: () =>
        toSignIn(
          S()
            .page('/signin')
            .request('POST', '/v1/auth/login/', 200, { bodyFields: ['password'] })
            .cookie('refresh_token', { set: 'rc', kind: 'refresh', path: '/auth', expiresInMs: 20 * DAY })
            .page('/dashboard')
            .inMemory('m', 'access')
            .request('GET', '/v1/me/', 200, { with: ['m'] })
            .request('POST', '/auth/refresh', 200, { with: ['rc'] })
            .wait(30 * SECOND)
            .page('/dashboard')
            .request('GET', '/v1/me/', 401)
            .request('POST', '/auth/refresh', 401, { with: ['rc'] }),
        ),
      expect: [[IDLE, REV, 'TOKEN_REFRESH_FAILED']],
    },
    {
      name: 'a session cookie of more than 4096 bytes after a new role',
      story: () =>
        asked(
          S()
            .cookieSignIn()
            .browse(3, 2 * SECOND)
            .request('POST', '/app/roles', 200, {
              with: ['sid'],
              setCookies: [setCookie('big', { lengthChars: 5_200 })],
            })
            .wait(SECOND),
          '/app',
          ['sid'],
        ),
      expect: ['COOKIE_REJECTED'],
    },
    {
      name: 'Rails CookieStore: each answer sets a new value, the browser takes them all, then the idle limit',
      story: () => {
        const s = S().cookieSignIn('sessionid', 'v0');
        for (let i = 1; i < 6; i++)
          s.wait(2 * SECOND)
            .activity()
            .request('GET', '/app', 200, {
              type: 'main_frame',
              with: [`v${i - 1}`],
              setCookies: [setCookie(`v${i}`)],
            })
            .cookie('sessionid', { removed: true, cause: 'overwrite', value: `v${i - 1}` })
            .cookie('sessionid', { set: `v${i}` });
        return redirected(s, '/app', 30 * MINUTE, 'v5');
      },
      expect: [IDLE],
    },
    {
      name: 'a second session cookie with a longer path; the server reads the wrong one',
      story: () =>
        asked(
          S()
            .cookieSignIn()
            .browse(3, 2 * SECOND)
            .request('POST', '/app/draft/', 200, {
              with: ['sid'],
              setCookies: [setCookie('other', { path: '/app' })],
            })
            .cookie('sessionid', { set: 'other', path: '/app' })
            .wait(SECOND),
          '/app/list',
          ['other', 'sid'],
        ),
      expect: ['COOKIE_COLLISION'],
    },
    {
      name: 'a vendor plants 200 cookies, the browser throws the oldest away',
      story: () =>
        asked(
          S()
            .cookieSignIn()
            .browse(3, 2 * SECOND)
            .cookie('sessionid', { removed: true, cause: 'evicted', value: 'sid' })
            .wait(SECOND),
          '/app',
        ),
      expect: ['COOKIE_EVICTED'],
    },
    {
      name: 'browser closed overnight, cookie without a date; the app’s settings in localStorage stay',
      story: () =>
        asked(
          S()
            .snapshotOf(3)
            .cookieSignIn()
            .browse(4, 20 * SECOND)
            .restart(14 * HOUR)
            .snapshotOf(3),
          '/app',
        ),
      expect: ['SESSION_COOKIE_LOST_ON_RESTART'],
    },
    {
      name: 'browser closed overnight, cookie with a date: sent, and refused after the night',
      story: () =>
        asked(
          S()
            .cookieSignIn()
            .cookie('sessionid', { set: 'sid', expiresInMs: 30 * DAY })
            .browse(4, 20 * SECOND)
            .restart(14 * HOUR),
          '/app',
          ['sid'],
        ),
      expect: [IDLE],
    },
    {
      name: 'signed out by hand, then the browser is closed and opened again',
      story: () =>
        S()
          .cookieSignIn()
          .browse(3)
          .intent('sign-out')
          .request('POST', '/logout', 302, { type: 'main_frame', with: ['sid'], redirectTo: '/login' })
          .page('/login')
          .restart(HOUR, '/login')
          .signInForm(true),
      expect: [MAN],
    },
    {
      name: 'two nodes behind a balancer, one without the session',
      story: () => {
        const s = S().cookieSignIn().browse(2);
        for (const node of ['a', 'b', 'a', 'b', 'b'])
          s.wait(900).request('GET', '/api/list', node === 'a' ? 200 : 401, {
            with: ['sid'],
            fields: { 'x-served-by': node },
          });
        return toSignIn(s);
      },
      expect: ['NO_STICKY_SESSION'],
    },
    {
      name: 'two nodes that share their sessions; revoked, and the second node is the first to say so',
      story: () => {
        const s = S().cookieSignIn().browse(2);
        for (const node of ['a', 'b', 'a', 'b'])
          s.wait(900).request('GET', '/api/list', 200, { with: ['sid'], fields: { 'x-served-by': node } });
        return toSignIn(
          s.wait(900).request('GET', '/api/list', 401, { with: ['sid'], fields: { 'x-served-by': 'b' } }),
        );
      },
      expect: [REV],
    },
    {
      name: 'oauth2-proxy: after lunch a script’s request is sent to the provider and blocked',
      story: () => {
        const s = S()
          .cookieSignIn('_oauth2_proxy')
          .browse(3, 2 * SECOND)
          .request('GET', '/api/list', 200, { with: ['sid'] })
          .wait(50 * MINUTE)
          .activity();
        s.request('GET', '/api/list', 302, {
          with: ['sid'],
          requestId: 'p',
          redirectTo: 'https://login.corp.test/oauth2/v2.0/authorize?client_id&state',
        }).request('GET', 'https://login.corp.test/oauth2/v2.0/authorize', 200, {
          requestId: 'p',
          error: 'net::ERR_FAILED',
        });
        return toSignIn(s);
      },
      expect: ['AUTH_PROXY_EXPIRED'],
    },
    {
      name: 'single sign-out: the provider loads the app’s logout address in a frame',
      story: () =>
        asked(
          S()
            .cookieSignIn()
            .browse(3, 2 * SECOND)
            .wait(20 * SECOND)
            .request('GET', '/oidc/front-channel-logout?iss&sid', 200, {
              type: 'sub_frame',
              tab: 4,
              origin: 'https://idp.test',
              with: ['sid'],
              setCookies: [{ name: 'sessionid', removes: true }],
            })
            .cookie('sessionid', { removed: true, cause: 'expired-overwrite', value: 'sid' })
            .wait(2 * SECOND),
          '/app',
        ),
      expect: ['IDP_SESSION_CHANGED'],
    },
    {
      name: 'train: another network, and the server refuses the session there',
      story: () =>
        toSignIn(
          S()
            .cookieSignIn()
            .browse(4, 4 * SECOND)
            .request('GET', '/api/list', 200, { with: ['sid'] })
            .wait(2 * SECOND)
            .request('GET', '/api/list', null, { with: ['sid'], error: 'NS_ERROR_OFFLINE' })
            .wait(2 * SECOND)
            .activity()
            .request('GET', '/api/list', 401, { with: ['sid'] }),
        ),
      expect: ['NETWORK_IDENTITY_CHANGED'],
      check: (v) => [v.alternatives.every((rival) => rival.code !== REV) && 'a revocation is not left open'],
    },
    {
      name: 'app and identity provider send the browser to each other',
      story: () => {
        const s = S()
          .cookieSignIn()
          .browse(3, 2 * SECOND)
          .wait(10 * SECOND);
        for (let i = 0; i < 5; i++)
          s.request('GET', '/app', 302, { type: 'main_frame', with: ['sid'], redirectTo: '/login' })
            .page('/login')
            .wait(150)
            .request('GET', '/login', 302, { type: 'main_frame', redirectTo: '/app' })
            .page('/app')
            .wait(100);
        return toSignIn(s);
      },
      expect: ['LOGIN_LOOP'],
    },
    {
      name: 'the history brings back a sign-in page while the session is good',
      story: () => {
        const s = toSignIn(
          S()
            .cookieSignIn()
            .browse(3, 2 * SECOND),
        );
        const page = s.events.findLast((event) => event.kind === 'page.navigated');
        if (page?.kind === 'page.navigated') page.transition = 'back_forward';
        return s;
      },
      expect: ['STALE_PAGE'],
    },
    {
      name: 'tokens of one tab: the tab is closed, the next one asks to sign in',
      story: () =>
        S()
          .page('/signin')
          .request('POST', '/v1/auth/login/', 200, { bodyFields: ['password'] })
          .token('access', 'access', DAY, { area: 'sessionStorage' })
          .page('/dashboard')
          .work(3)
          .closeTab()
          .wait(MINUTE)
          .page('/dashboard', 2)
          .page('/signin', 2)
          .signInForm(true, 2),
      expect: ['PER_TAB_STORAGE'],
    },
    {
      name: 'tokens of one tab: a second tab asks to sign in while the first works on',
      story: () =>
        S()
          .page('/signin')
          .request('POST', '/v1/auth/login/', 200, { bodyFields: ['password'] })
          .token('access', 'access', DAY, { area: 'sessionStorage' })
          .page('/dashboard')
          .work(3)
          .page('/dashboard', 2)
          .page('/signin', 2)
          .signInForm(true, 2)
          .work(3),
      expect: [],
    },
  ]));
