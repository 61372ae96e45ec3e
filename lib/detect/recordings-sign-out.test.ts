import { describe } from 'vitest';
import { MAN, S, SCR, testRecordings, VENDOR } from '../../tests/support/recordings.ts';
import { MINUTE } from '../../tests/support/story.ts';

describe('People who sign out', () =>
  testRecordings([
    {
      name: 'sign-out request answered 401 after the control was used',
      story: () =>
        S()
          .signIn()
          .work(3)
          .wait(30 * MINUTE)
          .activity()
          .intent('sign-out')
          .request('POST', '/v1/auth/logout/', 401, { with: ['access'] })
          .giveUp(),
      expect: [MAN],
    },
    {
      name: 'sign-out in one tab, the other hears by storage event and shows a form in place',
      story: () =>
        S()
          .signIn()
          .work(2)
          .page('/dashboard', 2)
          .wait(2000)
          .activity()
          .intent('sign-out')
          .request('POST', '/v1/auth/logout/', 200, { with: ['access'] })
          .remove('access', { stack: VENDOR })
          .remove('refresh', { stack: VENDOR })
          .wait(2)
          .remove('access', { how: 'other-tab', tab: 2 })
          .remove('refresh', { how: 'other-tab', tab: 2 })
          .page('/signin')
          .wait(100)
          .signInForm(true, 2),
      expect: [MAN],
      check: (v) => [v.tabs.join() !== '1,2' && `tabs ${v.tabs}`],
    },
    {
      name: "vendor clears in tab 1; tab 2's report of it comes first at the same time",
      story: () =>
        S()
          .signIn()
          .work(2)
          .page('/dashboard', 2)
          .wait(2000)
          .remove('access', { how: 'other-tab', tab: 2 })
          .remove('access', { how: 'clear', stack: VENDOR })
          .remove('refresh', { how: 'other-tab', tab: 2 })
          .remove('refresh', { how: 'clear', stack: VENDOR })
          .wait(100)
          .page('/signin')
          .page('/signin', 2),
      expect: [SCR],
      check: (v) => [
        v.tabs.join() !== '1,2' && `tabs ${v.tabs}`,
        v.culprit?.kind !== 'script' && 'no culprit',
      ],
    },
    {
      name: '"sign-off" of a document is no sign-out',
      story: () =>
        S()
          .cookieSignIn()
          .browse(3)
          .request('POST', '/documents/5/sign-off', 200, { with: ['sid'] })
          .wait(2000)
          .activity()
          .page('/login')
          .wait(20)
          .page('/app')
          .browse(1),
      expect: [],
    },
  ]));
