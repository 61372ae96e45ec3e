import type { DialectExamples } from './dialect.ts';

export const clerkExamples: DialectExamples = {
  dialect: 'clerk',
  name: 'Clerk',
  sources: ['clerk/javascript packages/backend/src/tokens/authStatus.ts', 'clerk/javascript#4363'],
  examples: [
    {
      says: {
        'x-clerk-auth-status': 'signed-out',
        'x-clerk-auth-reason': 'session-token-expired-refresh-non-eligible-non-get',
        'x-clerk-auth-message': 'JWT is expired.',
      },
      means: 'ACCESS_TOKEN_EXPIRED',
    },
    {
      says: { 'x-clerk-auth-status': 'signed-out', 'x-clerk-auth-reason': 'session-token-and-uat-missing' },
      means: 'AUTH_CREDENTIALS_MISSING',
    },
    {
      says: { 'x-clerk-auth-status': 'signed-out', 'x-clerk-auth-reason': 'token-invalid-signature' },
      means: 'SIGNING_KEY_ROTATED',
    },
    {
      says: { 'x-clerk-auth-status': 'handshake', 'x-clerk-auth-reason': 'client-uat-but-no-session-token' },
      status: 307,
      means: null,
    },
    {
      says: { 'x-clerk-auth-status': 'signed-out', 'x-clerk-auth-reason': 'session-token-iat-in-the-future' },
      means: null,
    },
  ],
  counterExamples: [
    {
      says: { 'x-clerk-auth-status': 'signed-in', 'x-clerk-auth-reason': 'session-token-expired' },
      status: 200,
    },
    { says: { 'x-auth-reason': 'session-token-expired' } },
  ],
};
