import type { DialectExamples } from './dialect.ts';

export const problemDetailsExamples: DialectExamples = {
  dialect: 'problem-details',
  name: 'Problem details',
  sources: ['RFC 9457 section 3'],
  examples: [
    {
      says: {
        type: 'https://api.example/problems/session-idle-timeout',
        title: 'Session timed out',
        status: '401',
      },
      means: 'SERVER_IDLE_TIMEOUT',
    },
    {
      says: { type: 'urn:problem:token-expired', title: 'Token expired', detail: 'Sign in again' },
      means: 'ACCESS_TOKEN_EXPIRED',
    },
    {
      says: { type: 'https://api.example/errors#account-suspended', title: 'No' },
      status: 403,
      means: 'ACCOUNT_SUSPENDED',
    },
    {
      says: { type: 'about:blank', title: 'Session revoked', detail: 'By an administrator' },
      means: 'SESSION_REVOKED',
    },
    {
      says: { type: 'https://api.example/problems/session-expired/', title: 'Session expired' },
      means: null,
    },
  ],
  counterExamples: [
    { says: { type: 'https://api.example/problems/out-of-credit', title: 'Not enough credit' }, status: 403 },
    { says: { type: 'token-expired' } },
    { says: { type: 'about:blank', title: 'Unprocessable' }, status: 422 },
  ],
};
