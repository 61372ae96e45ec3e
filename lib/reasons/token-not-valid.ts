import type { Dialect } from './dialect.ts';

/** simplejwt's other codes: rest_framework_simplejwt/authentication.py. */
const CODES = new Map<string, string>([
  ['user_inactive', 'USER_INACTIVE'],
  ['user_not_found', 'ACCOUNT_MISSING'],
  ['password_changed', 'SESSION_REVOKED'],
]);

/**
 * Django REST framework's simplejwt: `code: token_not_valid`, the same for expired, malformed and blacklisted
 * tokens, so the code alone states no cause; `messages[0].message` sometimes does.
 */
export const tokenNotValid: Dialect = {
  id: 'simplejwt',
  read({ fields }) {
    const { code } = fields;
    if (code === undefined) return null;
    const message = fields['messages[0].message'] ?? fields.detail ?? null;
    const stated = CODES.get(code);
    if (stated !== undefined && fields.detail !== undefined) return { code, message, means: stated };
    if (code !== 'token_not_valid') return null;
    if (message !== null && /blacklisted/i.test(message))
      return { code, message, means: 'REFRESH_TOKEN_REVOKED' };
    // Said of a request's own token, `messages` is there; of a refresh, it is not.
    const ofAccess = fields['messages[0].token_type'] === 'access' && /expired$/i.test(message ?? '');
    return { code, message, means: ofAccess ? 'ACCESS_TOKEN_EXPIRED' : null };
  },
};
