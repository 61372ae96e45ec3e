import { byCookieName } from './by-cookie-name.ts';

/** Laravel: the session is called after the application. */
export const laravelCookies = byCookieName({
  id: 'laravel',
  about:
    'laravel/framework config/session.php (cookie), SessionGuard::getRecallerName, VerifyCsrfToken (XSRF-TOKEN)',
  names: [
    { name: /^laravel[_-]session$/, credential: 'session' },
    { name: /^remember_[a-z]{2,20}_[0-9a-f]{20,64}$/, credential: 'remember' },
  ],
  examples: [
    ['laravel_session', 'eyJpdiI6InEwc2xhMDJrYVBxODF6WGsyIn0%3D', 'session'],
    ['laravel-session', 'eyJpdiI6InEwc2xhMDJrYVBxODF6WGsyIn0%3D', 'session'],
    [
      'remember_web_59ba36addc2b2f9401580f014c7f58ea4e30989d',
      'eyJpdiI6InEwc2xhMDJrYVBxODF6WGsyIn0%3D',
      'remember',
    ],
  ],
  counterExamples: [['laravel_cookie_consent', '1']],
});
