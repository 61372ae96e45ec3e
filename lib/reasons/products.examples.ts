import type { DialectExamples } from './dialect.ts';

export const productsExamples: DialectExamples = {
  dialect: 'products',
  name: 'Ory, Grafana, better-auth, Appwrite, Auth.js, PocketBase, SuperTokens, WorkOS, Google, Salesforce',
  sources: [
    'https://www.ory.sh/docs/kratos/concepts/ui-user-interface (error ids)',
    'grafana/grafana pkg/services/contexthandler, pkg/services/authn/error.go',
    'better-auth/better-auth packages/better-auth/src/error/codes.ts',
    'https://appwrite.io/docs/advanced/platform/response-codes',
    'https://authjs.dev/guides/refresh-token-rotation',
    'pocketbase/pocketbase apis/middlewares.go',
    'supertokens/supertokens-node lib/ts/recipe/session/sessionRequestFunctions.ts',
    'workos/workos-node#1202',
  ],
  examples: [
    { says: { 'error.id': 'session_refresh_required' }, status: 403, means: 'INTERACTION_REQUIRED' },
    { says: { 'error.id': 'ERR_TOKEN_REVOKED', message: 'Token revoked' }, means: 'CONCURRENT_LOGIN' },
    { says: { messageId: 'session.token.rotate', message: 'Unauthorized' }, means: null },
    { says: { code: 'BANNED_USER' }, status: 403, means: 'ACCOUNT_SUSPENDED' },
    {
      says: { type: 'user_blocked', message: 'The current user has been blocked.' },
      means: 'ACCOUNT_SUSPENDED',
    },
    { says: { error: 'RefreshTokenError' }, means: 'TOKEN_REFRESH_FAILED' },
    {
      says: { status: '401', message: 'The request requires valid record authorization token.' },
      means: null,
    },
    { says: { message: 'try refresh token' }, means: 'ACCESS_TOKEN_EXPIRED' },
    { says: { message: 'token theft detected' }, means: 'REFRESH_TOKEN_REUSED' },
    {
      says: { error: 'invalid_grant', error_description: 'Refresh token already exchanged.' },
      status: 400,
      means: 'REFRESH_TOKEN_REUSED',
    },
    {
      says: { error: 'invalid_grant', error_description: 'Session has already ended.' },
      status: 400,
      means: 'SESSION_REVOKED',
    },
    {
      says: { error: 'invalid_grant', error_subtype: 'invalid_rapt' },
      status: 400,
      means: 'INTERACTION_REQUIRED',
    },
    {
      says: { '[0].errorCode': 'INVALID_SESSION_ID', '[0].message': 'Session expired or invalid' },
      means: null,
    },
  ],
  counterExamples: [
    { says: { code: 'USER_BLOCKED_YOU' } },
    { says: { message: 'Try refresh token rotation' } },
    { says: { error: 'access_blocked' } },
  ],
};
