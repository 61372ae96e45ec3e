import type { DialectExamples } from './dialect.ts';

export const firebaseExamples: DialectExamples = {
  dialect: 'firebase',
  name: 'Firebase Authentication',
  sources: [
    'firebase/firebase-js-sdk packages/auth/src/api/errors.ts',
    'https://firebase.google.com/docs/reference/rest/auth#section-refresh-token',
  ],
  examples: [
    {
      says: { 'error.code': '400', 'error.message': 'TOKEN_EXPIRED', 'error.status': 'INVALID_ARGUMENT' },
      status: 400,
      means: 'REFRESH_TOKEN_REVOKED',
    },
    {
      says: { 'error.code': '400', 'error.message': 'USER_DISABLED' },
      status: 400,
      means: 'REFRESH_TOKEN_REVOKED',
    },
    {
      says: { 'error.code': '400', 'error.message': 'USER_NOT_FOUND' },
      status: 400,
      means: 'ACCOUNT_MISSING',
    },
    { says: { 'error.code': '400', 'error.message': 'INVALID_REFRESH_TOKEN' }, status: 400, means: null },
    { says: { code: 'auth/id-token-expired' }, means: 'ACCESS_TOKEN_EXPIRED' },
    { says: { 'error.code': 'auth/id-token-revoked' }, means: 'SESSION_REVOKED' },
  ],
  counterExamples: [
    { says: { 'error.message': 'TOKEN_EXPIRED' } },
    { says: { 'error.code': '400', 'error.message': 'EMAIL_EXISTS' }, status: 400 },
    { says: { code: 'auth/wrong-password' }, status: 400 },
  ],
};
