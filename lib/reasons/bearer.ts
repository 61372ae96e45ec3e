import type { Dialect } from './dialect.ts';

/** What servers say beside `invalid_token`, the more specific first. */
const DESCRIPTIONS: [RegExp, string][] = [
  [/signature|\bkid\b|signing key|no matching key/i, 'SIGNING_KEY_ROTATED'],
  [/\brevoked\b/i, 'SESSION_REVOKED'],
  [/\bexpired\b/i, 'ACCESS_TOKEN_EXPIRED'],
];

/** "Invalid or expired" says neither. */
const EITHER =
  /invalid,? or (?:has )?(?:been )?(?:expired|revoked)|expired,? (?:revoked,? )?or .{0,40}(?:invalid|revoked|malformed)/i;

/** `WWW-Authenticate: Bearer error="invalid_token", error_description="…"` (RFC 6750 section 3, RFC 9470). */
export const bearer: Dialect = {
  id: 'bearer',
  read({ fields }) {
    const code = fields['www-authenticate.error'];
    if (!code) return null;
    const message = fields['www-authenticate.error_description'] ?? null;
    // RFC 9470; and Entra's answer where a policy changed (continuous access evaluation).
    if (code === 'insufficient_user_authentication' || code === 'insufficient_claims')
      return { code, message, means: 'INTERACTION_REQUIRED' };
    if (code !== 'invalid_token' || message === null || EITHER.test(message))
      return { code, message, means: null };
    return { code, message, means: DESCRIPTIONS.find(([pattern]) => pattern.test(message))?.[1] ?? null };
  },
};
