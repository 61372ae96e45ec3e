import type { Dialect } from './dialect.ts';
import { byText, type Texts } from './places.ts';

/**
 * Texts that Keycloak adds to `invalid_grant` (TokenManager.java). A session that is not there may have been idle,
 * too old, signed out or ended by an administrator: that text states no cause.
 */
const TEXTS: Texts = [
  [/^maximum allowed refresh token reuse exceeded$/i, 'REFRESH_TOKEN_REUSED'],
  [/^stale token$/i, 'REFRESH_TOKEN_REUSED'],
  // Issued before a "not before" that an administrator set.
  [/^stale refresh token$/i, 'REFRESH_TOKEN_REVOKED'],
  [/^(?:refresh token expired|token is not active)$/i, 'REFRESH_TOKEN_EXPIRED'],
  [/^user disabled$/i, 'REFRESH_TOKEN_REVOKED'],
  [/^client no longer has requested consent from user$/i, 'INTERACTION_REQUIRED'],
  [/^(?:(?:offline |client )?session not active|offline user session not found)$/i, null],
  [/^session doesn.t have required client$/i, null],
  [/^refresh token issued before the (?:user|client) session started$/i, null],
  [/^authentication_expired$/i, null],
];

/** Keycloak, by the texts of its token endpoint. */
export const keycloak: Dialect = { id: 'keycloak', read: ({ fields }) => byText(fields, TEXTS) };
