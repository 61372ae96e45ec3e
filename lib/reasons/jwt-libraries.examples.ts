import type { DialectExamples } from './dialect.ts';

export const jwtLibrariesExamples: DialectExamples = {
  dialect: 'jwt-libraries',
  name: 'JWT libraries whose errors backends pass on',
  sources: [
    'auth0/node-jsonwebtoken',
    'panva/jose src/util/errors.ts',
    'fastify/fastify-jwt',
    'jpadilla/pyjwt jwt/exceptions.py',
    'vimalloc/flask-jwt-extended default_callbacks.py',
    'golang-jwt/jwt errors.go',
    'AzureAD/azure-activedirectory-identitymodel-extensions-for-dotnet LogMessages.cs',
  ],
  examples: [
    { says: { message: 'jwt expired' }, means: 'ACCESS_TOKEN_EXPIRED' },
    { says: { name: 'TokenExpiredError', message: 'jwt expired' }, means: 'ACCESS_TOKEN_EXPIRED' },
    { says: { code: 'ERR_JWT_EXPIRED' }, means: 'ACCESS_TOKEN_EXPIRED' },
    { says: { msg: 'Token has expired' }, means: 'ACCESS_TOKEN_EXPIRED' },
    { says: { detail: 'Signature has expired' }, means: 'ACCESS_TOKEN_EXPIRED' },
    { says: { detail: 'Signature has expired.' }, means: 'ACCESS_TOKEN_EXPIRED' },
    {
      says: { 'www-authenticate.error_description': "The token expired at '01/15/2024 14:32:15'" },
      means: 'ACCESS_TOKEN_EXPIRED',
    },
    { says: { message: 'invalid signature' }, means: 'SIGNING_KEY_ROTATED' },
    {
      says: { 'www-authenticate.error_description': 'The signature key was not found' },
      means: 'SIGNING_KEY_ROTATED',
    },
    { says: { code: 'ERR_JWKS_NO_MATCHING_KEY' }, means: 'SIGNING_KEY_ROTATED' },
    { says: { msg: 'Token has been revoked' }, means: 'SESSION_REVOKED' },
    { says: { msg: 'Missing Authorization Header' }, means: 'AUTH_CREDENTIALS_MISSING' },
  ],
  counterExamples: [
    { says: { message: 'invalid signature on the uploaded file' } },
    { says: { message: 'The reset token has expired' } },
    { says: { message: 'jwt malformed' } },
  ],
};
