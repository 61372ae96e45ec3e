import { byCookieName } from './by-cookie-name.ts';

/** Spring Session and Spring Security. */
export const springCookies = byCookieName({
  id: 'spring',
  about:
    'spring-projects/spring-session DefaultCookieSerializer (SESSION); spring-security AbstractRememberMeServices (remember-me), CookieCsrfTokenRepository (XSRF-TOKEN)',
  names: [
    { name: /^(?:__Host-|__Secure-)?SESSION$/, credential: 'session' },
    { name: /^remember-me$/, credential: 'remember' },
  ],
  examples: [
    ['SESSION', 'M2IyZjdjMWUtOGQ0YS00YjUyLTljMWYtMGExYjJjM2Q0ZTVm', 'session'],
    ['remember-me', 'q0sla02kaPq81zXk2', 'remember'],
  ],
  counterExamples: [['SESSIONS', '3']],
});
