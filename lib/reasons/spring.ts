import type { Dialect } from './dialect.ts';
import { byText, type Texts } from './places.ts';

const TEXTS: Texts = [
  // ConcurrentSessionFilter, SessionInformationExpiredStrategy: plain text, with status 200 unless changed.
  [/^this session has been expired \(possibly due to/i, 'CONCURRENT_LOGIN'],
  [/^maximum sessions of \d{1,4} for this principal exceeded/i, 'CONCURRENT_LOGIN'],
  [/^(?:an error occurred while attempting to decode the jwt: )?jwt expired at /i, 'ACCESS_TOKEN_EXPIRED'],
  [
    /signed jwt rejected: (?:another algorithm expected, or no matching key|invalid signature)/i,
    'SIGNING_KEY_ROTATED',
  ],
  // No session to compare the token with: it is the session that is gone.
  [/^could not verify the provided csrf token because your session was not found/i, null],
  [/^invalid csrf token/i, 'CSRF_MISMATCH'],
  [/^user is disabled$/i, 'USER_INACTIVE'],
  [/^user account is locked$/i, 'ACCOUNT_SUSPENDED'],
  [/^full authentication is required to access this resource/i, 'AUTH_CREDENTIALS_MISSING'],
];

/** Spring Security, by its texts: in a JSON error, a challenge, as the whole body or in a page. */
export const spring: Dialect = { id: 'spring', read: ({ fields }) => byText(fields, TEXTS) };
