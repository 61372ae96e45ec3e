import { describe } from 'vitest';
import { IDLE, REV, S, testRecordings } from '../../tests/support/recordings.ts';
import { HOUR, MINUTE, SECOND } from '../../tests/support/story.ts';

describe('Apps that keep tokens in the page', () =>
  testRecordings([
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
      name: 'long form: typing for 25 minutes without a request, then save is refused',
      story: () => {
        const s = S()
          .signIn()
          .work(5, 20 * SECOND);
        for (let i = 0; i < 50; i++) s.wait(29 * SECOND).activity(800);
        return s
          .wait(1000)
          .activity()
          .request('POST', '/v1/notes/', 401, { with: ['access'] })
          .request('POST', '/v1/auth/refresh/', 401, { with: ['refresh'] })
          .giveUp();
      },
      expect: [IDLE],
      check: (v) => [!v.alternatives.some((a) => a.code === REV) && 'revoked is no open alternative'],
    },
    {
      name: 'poll every 30 s (with jitter) goes on while the person is away, then is refused',
      story: () => {
        const s = S().signIn().work(3, 2000);
        for (let i = 0; i < 40; i++)
          s.wait(30 * SECOND + (i % 5) * 30).request('GET', '/v1/poll/', 200, { with: ['access'] });
        return s
          .wait(30 * SECOND + 200)
          .request('GET', '/v1/poll/', 401, { with: ['access'] })
          .request('POST', '/v1/auth/refresh/', 401, { with: ['refresh'] })
          .giveUp();
      },
      expect: [[REV, 'ABSOLUTE_TIMEOUT']],
    },
    {
      name: 'MSAL: a second access token of another API expired unused; the one used is good',
      story: () =>
        S()
          .signIn()
          .token('graph', 'access', 5 * MINUTE, { key: 'msal-graph' })
          .work(4, 2000)
          .wait(20 * MINUTE)
          .activity()
          .request('GET', '/v1/me/', 401, { with: ['access'] })
          .request('POST', '/v1/auth/refresh/', 401, { with: ['refresh'] })
          .wait(5)
          .remove('graph')
          .remove('access')
          .remove('refresh')
          .page('/signin'),
      expect: [IDLE],
    },
    {
      name: 'SPA, JSON sign-in, session cookie with an untelling name; idle, 401, sign-in page',
      story: () =>
        S()
          .page('/signin')
          .signInForm(true)
          .request('POST', '/api/login', 200, {
            bodyFields: ['email', 'password'],
            setCookies: [{ name: 'xq_app', removes: false, httpOnly: true }],
          })
          .cookie('xq_app', { set: 'odd', kind: 'unknown' })
          .page('/dashboard')
          .signInForm(false)
          .request('GET', '/api/me', 200, { with: ['odd'] })
          .wait(2000)
          .activity()
          .request('GET', '/api/notes', 200, { with: ['odd'] })
          .wait(20 * MINUTE)
          .activity()
          .request('GET', '/api/notes', 401, { with: ['odd'] })
          .page('/signin')
          .wait(40)
          .signInForm(true),
      expect: [IDLE],
    },
  ]));
