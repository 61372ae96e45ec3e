import type { DialectExamples } from './dialect.ts';

const error = (code: string, message = 'No') => ({
  'errors[0].message': message,
  'errors[0].extensions.code': code,
});

export const graphqlExamples: DialectExamples = {
  dialect: 'graphql',
  name: 'GraphQL servers: Apollo, Hasura, Hot Chocolate; Directus',
  sources: [
    'https://www.apollographql.com/docs/apollo-server/data/errors',
    'hasura/graphql-engine (invalid-jwt)',
    'directus/directus packages/errors/src/codes.ts',
    'ChilliCream/graphql-platform ErrorCodes.cs',
    'api-platform/api-platform#873',
  ],
  examples: [
    { says: error('UNAUTHENTICATED'), status: 401, means: null },
    { says: error('UNAUTHENTICATED'), status: 200, means: 'UNAUTHENTICATED_IN_200' },
    {
      says: error('invalid-jwt', 'Could not verify JWT: JWTExpired'),
      status: 200,
      means: 'ACCESS_TOKEN_EXPIRED',
    },
    {
      says: error('invalid-jwt', 'Could not verify JWT: JWSError JWSInvalidSignature'),
      status: 200,
      means: 'SIGNING_KEY_ROTATED',
    },
    { says: error('TOKEN_EXPIRED', 'Token expired.'), means: 'ACCESS_TOKEN_EXPIRED' },
    { says: error('USER_SUSPENDED', 'User suspended.'), means: 'ACCOUNT_SUSPENDED' },
    { says: error('session-idle-timeout'), means: 'SERVER_IDLE_TIMEOUT' },
    {
      says: { '[0].errors[0].extensions.code': 'AUTH_NOT_AUTHENTICATED' },
      status: 200,
      means: 'UNAUTHENTICATED_IN_200',
    },
  ],
  counterExamples: [
    { says: error('BAD_USER_INPUT'), status: 200 },
    { says: { 'errors[0].message': 'UNAUTHENTICATED' }, status: 200 },
    { says: { code: 'UNAUTHENTICATED' } },
  ],
};
