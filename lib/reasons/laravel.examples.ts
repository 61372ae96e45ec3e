import type { DialectExamples } from './dialect.ts';

export const laravelExamples: DialectExamples = {
  dialect: 'laravel',
  name: 'Laravel and jwt-auth',
  sources: [
    'laravel/framework src/Illuminate/Auth/AuthenticationException.php',
    'tymondesigns/jwt-auth src/Manager.php, src/Validators',
  ],
  examples: [
    { says: { message: 'Unauthenticated.' }, means: null },
    { says: { message: 'Token has expired and can no longer be refreshed' }, means: 'REFRESH_TOKEN_EXPIRED' },
    { says: { message: 'The token has been blacklisted' }, means: 'SESSION_REVOKED' },
    { says: { message: 'Token Signature could not be verified.' }, means: 'SIGNING_KEY_ROTATED' },
    { says: { message: 'Token not provided' }, means: 'AUTH_CREDENTIALS_MISSING' },
  ],
  counterExamples: [
    { says: { message: 'Unauthenticated users may read' } },
    { says: { message: 'Server Error' } },
  ],
};
