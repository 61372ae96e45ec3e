import { describe } from 'vitest';
import { S, SCR, testRecordings, VENDOR } from '../../tests/support/recordings.ts';
import { DAY, HOUR, MINUTE } from '../../tests/support/story.ts';

describe('Storage that is cleared', () =>
  testRecordings([
    {
      name: 'own Clear-Site-Data wipes storage',
      story: () =>
        S()
          .signIn()
          .work(3)
          .wait(1000)
          .request('GET', '/v1/notes/', 200, { with: ['access'], clearSiteData: ['cookies', 'storage'] })
          .wait(10)
          .remove('access', { how: 'unwitnessed' })
          .remove('refresh', { how: 'unwitnessed' })
          .wait(200)
          .page('/signin'),
      expect: ['CLEAR_SITE_DATA'],
    },
    {
      name: 'vendor clears inside a click handler, no sign-out request',
      story: () =>
        S()
          .signIn()
          .work(3)
          .wait(2000)
          .activity()
          .remove('access', { how: 'clear', stack: VENDOR, input: { type: 'click', trusted: true } })
          .remove('refresh', { how: 'clear', stack: VENDOR, input: { type: 'click', trusted: true } })
          .wait(200)
          .page('/signin'),
      expect: [SCR],
    },
    {
      name: 'person away, storage found empty with no call (site data cleared by hand), app asks to sign in',
      story: () =>
        S()
          .signIn()
          .work(3, 1000)
          .wait(2 * MINUTE)
          .remove('access', { how: 'unwitnessed' })
          .remove('refresh', { how: 'unwitnessed' })
          .wait(100)
          .page('/signin'),
      expect: [['UNEXPLAINED', 'STORAGE_CLEARED_BY_BROWSER']],
    },
    {
      name: 'Clear-Site-Data: "cache" only, a second later a vendor clears',
      story: () =>
        S()
          .signIn()
          .work(3)
          .request('GET', '/v1/notes/', 200, { with: ['access'], clearSiteData: ['cache'] })
          .wait(1000)
          .remove('access', { how: 'clear', stack: VENDOR })
          .remove('refresh', { how: 'clear', stack: VENDOR })
          .wait(200)
          .page('/signin'),
      expect: [SCR],
    },
    {
      name: "another site's Clear-Site-Data, a second later a vendor clears",
      story: () =>
        S()
          .signIn()
          .work(3)
          .request('GET', 'https://ads.other/px', 200, { clearSiteData: ['cookies', 'storage'] })
          .wait(1000)
          .remove('access', { how: 'clear', stack: VENDOR })
          .remove('refresh', { how: 'clear', stack: VENDOR })
          .wait(200)
          .page('/signin'),
      expect: [SCR],
    },
    {
      name: 'report endpoint POST /v1/auth/logout-event/ answered 401 while the vendor clears',
      story: () =>
        S()
          .signIn()
          .work(3)
          .wait(3000)
          .request('POST', '/v1/auth/logout-event/', 401, {})
          .wait(5)
          .remove('access', { how: 'clear', stack: VENDOR })
          .remove('refresh', { how: 'clear', stack: VENDOR })
          .page('/signin'),
      expect: [SCR],
    },
    {
      name: 'vendor clears localStorage, HttpOnly refresh cookie stays, app asks to sign in',
      story: () =>
        S()
          .page('/signin')
          .signInForm(true)
          .request('POST', '/v1/auth/login/', 200, { bodyFields: ['email', 'password'] })
          .cookie('refresh_token', { set: 'rc', kind: 'refresh', expiresInMs: 20 * DAY })
          .token('access', 'access', HOUR)
          .page('/dashboard')
          .signInForm(false)
          .work(3)
          .wait(2000)
          .remove('access', { how: 'clear', stack: VENDOR })
          .wait(300)
          .page('/signin')
          .wait(40)
          .signInForm(true),
      expect: [SCR],
    },
    {
      name: 'same token in localStorage and a cookie; script removes the stored one, app signs out',
      story: () =>
        S()
          .page('/signin')
          .request('POST', '/v1/auth/login/', 200, { bodyFields: ['password'] })
          .token('access', 'access', HOUR)
          .cookie('jwt', { set: 'access', kind: 'access', httpOnly: false })
          .page('/dashboard')
          .work(3)
          .wait(2000)
          .remove('access', { stack: VENDOR })
          .wait(300)
          .page('/signin')
          .wait(40)
          .signInForm(true),
      expect: [SCR],
    },
  ]));
