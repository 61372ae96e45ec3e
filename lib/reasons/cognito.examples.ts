import type { DialectExamples } from './dialect.ts';

const refused = 'NotAuthorizedException';

export const cognitoExamples: DialectExamples = {
  dialect: 'cognito',
  name: 'Amazon Cognito',
  sources: [
    'https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_InitiateAuth.html',
    'aws-amplify/amplify-android#3390',
    'aws-amplify/amplify-js#2205',
  ],
  examples: [
    {
      says: { __type: refused, message: 'Refresh Token has expired' },
      status: 400,
      means: 'REFRESH_TOKEN_EXPIRED',
    },
    {
      says: { __type: refused, message: 'Refresh Token has been revoked' },
      status: 400,
      means: 'REFRESH_TOKEN_REVOKED',
    },
    {
      says: { 'x-amzn-errortype': `${refused}:`, 'x-amzn-errormessage': 'Refresh Token has been revoked' },
      status: 400,
      means: 'REFRESH_TOKEN_REVOKED',
    },
    {
      says: { __type: 'RefreshTokenReuseException', message: 'Refresh token has been reused' },
      status: 400,
      means: 'REFRESH_TOKEN_REUSED',
    },
    { says: { code: refused, message: 'Access Token has been revoked' }, means: 'SESSION_REVOKED' },
    {
      says: { __type: refused, message: 'Access Token has expired' },
      status: 400,
      means: 'ACCESS_TOKEN_EXPIRED',
    },
    { says: { __type: refused, message: 'Invalid Refresh Token.' }, status: 400, means: null },
    { says: { __type: refused, message: 'User is disabled.' }, status: 400, means: 'REFRESH_TOKEN_REVOKED' },
    {
      says: { name: 'UserNotFoundException', message: 'User does not exist.' },
      status: 400,
      means: 'ACCOUNT_MISSING',
    },
  ],
  counterExamples: [
    { says: { __type: 'CodeMismatchException' }, status: 400 },
    { says: { message: 'NotAuthorizedException' } },
  ],
};
