import { describe } from 'vitest';
import { IDLE, REV, S, SCR, testRecordings, VENDOR } from '../../tests/support/recordings.ts';
import { DAY, HOUR, MINUTE, SECOND } from '../../tests/support/story.ts';

describe('Tokens that are refreshed', () =>
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
      name: 'two tabs race, and the winner writes its tokens after the loser threw everything away',
      story: () =>
        S()
          .signIn({ accessMs: 3 * SECOND })
          .work(2)
          .page('/dashboard', 2)
          .wait(4 * SECOND)
          .activity()
          .request('POST', '/v1/auth/refresh/', 400, { with: ['refresh'], takesMs: 700 })
          .request('POST', '/v1/auth/refresh/', 200, { with: ['refresh'], tab: 2, takesMs: 1 })
          .remove('access', { stack: VENDOR })
          .remove('refresh', { stack: VENDOR })
          .wait(80)
          .page('/signin')
          .wait(60)
          .token('access2', 'access', 3 * SECOND, { tab: 2 })
          .token('refresh2', 'refresh', 20 * DAY, { tab: 2 })
          .wait(80)
          .request('GET', '/v1/me/', 401, { with: ['access2'], tab: 2 })
          .remove('access2', { tab: 2 })
          .remove('refresh2', { tab: 2 })
          .page('/signin', 2),
      expect: ['REFRESH_TOKEN_REUSED'],
      check: (v) => [v.tabs.join() !== '1,2' && `tabs ${v.tabs}`],
    },
    {
      name: 'two tabs race, the winner goes on with its own tokens and is signed out by hand later',
      story: () =>
        S()
          .signIn({ accessMs: 3 * SECOND })
          .work(2)
          .page('/dashboard', 2)
          .wait(4 * SECOND)
          .activity()
          .request('POST', '/v1/auth/refresh/', 400, { with: ['refresh'], takesMs: 700 })
          .request('POST', '/v1/auth/refresh/', 200, { with: ['refresh'], tab: 2, takesMs: 1 })
          .remove('access', { stack: VENDOR })
          .remove('refresh', { stack: VENDOR })
          .wait(80)
          .page('/signin')
          .wait(60)
          .token('access2', 'access', 1 * HOUR, { tab: 2 })
          .token('refresh2', 'refresh', 20 * DAY, { tab: 2 })
          .wait(80)
          .request('GET', '/v1/me/', 200, { with: ['access2'], tab: 2 })
          .wait(20 * SECOND)
          .activity(0, 2)
          .intent('sign-out', 'Sign out', 2)
          .wait(20)
          .remove('access2', { tab: 2 })
          .remove('refresh2', { tab: 2 })
          .page('/signin', 2),
      expect: ['REFRESH_TOKEN_REUSED', 'MANUAL_LOGOUT'],
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
      name: 'tokens removed, refreshed over a slow line, written again after 2.5 s',
      story: () =>
        S()
          .signIn({ accessMs: 20 * SECOND })
          .work(2)
          .wait(30 * SECOND)
          .request('GET', '/v1/me/', 401, { with: ['access'] })
          .remove('access')
          .remove('refresh')
          .request('POST', '/v1/auth/refresh/', 200, { with: ['refresh'], takesMs: 2500 })
          .token('access2', 'access', HOUR)
          .token('refresh2', 'refresh', DAY)
          .wait(20)
          .request('GET', '/v1/me/', 200, { with: ['access2'] }),
      expect: [],
      check: (_v, d) => [
        !d.current && 'nobody signed in',
        d.sessions.length !== 1 && `${d.sessions.length} sessions`,
      ],
    },
    {
      name: '401, router flashes /signin, refresh works, back on the dashboard',
      story: () =>
        S()
          .signIn({ accessMs: 10 * SECOND })
          .work(2)
          .wait(20 * SECOND)
          .activity()
          .request('GET', '/v1/me/', 401, { with: ['access'] })
          .page('/signin')
          .request('POST', '/v1/auth/refresh/', 200, { with: ['refresh'] })
          .token('access2', 'access', HOUR, { rotates: 'access' })
          .request('GET', '/v1/me/', 200, { with: ['access2'] })
          .page('/dashboard')
          .work(1),
      expect: [],
    },
    {
      name: 'library removes and sets at each rotation; old tokens expired; idle at the end',
      story: () => {
        const s = S().signIn({ accessMs: 30 * SECOND });
        let a = 'access';
        for (let i = 0; i < 3; i++) {
          s.wait(25 * SECOND)
            .activity()
            .request('POST', '/v1/auth/refresh/', 200, { with: ['refresh'] })
            .remove(a)
            .token(`a${i}`, 'access', i === 2 ? HOUR : 30 * SECOND);
          a = `a${i}`;
          s.request('GET', '/v1/me/', 200, { with: [a] });
        }
        return s
          .wait(20 * MINUTE)
          .activity()
          .request('GET', '/v1/me/', 401, { with: [a] })
          .request('POST', '/v1/auth/refresh/', 401, { with: ['refresh'] })
          .wait(5)
          .remove(a)
          .remove('refresh')
          .page('/signin');
      },
      expect: [IDLE],
      check: (v) => [
        v.credentials.filter((c) => c.credential.kind === 'access').length !== 1 &&
          `${v.credentials.filter((c) => c.credential.kind === 'access').length} access tokens in the verdict`,
      ],
    },
    {
      name: 'access token in memory, rotated every 30 s, idle, refused',
      story: () => {
        const s = S()
          .page('/signin')
          .request('POST', '/v1/auth/login/', 200, { bodyFields: ['password'] })
          .cookie('refresh_token', { set: 'rc', kind: 'refresh', expiresInMs: 20 * DAY })
          .page('/dashboard');
        for (let i = 0; i < 10; i++)
          s.inMemory(`m${i}`, 'access')
            .activity()
            .request('GET', '/v1/me/', 200, { with: [`m${i}`] })
            .wait(30 * SECOND)
            .request('POST', '/v1/auth/refresh/', 200, { with: ['rc'] });
        return s
          .wait(20 * MINUTE)
          .activity()
          .request('GET', '/v1/me/', 401, { with: ['m9'] })
          .request('POST', '/v1/auth/refresh/', 401, { with: ['rc'] })
          .page('/signin')
          .signInForm(true);
      },
      expect: [IDLE],
      check: (v) => [
        v.credentials.filter((c) => c.credential.kind === 'access').length > 1 &&
          `${v.credentials.filter((c) => c.credential.kind === 'access').length} access tokens in the verdict`,
      ],
    },
    {
      name: 'a recovered race, then ten seconds later a vendor script clears',
      story: () =>
        S()
          .signIn({ accessMs: 10 * SECOND })
          .work(2)
          .page('/dashboard', 2)
          .wait(20 * SECOND)
          .activity()
          .request('POST', '/v1/auth/refresh/', 200, { with: ['refresh'] })
          .token('access2', 'access', HOUR, { rotates: 'access' })
          .token('refresh2', 'refresh', DAY, { rotates: 'refresh' })
          .request('POST', '/v1/auth/refresh/', 401, { with: ['refresh'], tab: 2 })
          .request('GET', '/v1/me/', 200, { with: ['access2'], tab: 2 })
          .wait(5000)
          .activity()
          .request('GET', '/v1/me/', 200, { with: ['access2'] })
          .wait(3000)
          .remove('access2', { how: 'clear', stack: VENDOR })
          .remove('refresh2', { how: 'clear', stack: VENDOR })
          .wait(300)
          .page('/signin'),
      expect: [SCR],
    },
  ]));
