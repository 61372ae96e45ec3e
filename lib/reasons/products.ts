import type { Dialect } from './dialect.ts';
import { byCode, byText, type Texts } from './places.ts';

/**
 * Codes of products that have a few of their own: Ory (`error.id`), Grafana (`error.id`, `messageId`), better-auth,
 * Appwrite (`type`), Auth.js (`?error=`), Google's `invalid_rapt`, Discourse, Salesforce. Spelling as they send it:
 * in other spellings the words belong to others.
 */
const CODES = new Map<string, string | null>([
  ['session_inactive', null],
  ['session_aal2_required', 'INTERACTION_REQUIRED'],
  ['session_refresh_required', 'INTERACTION_REQUIRED'],
  ['ERR_TOKEN_REVOKED', 'CONCURRENT_LOGIN'],
  ['session.token.rotate', null],
  ['BANNED_USER', 'ACCOUNT_SUSPENDED'],
  ['SESSION_NOT_FRESH', 'INTERACTION_REQUIRED'],
  ['user_blocked', 'ACCOUNT_SUSPENDED'],
  ['user_session_not_found', null],
  ['user_jwt_invalid', null],
  ['SessionRequired', null],
  ['RefreshAccessTokenError', 'TOKEN_REFRESH_FAILED'],
  ['RefreshTokenError', 'TOKEN_REFRESH_FAILED'],
  ['invalid_rapt', 'INTERACTION_REQUIRED'],
  ['not_logged_in', null],
  ['INVALID_SESSION_ID', null],
]);

/** Sentences of PocketBase, SuperTokens, WorkOS and Google's token endpoint. */
const TEXTS: Texts = [
  [/^the request requires valid (?:record|admin|superuser|user) authorization token/i, null],
  [/^try refresh token$/i, 'ACCESS_TOKEN_EXPIRED'],
  [/^token theft detected$/i, 'REFRESH_TOKEN_REUSED'],
  [/^refresh token already exchanged/i, 'REFRESH_TOKEN_REUSED'],
  [/^session has already ended/i, 'SESSION_REVOKED'],
  [/^token has been expired or revoked/i, 'REFRESH_TOKEN_REVOKED'],
];

/** Products with a handful of words of their own. */
export const products: Dialect = {
  id: 'products',
  read: ({ fields }) => byCode(fields, CODES) ?? byText(fields, TEXTS),
};
