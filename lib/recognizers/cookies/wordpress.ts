import { byCookieName } from './by-cookie-name.ts';

/** WordPress. */
export const wordpressCookies = byCookieName({
  id: 'wordpress',
  about: 'WordPress wp-includes/default-constants.php (LOGGED_IN_COOKIE, SECURE_AUTH_COOKIE)',
  names: [
    { name: /^wordpress_(?:logged_in|sec)_/, credential: 'session' },
    { name: /^wordpress_[0-9a-f]{32}$/, credential: 'session' },
  ],
  examples: [
    [
      'wordpress_logged_in_8f3a2c1e9d4b5a6f7e8d9c0b1a2f3e4d',
      'ada%7C1705330335%7Cq0sla02kaPq81zXk2',
      'session',
    ],
  ],
  counterExamples: [
    ['wordpress_test_cookie', 'WP%20Cookie%20check'],
    ['wp-settings-1', 'libraryContent%3Dbrowse'],
  ],
});
