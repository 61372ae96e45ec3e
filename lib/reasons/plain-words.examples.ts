import type { DialectExamples } from './dialect.ts';

const said = (detail: string) => ({ says: { detail } });

export const plainWordsExamples: DialectExamples = {
  dialect: 'plain',
  name: 'Free text in an error',
  sources: [],
  examples: [
    { ...said('Your session has expired due to inactivity.'), means: 'SERVER_IDLE_TIMEOUT' },
    { ...said('You were idle for too long and have been logged out'), means: 'SERVER_IDLE_TIMEOUT' },
    { ...said('The token has expired'), means: 'ACCESS_TOKEN_EXPIRED' },
    { ...said('Refresh token expired'), means: 'REFRESH_TOKEN_EXPIRED' },
    { ...said('The refresh token was revoked'), means: 'REFRESH_TOKEN_REVOKED' },
    { ...said('refresh_token_already_used'), means: 'REFRESH_TOKEN_REUSED' },
    { ...said('The session was revoked'), means: 'SESSION_REVOKED' },
    { ...said('You have signed in from another device'), means: 'CONCURRENT_LOGIN' },
    { ...said('Unauthorized'), means: null },
    { ...said('Session expired'), means: null },
    { ...said('Invalid or expired token'), means: null },
    { ...said('Token is invalid or expired'), means: null },
    { ...said('Your free trial has expired'), means: null },
    { ...said('This coupon is inactive'), means: null },
    { ...said('The password reset link has expired'), means: null },
    { ...said('Invalid credentials'), means: null },
  ],
  counterExamples: [{ says: {} }, { says: { success: 'false' } }, { says: { code: 'x'.repeat(65) } }],
};
