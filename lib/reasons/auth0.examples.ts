import type { DialectExamples } from './dialect.ts';

export const auth0Examples: DialectExamples = {
  dialect: 'auth0',
  name: 'Auth0',
  sources: [
    'auth0/auth0-spa-js#1042',
    'auth0/auth0-spa-js src/errors.ts',
    'auth0/Auth0.Android AuthenticationException',
  ],
  examples: [
    {
      says: { error: 'invalid_grant', error_description: 'Unknown or invalid refresh token.' },
      status: 403,
      means: null,
    },
    {
      says: {
        error: 'invalid_grant',
        error_description: "The refresh_token was generated for a user who doesn't exist anymore.",
      },
      status: 403,
      means: 'ACCOUNT_MISSING',
    },
    {
      says: { error: 'invalid_grant', error_description: 'user is blocked' },
      status: 403,
      means: 'REFRESH_TOKEN_REVOKED',
    },
    {
      says: { error: 'mfa_required', error_description: 'Multifactor authentication required' },
      status: 403,
      means: 'INTERACTION_REQUIRED',
    },
  ],
  counterExamples: [
    { says: { error: 'invalid_grant', error_description: 'Wrong email or password.' }, status: 403 },
    { says: { message: 'This user is blocked from posting' } },
  ],
};
