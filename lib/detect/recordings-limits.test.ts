import { describe } from 'vitest';
import { IDLE, near, REV, S, testRecordings } from '../../tests/support/recordings.ts';
import { DAY, frameOf, HOUR, MINUTE, SECOND } from '../../tests/support/story.ts';

describe('Limits on idle time and on age', () =>
  testRecordings([
    {
      name: 'sessions end at the same age under steady work: the second time it is a limit on age',
      story: () => {
        const s = S();
        for (let n = 0; n < 2; n++) {
          s.signIn({ accessMs: 3 * HOUR });
          for (let i = 0; i < 60 - 1; i++)
            s.wait(MINUTE - 40)
              .activity()
              .request('GET', '/v1/notes/', 200, { with: ['access'] });
          s.wait(20 * SECOND + n * 7000)
            .activity()
            .request('GET', '/v1/notes/', 401, { with: ['access'] })
            .request('POST', '/v1/auth/refresh/', 401, { with: ['refresh'] })
            .giveUp()
            .wait(20 * SECOND);
        }
        return s;
      },
      expect: [REV, 'ABSOLUTE_TIMEOUT'],
    },
    {
      name: 'page idle timer with countdown, POST logout, removes single keys',
      story: () =>
        S()
          .signIn()
          .work(6, 5000)
          .wait(15 * MINUTE)
          .request('POST', '/v1/auth/logout/', 200, { with: ['access'] })
          .wait(20)
          .remove('access', { stack: [frameOf('onIdle', '/assets/idle.js', 9)], input: null })
          .remove('refresh', { stack: [frameOf('onIdle', '/assets/idle.js', 9)], input: null })
          .wait(60)
          .page('/signin')
          .signInForm(true),
      expect: ['CLIENT_IDLE_TIMEOUT'],
      check: (v) => [near(v.idleMs, 15 * MINUTE, 1000, 'idleMs')],
    },
    {
      name: 'signed in again by another person after idling: two sessions, right figures',
      story: () =>
        S()
          .signIn()
          .work(2, 1000)
          .wait(MINUTE)
          .activity()
          .request('GET', '/v1/me/', 401, { with: ['access'] })
          .request('POST', '/v1/auth/refresh/', 401, { with: ['refresh'] })
          .giveUp()
          .wait(60 * SECOND)
          .page('/signin')
          .request('POST', '/v1/auth/login/', 200, { bodyFields: ['password'] })
          .token('b', 'access', HOUR)
          .token('br', 'refresh', DAY)
          .page('/dashboard')
          .wait(500)
          .request('GET', '/v1/me/', 200, { with: ['b'] }),
      expect: [IDLE],
      check: (v, d) => [d.sessions.length !== 2 && 'sessions', near(v.idleMs, MINUTE, 1000, 'idleMs')],
    },
    {
      name: 'two sessions alike in idle pause and age: idle first, the age stays open',
      story: () => {
        const s = S();
        for (let n = 0; n < 2; n++)
          s.signIn()
            .work(4, 2000)
            .wait(25 * MINUTE)
            .activity()
            .request('GET', '/v1/me/', 401, { with: ['access'] })
            .request('POST', '/v1/auth/refresh/', 401, { with: ['refresh'] })
            .giveUp()
            .wait(20 * SECOND);
        return s;
      },
      expect: [IDLE, IDLE],
      check: (v) => [
        !v.alternatives.some((a) => a.code === REV) && 'SESSION_REVOKED no longer open after two logouts',
        !v.alternatives.some((a) => a.code === 'ABSOLUTE_TIMEOUT') &&
          'ABSOLUTE_TIMEOUT fits as well and is not named',
      ],
    },
    {
      name: 'page idle timer of a cookie session: POST /logout, redirect to /login',
      story: () =>
        S()
          .cookieSignIn()
          .browse(6, 5000)
          .wait(15 * MINUTE)
          .request('POST', '/logout', 302, {
            with: ['sid'],
            redirectTo: '/login?reason=idle',
            setCookies: [{ name: 'sessionid', removes: true }],
          })
          .cookie('sessionid', { removed: true, cause: 'expired-overwrite', value: 'sid' })
          .wait(60)
          .page('/login')
          .signInForm(true),
      expect: ['CLIENT_IDLE_TIMEOUT'],
    },
  ]));
