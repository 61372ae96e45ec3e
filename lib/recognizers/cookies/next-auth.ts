import { byCookieName } from './by-cookie-name.ts';

/** NextAuth v4. */
export const nextAuthCookies = byCookieName({
  id: 'next-auth',
  about: 'nextauthjs/next-auth v4 packages/next-auth/src/core/lib/cookie.ts',
  names: [
    { name: /^(?:__Host-|__Secure-)?next-auth\.session-token(?:\.0)?$/, credential: 'session' },
    { name: /^(?:__Host-|__Secure-)?next-auth\.session-token\.\d{1,2}$/, credential: 'unknown' },
    { name: /^(?:__Host-|__Secure-)?next-auth\.csrf-token$/, credential: 'csrf' },
  ],
  examples: [
    [
      '__Secure-next-auth.session-token',
      'eyJhbGciOiJkaXIiLCJlbmMiOiJBMjU2R0NNIn0..aXY.Y2lwaGVydGV4dA.dGFn',
      'session',
    ],
    ['next-auth.session-token.1', 'aXYuY2lwaGVy', 'unknown'],
    ['next-auth.csrf-token', 'q0sla02kaPq81zXk2%7Cq0sla02kaPq81zXk2', 'csrf'],
  ],
  counterExamples: [
    ['next-auth.callback-url', 'https%3A%2F%2Fshop.example.test'],
    ['next-auth.state', 'q0sla02kaPq81zXk2'],
  ],
});
