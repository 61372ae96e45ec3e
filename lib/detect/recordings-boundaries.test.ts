import { describe } from 'vitest';
import { IDLE, MAN, redirected, S, SCR, testRecordings, VENDOR } from '../../tests/support/recordings.ts';
import { DAY, HOUR, MINUTE, SECOND } from '../../tests/support/story.ts';

describe('Logs, stores and tabs that begin and end', () =>
  testRecordings([
    {
      name: 'page closed during refresh, then back and good',
      story: () =>
        S()
          .signIn({ accessMs: 10 * SECOND })
          .work(2)
          .wait(20 * SECOND)
          .request('POST', '/v1/auth/refresh/', null, { with: ['refresh'], error: 'NS_BINDING_ABORTED' })
          .closeTab(1)
          .wait(5000)
          .page('/dashboard', 2)
          .request('POST', '/v1/auth/refresh/', 200, { with: ['refresh'], tab: 2 })
          .token('access2', 'access', HOUR, { rotates: 'access', tab: 2 })
          .request('GET', '/v1/me/', 200, { with: ['access2'], tab: 2 }),
      expect: [],
    },
    {
      name: 're-auth window with a password field, right password',
      story: () =>
        S()
          .cookieSignIn()
          .browse(3)
          .activity()
          .signInForm(true)
          .wait(5000)
          .request('POST', '/account/confirm', 200, { with: ['sid'], bodyFields: ['password'] })
          .signInForm(false)
          .browse(2),
      expect: [],
      check: (_v, d) => [!d.current && 'nobody signed in', d.sessions.length !== 1 && 'two sessions'],
    },
    {
      name: 'two containers: one signs out, the other works on',
      story: () =>
        S()
          .inStore('firefox-container-1')
          .signIn()
          .work(2)
          .inStore('firefox-container-2')
          .page('/signin', 2)
          .request('POST', '/v1/auth/login/', 200, { bodyFields: ['password'], tab: 2 })
          .token('x', 'access', HOUR, { tab: 2 })
          .token('y', 'refresh', DAY, { tab: 2 })
          .page('/dashboard', 2)
          .request('GET', '/v1/me/', 200, { with: ['x'], tab: 2 })
          .inStore('firefox-container-1')
          .wait(2000)
          .intent('sign-out')
          .request('POST', '/v1/auth/logout/', 200, { with: ['access'] })
          .giveUp()
          .inStore('firefox-container-2')
          .request('GET', '/v1/me/', 200, { with: ['x'], tab: 2 }),
      expect: [MAN],
      check: (v, d) => [
        !d.current && 'the other container is signed in',
        v.tabs.join() !== '1' && `tabs ${v.tabs}`,
        v.incident.cookieStoreId !== 'firefox-container-1' && 'store',
      ],
    },
    {
      name: 'private window closed: nothing of the normal window is lost',
      story: () =>
        S()
          .signIn()
          .work(1)
          .inStore('firefox-private')
          .page('/signin', 9)
          .request('POST', '/v1/auth/login/', 200, { bodyFields: ['password'], tab: 9 })
          .token('p', 'access', HOUR, { tab: 9 })
          .page('/dashboard', 9)
          .closeTab(9)
          .inStore(null)
          .work(2),
      expect: [],
    },
    {
      name: 'log ends mid-logout: refused, nothing more',
      story: () =>
        S()
          .signIn()
          .work(4, 1000)
          .wait(MINUTE)
          .activity()
          .request('GET', '/v1/me/', 401, { with: ['access'] })
          .request('POST', '/v1/auth/refresh/', 401, { with: ['refresh'] }),
      expect: [],
    },
    {
      name: 'laptop sleeps nine hours; wake-up refresh works',
      story: () =>
        S()
          .signIn()
          .work(3)
          .wait(9 * HOUR)
          .activity()
          .request('GET', '/v1/me/', 401, { with: ['access'] })
          .request('POST', '/v1/auth/refresh/', 200, { with: ['refresh'] })
          .token('access2', 'access', HOUR, { rotates: 'access' })
          .request('GET', '/v1/me/', 200, { with: ['access2'] }),
      expect: [],
    },
    {
      name: 'a lone page visit to docs about signing in (/docs/login) after a recovered 401',
      story: () =>
        S()
          .signIn()
          .work(2)
          .request('GET', '/v1/beta/', 401, { with: ['access'] })
          .wait(3000)
          .activity()
          .page('/docs/login')
          .wait(3000)
          .work(1),
      expect: [],
    },
    {
      name: 'two containers hold the very same token; one is cleared',
      story: () =>
        S()
          .inStore('firefox-container-1')
          .page('/signin')
          .request('POST', '/v1/auth/login/', 200, { bodyFields: ['password'] })
          .token('same', 'access', HOUR)
          .page('/dashboard')
          .inStore('firefox-container-2')
          .page('/dashboard', 2)
          .token('same', 'access', HOUR, { tab: 2 })
          .inStore('firefox-container-1')
          .wait(3000)
          .remove('same', { stack: VENDOR })
          .wait(100)
          .page('/signin')
          .signInForm(true),
      expect: [SCR],
    },
    {
      name: 'sign-in page at the root (/index.php), dead session redirects there',
      story: () =>
        redirected(
          S()
            .cookieSignIn('PHPSESSID', 'sid', { signIn: '/index.php', home: '/main.php' })
            .browse(3, 5 * SECOND, 'sid', '/main.php'),
          '/main.php',
          30 * MINUTE,
          'sid',
          '/index.php',
        ),
      expect: [IDLE],
    },
  ]));
