import type { Dialect } from './dialect.ts';
import { byText, type Texts } from './places.ts';

/**
 * Auth0's texts. One is said of expired, revoked, rotated and reused refresh tokens alike: it states no cause
 * (auth0/auth0-spa-js#1042).
 */
const TEXTS: Texts = [
  [/^unknown or invalid refresh token/i, null],
  [/^the refresh_token was generated for a user who doesn.t exist anymore/i, 'ACCOUNT_MISSING'],
  [/^user is blocked/i, 'REFRESH_TOKEN_REVOKED'],
  [/^missing refresh token/i, 'AUTH_CREDENTIALS_MISSING'],
  [/^multifactor authentication required/i, 'INTERACTION_REQUIRED'],
];

/** Auth0, by the texts of its token endpoint. */
export const auth0: Dialect = { id: 'auth0', read: ({ fields }) => byText(fields, TEXTS) };
