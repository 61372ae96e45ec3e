import { describe } from 'vitest';
import { IDLE, MAN, near, REV, S, SCR, testRecordings, VENDOR } from '../../tests/support/recordings.ts';
import { HOUR, MINUTE } from '../../tests/support/story.ts';

describe('Facts of a logout', () =>
  testRecordings([
    {
      name: "local clock an hour slow: token judged by the server's clock",
      story: () => {
        const s = S().signIn();
        const skew = HOUR;
        const d = () => Math.floor((s.now + skew) / 1000) * 1000;
        s.token('fresh', 'access', HOUR + skew, { rotates: 'access' });
        for (let i = 0; i < 4; i++)
          s.wait(2000)
            .activity()
            .request('GET', '/v1/me/', 200, { with: ['fresh'], serverDate: d() });
        s.wait(20 * MINUTE)
          .activity()
          .request('GET', '/v1/me/', 401, { with: ['fresh'], serverDate: d() })
          .request('POST', '/v1/auth/refresh/', 401, { with: ['refresh'], serverDate: d() });
        return s.wait(5).remove('fresh').remove('refresh').page('/signin');
      },
      expect: [[IDLE, 'CLOCK_SKEW']],
      check: (v) => [
        near(
          v.credentials.find((c) => c.credential.kind === 'access')?.remainingMs ?? null,
          40 * MINUTE,
          MINUTE,
          'access left',
        ),
      ],
    },
    {
      name: 'a 401 kept from the page by CORS',
      story: () =>
        S()
          .signIn()
          .work(4, 1000)
          .wait(MINUTE)
          .activity()
          .request('GET', '/v1/me/', 401, { with: ['access'], error: 'net::ERR_FAILED' })
          .giveUp(),
      expect: [IDLE],
      check: (v) => [near(v.idleMs, MINUTE, 1000, 'idleMs')],
    },
    {
      name: 'the background began between request and answer (partial 401)',
      story: () =>
        S()
          .signIn()
          .work(4, 1000)
          .wait(MINUTE)
          .activity()
          .request('GET', '/v1/me/', 401, { partial: true })
          .request('POST', '/v1/auth/refresh/', 401, { with: ['refresh'] })
          .giveUp(),
      expect: [IDLE],
    },
    {
      name: 'a storm of 401s from polling',
      story: () => {
        const s = S().signIn().work(4, 1000).wait(MINUTE).activity();
        for (let i = 0; i < 60; i++)
          s.request('GET', `/v1/w${i % 7}/`, 401, { with: ['access'], takesMs: 3 });
        return s.request('POST', '/v1/auth/refresh/', 401, { with: ['refresh'] }).giveUp();
      },
      expect: [IDLE],
      check: (v) => [near(v.idleMs, MINUTE, 1000, 'idleMs')],
    },
    {
      name: "background poll refused while the person works: idle time is the person's",
      story: () => {
        const s = S().signIn();
        for (let i = 0; i < 8; i++)
          s.wait(4000)
            .activity(500)
            .request('GET', '/v1/notes/', 200, { with: ['access'] });
        s.wait(1500).activity(300).wait(1500);
        return s
          .request('GET', '/v1/poll/', 401, { with: ['access'] })
          .request('POST', '/v1/auth/refresh/', 401, { with: ['refresh'] })
          .giveUp();
      },
      expect: [REV],
      check: (v) => [near(v.idleMs, 1200, 200, 'idleMs')],
    },
    {
      name: 'manual logout, a poll still on its way is refused 30 ms later',
      story: () =>
        S()
          .signIn()
          .work(3)
          .wait(3000)
          .activity()
          .intent('sign-out')
          .request('POST', '/v1/auth/logout/', 200, { with: ['access'] })
          .request('GET', '/v1/poll/', 401, { with: ['access'], takesMs: 5 })
          .giveUp(),
      expect: [MAN],
    },
    {
      name: 'a CDN-cached file with an old Date just before',
      story: () => {
        const s = S().signIn({ accessMs: 5 * MINUTE });
        s.request('GET', '/v1/me/', 200, {
          with: ['access'],
          serverDate: Math.floor(s.now / 1000) * 1000,
        }).work(2);
        s.wait(8 * MINUTE)
          .activity()
          .request('GET', '/manifest.json', 200, {
            serverDate: Math.floor((s.now - 20 * MINUTE) / 1000) * 1000,
          });
        return s.request('GET', '/v1/me/', 401, { with: ['access'] }).giveUp();
      },
      expect: ['ACCESS_TOKEN_EXPIRED'],
      check: (_v, d) => [
        d.clocks.some((c) => Math.abs(c.offsetMs) > 30_000) && 'clock taken from a stale Date',
      ],
    },
    {
      name: 'two windows: long run of input in one, one early click in the other',
      story: () => {
        const s = S().signIn().work(3);
        s.page('/dashboard', 2);
        const t = s.now;
        s.add({
          kind: 'activity.span',
          by: 'browser',
          at: t + 60_000,
          tabId: 1,
          from: t,
          to: t + 60_000,
          counts: { mouse: 900 },
        });
        s.add({
          kind: 'activity.span',
          by: 'browser',
          at: t + 5_000,
          tabId: 2,
          from: t + 5_000,
          to: t + 5_000,
          counts: { click: 1 },
        });
        s.wait(60_000);
        return s
          .wait(3000)
          .remove('access', { how: 'clear', stack: VENDOR })
          .remove('refresh', { how: 'clear', stack: VENDOR })
          .page('/signin');
      },
      expect: [SCR],
      check: (v) => [near(v.idleMs, 3000, 100, 'idleMs')],
    },
    {
      name: 'an hour after the logout another tab opens the sign-in page',
      story: () =>
        S()
          .signIn()
          .work(4, 1000)
          .wait(MINUTE)
          .activity()
          .request('GET', '/v1/me/', 401, { with: ['access'] })
          .request('POST', '/v1/auth/refresh/', 401, { with: ['refresh'] })
          .giveUp()
          .wait(HOUR)
          .page('/signin', 5)
          .signInForm(true, 5)
          .wait(-9_500),
      expect: [IDLE],
      check: (v, _d, s) => [
        v.tabs.join() !== '1' && `tabs ${v.tabs}`,
        v.incident.endedAt > s.now - 30 * MINUTE && 'ended an hour later',
        !v.final && 'not final',
      ],
    },
  ]));
