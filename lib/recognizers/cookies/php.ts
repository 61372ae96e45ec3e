import { byCookieName } from './by-cookie-name.ts';

/** PHP. */
export const phpCookies = byCookieName({
  id: 'php',
  about: 'PHP manual, session.name (PHPSESSID)',
  names: [{ name: /^(?:__Host-|__Secure-)?PHPSESSID$/, credential: 'session' }],
  examples: [['PHPSESSID', 'q0sla02kaPq81zXk2q0sla02k', 'session']],
  counterExamples: [['PHPSTAN', '1']],
});
