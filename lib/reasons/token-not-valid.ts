import type { Dialect } from './dialect.ts';

/**
 * Django REST framework's simplejwt: `code: token_not_valid`, the same for expired, malformed and blacklisted
 * tokens, so the code alone states no cause; `messages[0].message` sometimes does.
 */
export const tokenNotValid: Dialect = {
  id: 'simplejwt',
  read({ fields }) {
    if (fields.code !== 'token_not_valid') return null;
    const message = fields['messages[0].message'] ?? fields.detail ?? null;
    return {
      code: 'token_not_valid',
      message,
      means: message !== null && /blacklisted/i.test(message) ? 'REFRESH_TOKEN_REVOKED' : null,
    };
  },
};
