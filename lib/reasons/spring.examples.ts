import type { DialectExamples } from './dialect.ts';

const concurrent =
  'This session has been expired (possibly due to multiple concurrent logins being attempted as the same user).';

export const springExamples: DialectExamples = {
  dialect: 'spring',
  name: 'Spring Security',
  sources: [
    'spring-projects/spring-security ConcurrentSessionFilter.java',
    'spring-projects/spring-security messages.properties',
    'spring-projects/spring-security#8308',
  ],
  examples: [
    { says: { text: concurrent }, status: 200, means: 'CONCURRENT_LOGIN' },
    { says: { message: concurrent }, means: 'CONCURRENT_LOGIN' },
    { says: { 'html.phrase': concurrent.toLowerCase() }, status: 200, means: 'CONCURRENT_LOGIN' },
    {
      says: {
        'www-authenticate.error': 'invalid_token',
        'www-authenticate.error_description':
          'An error occurred while attempting to decode the Jwt: Jwt expired at 2024-01-15T14:32:15Z',
      },
      means: 'ACCESS_TOKEN_EXPIRED',
    },
    {
      says: {
        'www-authenticate.error_description':
          'An error occurred while attempting to decode the Jwt: Signed JWT rejected: Another algorithm expected, or no matching key(s) found',
      },
      means: 'SIGNING_KEY_ROTATED',
    },
    {
      says: { message: 'Full authentication is required to access this resource' },
      means: 'AUTH_CREDENTIALS_MISSING',
    },
    {
      says: { message: 'Could not verify the provided CSRF token because your session was not found.' },
      status: 403,
      means: null,
    },
    {
      says: { message: "Invalid CSRF Token 'null' was found on the request parameter" },
      status: 403,
      means: 'CSRF_MISMATCH',
    },
  ],
  counterExamples: [
    { says: { message: 'This session has been moved to room 4' } },
    { says: { message: 'This video session has been expired' } },
    { says: { code: concurrent } },
  ],
};
