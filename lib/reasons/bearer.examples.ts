import type { DialectExamples } from './dialect.ts';

const challenge = (error: string, description?: string) => ({
  says: {
    'www-authenticate.error': error,
    ...(description === undefined ? {} : { 'www-authenticate.error_description': description }),
  },
});

export const bearerExamples: DialectExamples = {
  dialect: 'bearer',
  name: 'WWW-Authenticate: Bearer, DPoP',
  sources: [
    'RFC 6750 section 3',
    'RFC 9470 section 3',
    'https://learn.microsoft.com/entra/identity-platform/app-resilience-continuous-access-evaluation',
  ],
  examples: [
    { ...challenge('invalid_token', 'The access token expired'), means: 'ACCESS_TOKEN_EXPIRED' },
    { ...challenge('invalid_token', 'The access token is malformed'), means: null },
    { ...challenge('invalid_token', 'The token is unexpired'), means: null },
    { ...challenge('invalid_token', 'The access token is invalid or expired'), means: null },
    { ...challenge('invalid_token', 'Token expired, revoked or otherwise invalid'), means: null },
    { ...challenge('invalid_token', 'The token was revoked'), means: 'SESSION_REVOKED' },
    { ...challenge('invalid_token'), means: null },
    { ...challenge('invalid_token', 'The signature key was not found'), means: 'SIGNING_KEY_ROTATED' },
    { ...challenge('insufficient_user_authentication'), means: 'INTERACTION_REQUIRED' },
    { ...challenge('insufficient_claims'), means: 'INTERACTION_REQUIRED' },
    { ...challenge('insufficient_scope'), status: 403, means: null },
  ],
  counterExamples: [{ says: { error: 'invalid_token' } }, { says: { 'www-authenticate.scheme': 'Bearer' } }],
};
