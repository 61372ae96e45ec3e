import { byCookieName } from './by-cookie-name.ts';

/** WorkOS AuthKit. */
export const workosCookies = byCookieName({
  id: 'workos',
  about: 'workos/authkit-nextjs src/env-variables.ts (WORKOS_COOKIE_NAME)',
  names: [{ name: /^wos-session$/, credential: 'session' }],
  examples: [['wos-session', 'Fe26.2*1*q0sla02kaPq81zXk2', 'session']],
  counterExamples: [['wos-locale', 'de']],
});
