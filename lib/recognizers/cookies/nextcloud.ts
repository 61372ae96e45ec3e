import { byCookieName } from './by-cookie-name.ts';

/** Nextcloud. */
export const nextcloudCookies = byCookieName({
  id: 'nextcloud',
  about:
    'nextcloud/server lib/private/Session/CryptoWrapper.php (passphrase) and lib/base.php; nc_session_id and nc_token of "remember me" in lib/private/User/Session.php',
  names: [
    { name: /^(?:__Host-)?nc_session_id$/, credential: 'session' },
    { name: /^(?:__Host-)?nc_token$/, credential: 'remember' },
    { name: /^oc_sessionPassphrase$/, credential: 'session' },
  ],
  examples: [
    ['nc_session_id', 'q0sla02kaPq81zXk2q0sla02k', 'session'],
    ['nc_token', 'q0sla02kaPq81zXk2', 'remember'],
    ['oc_sessionPassphrase', 'q0sla02kaPq81zXk2', 'session'],
  ],
  counterExamples: [
    ['nc_sameSiteCookielax', 'true'],
    ['__Host-nc_sameSiteCookiestrict', 'true'],
  ],
});
