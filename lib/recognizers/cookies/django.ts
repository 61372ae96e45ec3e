import { byCookieName } from './by-cookie-name.ts';

/** Django. */
export const djangoCookies = byCookieName({
  id: 'django',
  about: 'django/django django/conf/global_settings.py (SESSION_COOKIE_NAME, CSRF_COOKIE_NAME)',
  names: [
    { name: /^(?:__Host-|__Secure-)?(?:sessionid|django_session)$/, credential: 'session' },
    { name: /^(?:__Host-|__Secure-)?csrftoken$/, credential: 'csrf' },
  ],
  examples: [
    ['sessionid', 'q0sla02kaPq81zXk2q0sla02kaPq81zX', 'session'],
    ['csrftoken', 'Zq0sla02kaPq81zXk2q0sla02kaPq81z', 'csrf'],
  ],
  counterExamples: [
    ['django_language', 'de'],
    ['messages', 'W1siX19qc29uX21lc3NhZ2UiXV0'],
  ],
});
