import { byCookieName } from './by-cookie-name.ts';

/** Auth.js v5. */
export const authJsCookies = byCookieName({
  id: 'authjs',
  about: 'nextauthjs/next-auth packages/core/src/lib/utils/cookie.ts (defaultCookies, SessionStore chunks)',
  names: [
    { name: /^(?:__Host-|__Secure-)?authjs\.session-token(?:\.0)?$/, credential: 'session' },
    { name: /^(?:__Host-|__Secure-)?authjs\.session-token\.\d{1,2}$/, credential: 'unknown' },
    { name: /^(?:__Host-|__Secure-)?authjs\.csrf-token$/, credential: 'csrf' },
  ],
  examples: [
    [
      'authjs.session-token',
      'eyJhbGciOiJkaXIiLCJlbmMiOiJBMjU2Q0JDLUhTNTEyIn0..aXY.Y2lwaGVydGV4dA.dGFn',
      'session',
    ],
    ['__Secure-authjs.session-token.0', 'eyJhbGciOiJkaXIi', 'session'],
    ['__Secure-authjs.session-token.1', 'aXYuY2lwaGVy', 'unknown'],
    ['__Host-authjs.csrf-token', 'q0sla02kaPq81zXk2%7Cq0sla02kaPq81zXk2', 'csrf'],
  ],
  counterExamples: [
    ['authjs.callback-url', 'https%3A%2F%2Fshop.example.test'],
    ['authjs.pkce.code_verifier', 'q0sla02kaPq81zXk2'],
  ],
});
