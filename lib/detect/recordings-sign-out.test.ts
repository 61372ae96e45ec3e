import { describe } from 'vitest';
import { MAN, S, SCR, testRecordings, VENDOR } from '../../tests/support/recordings.ts';
import { HOUR, MINUTE, SECOND } from '../../tests/support/story.ts';

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
    {
      name: 'sign-out, then a guest token at once',
      story: () =>
        S()
          .signIn()
          .work(3)
          .wait(2000)
          .activity()
          .intent('sign-out')
          .request('POST', '/v1/auth/logout/', 200, { with: ['access'] })
          .remove('access', { stack: VENDOR })
          .remove('refresh', { stack: VENDOR })
          .wait(300)
          .token('guest', 'access', HOUR)
          .page('/')
          .wait(4000),
      expect: [MAN],
    },
    {
      name: 'sign-out with a confirm dialog, answered after 25 s, its button says "Yes"',
      story: () =>
        S()
          .signIn()
          .work(3)
          .wait(3000)
          .activity()
          .intent('sign-out')
          .wait(25 * SECOND)
          .activity()
          .request('POST', '/v1/auth/logout/', 200, { with: ['access'] })
          .giveUp(),
      expect: [MAN],
    },
    {
      name: 'sign-out request takes 20 s',
      story: () =>
        S()
          .signIn()
          .work(3)
          .wait(3000)
          .activity()
          .intent('sign-out')
          .request('POST', '/v1/auth/logout/', 200, { with: ['access'], takesMs: 20 * SECOND })
          .giveUp(),
      expect: [MAN],
    },
    {
      name: 'sign-out dialog cancelled, work goes on, ten seconds later a vendor clears',
      story: () =>
        S()
          .signIn()
          .work(3)
          .wait(3000)
          .activity()
          .intent('sign-out')
          .wait(2000)
          .activity()
          .work(3, 2000)
          .wait(3000)
          .remove('access', { how: 'clear', stack: VENDOR, input: null })
          .remove('refresh', { how: 'clear', stack: VENDOR, input: null })
          .wait(300)
          .page('/signin'),
      expect: [SCR],
    },
    {
      name: 'the control is told 3 ms after the removal that its click made (two witnesses)',
      story: () =>
        S()
          .signIn()
          .work(3)
          .wait(3000)
          .activity()
          .remove('access', { stack: VENDOR, input: { type: 'click', trusted: true } })
          .remove('refresh', { stack: VENDOR, input: { type: 'click', trusted: true } })
          .wait(3)
          .intent('sign-out')
          .request('POST', '/v1/auth/logout/', 200, { with: ['access'] })
          .page('/signin')
          .signInForm(true),
      expect: [MAN],
    },
    {
      name: 'in-memory tokens: signs out, lands on the landing page',
      story: () =>
        S()
          .page('/')
          .request('POST', 'https://t.auth0.com/oauth/token', 200, { grantType: 'authorization_code' })
          .inMemory('m', 'access')
          .page('/dashboard')
          .request('GET', '/v1/me/', 200, { with: ['m'] })
          .wait(9000)
          .activity()
          .intent('sign-out')
          .request('GET', 'https://t.auth0.com/v2/logout', 302, {
            type: 'main_frame',
            redirectTo: 'https://app.example/',
          })
          .page('/')
          .wait(5000),
      expect: [MAN],
    },
    {
      name: 'sign-out in a tab that was not recorded; this one hears it',
      story: () =>
        S()
          .signIn()
          .work(2)
          .wait(20 * SECOND)
          .remove('access', { how: 'other-tab' })
          .remove('refresh', { how: 'other-tab' })
          .wait(100)
          .page('/signin'),
      expect: [['CROSS_TAB_LOGOUT']],
    },
  ]));
