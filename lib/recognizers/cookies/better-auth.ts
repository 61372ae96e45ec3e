import { byCookieName } from './by-cookie-name.ts';

/** better-auth: the session, and beside it a cache of five minutes that comes and goes while the session lives. */
export const betterAuthCookies = byCookieName({
  id: 'better-auth',
  about:
    "better-auth/better-auth packages/better-auth/src/cookies/index.ts (createCookieGetter; the prefix is the app's own)",
  names: [
    { name: /^(?:__Host-|__Secure-)?[\w-]{1,60}\.session_token$/, credential: 'session' },
    { name: /^(?:__Host-|__Secure-)?[\w-]{1,60}\.session_data(?:\.\d{1,2})?$/, credential: 'unknown' },
    {
      name: /^(?:__Host-|__Secure-)?[\w-]{1,60}\.(?:account_data|two_factor|trust_device)(?:\.\d{1,2})?$/,
      credential: 'unknown',
    },
  ],
  examples: [
    ['better-auth.session_token', 'q0sla02kaPq81zXk2.c2lnbmF0dXJl%3D', 'session'],
    ['__Secure-better-auth.session_data', 'eyJzZXNzaW9uIjp7fX0', 'unknown'],
    ['__Secure-shop.session_token', 'q0sla02kaPq81zXk2', 'session'],
  ],
  counterExamples: [
    ['better-auth.dont_remember', 'true.c2ln'],
    ['better-auth_session', 'q0sla02kaPq81zXk2'],
  ],
});
