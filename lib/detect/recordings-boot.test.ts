import { describe } from 'vitest';
import { IDLE, REV, S, SCR, testRecordings, VENDOR } from '../../tests/support/recordings.ts';
import { DAY, HOUR, Story } from '../../tests/support/story.ts';

describe('Pages that begin with tokens', () =>
  testRecordings([
    {
      name: 'log begins with the tokens there, vendor clears',
      story: () =>
        S()
          .page('/dashboard')
          .token('access', 'access', HOUR, { present: true })
          .token('refresh', 'refresh', DAY, { present: true })
          .work(3)
          .wait(2000)
          .remove('access', { how: 'clear', stack: VENDOR })
          .remove('refresh', { how: 'clear', stack: VENDOR })
          .page('/signin'),
      expect: [SCR],
      check: (_v, d) => [d.sessions[0]?.start !== 'already-signed-in' && 'start'],
    },
    {
      name: 'leftover token of an older session on the sign-in page',
      story: () =>
        S()
          .page('/signin')
          .token('old', 'access', -HOUR, { present: true })
          .signInForm(true)
          .wait(500)
          .remove('old')
          .wait(2000),
      expect: [],
    },
    {
      name: 'leftover token not yet expired but refused at load, never accepted',
      story: () =>
        S()
          .page('/app')
          .token('old', 'access', HOUR, { present: true })
          .request('GET', '/v1/me/', 401, { with: ['old'] })
          .wait(5)
          .remove('old', { stack: VENDOR })
          .wait(50)
          .page('/signin')
          .signInForm(true),
      expect: [
        [
          IDLE,
          REV,
          'UNEXPLAINED',
          'TOKEN_REFRESH_FAILED',
          'SESSION_STORE_LOST',
          'NO_REFRESH_TOKEN',
          'ACCESS_TOKEN_EXPIRED',
          'SIGNING_KEY_ROTATED',
        ],
      ],
    },
    {
      name: 'good tokens found at load, dropped by the app 200 ms later, sign-in page',
      expect: [[SCR, 'CLIENT_EXPIRY_BUG']],
      story: () =>
        new Story()
          .page('/dashboard')
          .token('access', 'access', HOUR, { present: true })
          .token('refresh', 'refresh', DAY, { present: true })
          .wait(200)
          .remove('access', { stack: VENDOR })
          .remove('refresh', { stack: VENDOR })
          .wait(60)
          .page('/signin')
          .signInForm(true),
    },
  ]));
