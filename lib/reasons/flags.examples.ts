import type { DialectExamples } from './dialect.ts';

export const flagsExamples: DialectExamples = {
  dialect: 'flags',
  name: 'Names that say it by being true',
  sources: [
    'https://learn.microsoft.com/aspnet/core/security/authentication/jwt-authn (OnAuthenticationFailed)',
  ],
  examples: [
    { says: { 'token-expired': 'true' }, means: 'ACCESS_TOKEN_EXPIRED' },
    { says: { isTokenExpired: 'true' }, means: 'ACCESS_TOKEN_EXPIRED' },
    { says: { sessionExpired: 'true', message: 'Please sign in' }, means: null },
    { says: { 'data.forceLogout': 'true' }, means: null },
  ],
  counterExamples: [
    { says: { sessionExpired: 'false' } },
    { says: { expired: 'true' } },
    { says: { tokenExpired: '3600' } },
  ],
};
