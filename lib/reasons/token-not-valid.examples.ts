import type { DialectExamples } from './dialect.ts';

export const tokenNotValidExamples: DialectExamples = {
  dialect: 'simplejwt',
  name: 'simplejwt (Django REST)',
  sources: [
    'jazzband/djangorestframework-simplejwt rest_framework_simplejwt/authentication.py, exceptions.py',
  ],
  examples: [
    {
      says: {
        code: 'token_not_valid',
        detail: 'Given token not valid for any token type',
        'messages[0].token_type': 'access',
        'messages[0].message': 'Token is expired',
      },
      means: 'ACCESS_TOKEN_EXPIRED',
    },
    { says: { code: 'token_not_valid', detail: 'Given token not valid for any token type' }, means: null },
    { says: { code: 'token_not_valid', detail: 'Token is invalid or expired' }, means: null },
    { says: { code: 'token_not_valid', detail: 'Token is blacklisted' }, means: 'REFRESH_TOKEN_REVOKED' },
    { says: { code: 'user_inactive', detail: 'User is inactive' }, means: 'USER_INACTIVE' },
    { says: { code: 'user_not_found', detail: 'User not found' }, means: 'ACCOUNT_MISSING' },
    {
      says: { code: 'password_changed', detail: "The user's password has been changed." },
      means: 'SESSION_REVOKED',
    },
  ],
  counterExamples: [
    { says: { code: 'not_found', detail: 'Not found.' }, status: 404 },
    { says: { code: 'authentication_failed', detail: 'No active account found with the given credentials' } },
    { says: { detail: 'token_not_valid' } },
  ],
};
