import type { Dialect } from './dialect.ts';
import { byText, type Texts } from './places.ts';

/** Laravel's AuthenticationException; tymon/jwt-auth and its successor, whose texts tell the limits apart. */
const TEXTS: Texts = [
  [/^unauthenticated\.?$/i, null],
  [/^token has expired and can no longer be refreshed/i, 'REFRESH_TOKEN_EXPIRED'],
  [/^the token has been blacklisted/i, 'SESSION_REVOKED'],
  [/^token signature could not be verified/i, 'SIGNING_KEY_ROTATED'],
  [/^(?:token not provided|the token could not be parsed from the request)/i, 'AUTH_CREDENTIALS_MISSING'],
];

/** Laravel, by its texts. Its CSRF answer (419) is of the dialect `csrf`. */
export const laravel: Dialect = { id: 'laravel', read: ({ fields }) => byText(fields, TEXTS) };
