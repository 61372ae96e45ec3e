import type { DialectExamples } from './dialect.ts';

export const supabaseExamples: DialectExamples = {
  dialect: 'supabase',
  name: 'Supabase Auth and PostgREST',
  sources: [
    'supabase/auth internal/api/apierrors/errorcode.go',
    'supabase/auth internal/api/token_refresh.go',
    'https://supabase.com/docs/guides/auth/debugging/error-codes',
    'https://docs.postgrest.org/en/stable/references/errors.html',
  ],
  examples: [
    {
      says: {
        code: '400',
        error_code: 'refresh_token_already_used',
        msg: 'Invalid Refresh Token: Already Used',
      },
      means: 'REFRESH_TOKEN_REUSED',
    },
    {
      says: { code: 'session_not_found', message: 'Session from session_id claim in JWT does not exist' },
      status: 403,
      means: 'SESSION_REVOKED',
    },
    {
      says: { error_code: 'session_expired', msg: 'Invalid Refresh Token: Session Expired (Inactivity)' },
      means: 'SERVER_IDLE_TIMEOUT',
    },
    {
      says: {
        error_code: 'session_expired',
        msg: 'Invalid Refresh Token: Session Expired (Revoked by Newer Login)',
      },
      means: 'CONCURRENT_LOGIN',
    },
    {
      says: { error_code: 'session_expired', msg: 'Invalid Refresh Token: Session Expired' },
      means: 'ABSOLUTE_TIMEOUT',
    },
    {
      says: { error_code: 'refresh_token_not_found', msg: 'Invalid Refresh Token: Refresh Token Not Found' },
      means: null,
    },
    {
      says: { error_code: 'user_banned', msg: 'Invalid Refresh Token: User Banned' },
      means: 'REFRESH_TOKEN_REVOKED',
    },
    { says: { error_code: 'user_banned', msg: 'User is banned' }, status: 403, means: 'ACCOUNT_SUSPENDED' },
    { says: { error_code: 'user_not_found' }, means: 'ACCOUNT_MISSING' },
    {
      says: {
        error_code: 'bad_jwt',
        msg: 'invalid JWT: unable to parse or verify signature, token has invalid claims: token is expired',
      },
      status: 403,
      means: 'ACCESS_TOKEN_EXPIRED',
    },
    {
      says: {
        error_code: 'bad_jwt',
        msg: 'invalid JWT: unable to parse or verify signature, token is malformed',
      },
      status: 403,
      means: null,
    },
    { says: { error_code: 'insufficient_aal' }, means: 'INTERACTION_REQUIRED' },
    { says: { code: 'PGRST301', message: 'JWT expired' }, means: 'ACCESS_TOKEN_EXPIRED' },
  ],
  counterExamples: [
    {
      says: { error_code: 'email_exists', msg: 'A user with this email address has already been registered' },
      status: 422,
    },
    { says: { code: 'PGRST116' } },
    { says: { message: 'session_not_found' } },
  ],
};
