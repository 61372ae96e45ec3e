import type { DialectExamples } from './dialect.ts';

export const entraExamples: DialectExamples = {
  dialect: 'entra',
  name: 'Microsoft Entra ID',
  sources: [
    'https://learn.microsoft.com/entra/identity-platform/reference-error-codes',
    'AzureAD/microsoft-authentication-library-for-js#4613',
    'AzureAD/microsoft-authentication-library-for-js#4056',
  ],
  examples: [
    {
      says: {
        error: 'invalid_grant',
        error_description: 'AADSTS50173: The provided grant has expired due to it being revoked',
      },
      status: 400,
      means: 'REFRESH_TOKEN_REVOKED',
    },
    {
      says: { error: 'invalid_grant', 'error_codes[0]': '700082' },
      status: 400,
      means: 'REFRESH_TOKEN_EXPIRED',
    },
    {
      says: {
        error: 'invalid_grant',
        error_description: 'AADSTS700084: The refresh token was issued to a single page app',
      },
      status: 400,
      means: 'ABSOLUTE_TIMEOUT',
    },
    {
      says: { error: 'invalid_grant', 'error_codes[0]': '70043', suberror: 'bad_token' },
      status: 400,
      means: 'ABSOLUTE_TIMEOUT',
    },
    {
      says: { error: 'login_required', error_description: 'AADSTS50058: A silent sign-in request was sent' },
      means: 'SILENT_RENEW_LOGIN_REQUIRED',
    },
    {
      says: { 'location.error_description': 'AADSTS50076: multi-factor' },
      status: 302,
      means: 'INTERACTION_REQUIRED',
    },
    {
      says: { error: 'invalid_grant', 'error_codes[0]': '50079' },
      status: 400,
      means: 'INTERACTION_REQUIRED',
    },
    {
      says: { error_description: 'AADSTS50057: The user account is disabled.' },
      status: 400,
      means: 'USER_INACTIVE',
    },
    { says: { error_description: 'AADSTS90002: Tenant not found' }, status: 400, means: null },
  ],
  counterExamples: [
    { says: { error_description: 'Error 50173' } },
    { says: { code: '700082' } },
    { says: { message: 'XAADSTS50173' } },
  ],
};
