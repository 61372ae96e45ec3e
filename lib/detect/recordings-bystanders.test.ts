import { describe } from 'vitest';
import { IDLE, MAN, near, S, SCR, testRecordings, VENDOR } from '../../tests/support/recordings.ts';
import { DAY, MINUTE, SECOND } from '../../tests/support/story.ts';

describe('Requests and tokens that are not of the session', () =>
  testRecordings([
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
      name: 'always-refused widget endpoint, then the person signs out',
      story: () => {
        const s = S().signIn();
        for (let i = 0; i < 4; i++)
          s.work(1, 5000)
            .wait(200)
            .request('GET', '/v1/beta/', 401, { with: ['access'] });
        return s
          .wait(3000)
          .activity()
          .intent('sign-out')
          .request('POST', '/v1/auth/logout/', 200, { with: ['access'] })
          .giveUp();
      },
      expect: [MAN],
    },
    {
      name: 'always-refused widget endpoint, twenty minutes later a vendor script clears',
      story: () => {
        const s = S().signIn();
        for (let i = 0; i < 4; i++)
          s.work(1, 5000)
            .wait(200)
            .request('GET', '/v1/beta/', 401, { with: ['access'] });
        for (let i = 0; i < 20; i++) s.wait(MINUTE).activity();
        return s
          .remove('access', { how: 'clear', stack: VENDOR })
          .remove('refresh', { how: 'clear', stack: VENDOR })
          .wait(300)
          .page('/signin');
      },
      expect: [SCR],
      check: (v, _d, s) => [near(v.at, s.now - 300, 100, 'at')],
    },
    {
      name: "tokens cleared, a widget's own token stays in storage",
      story: () =>
        S()
          .token('chat', 'access', DAY, { key: 'intercom' })
          .signIn()
          .work(3)
          .wait(2000)
          .remove('access', { stack: VENDOR })
          .remove('refresh', { stack: VENDOR })
          .wait(300)
          .page('/signin')
          .wait(40)
          .signInForm(true),
      expect: [SCR],
    },
  ]));
