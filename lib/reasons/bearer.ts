import type { Dialect } from './dialect.ts';

/** `WWW-Authenticate: Bearer error="invalid_token", error_description="…"` (RFC 6750 section 3, RFC 9470). */
export const bearer: Dialect = {
  id: 'bearer',
  read({ fields }) {
    const code = fields['www-authenticate.error'];
    if (!code) return null;
    const message = fields['www-authenticate.error_description'] ?? null;
    if (code === 'insufficient_user_authentication') return { code, message, means: 'INTERACTION_REQUIRED' };
    if (code !== 'invalid_token' || message === null) return { code, message, means: null };
    if (/signature|\bkid\b|signing key/i.test(message))
      return { code, message, means: 'SIGNING_KEY_ROTATED' };
    return { code, message, means: /\bexpired\b/i.test(message) ? 'ACCESS_TOKEN_EXPIRED' : null };
  },
};
