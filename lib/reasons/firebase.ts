import type { Dialect, SaidFields } from './dialect.ts';

/**
 * Errors of Google's token service (securetoken.googleapis.com): its refresh tokens have no date, they end when the
 * person's password, e-mail or state changes, and TOKEN_EXPIRED says that.
 */
const SERVICE = new Map<string, string | null>([
  ['TOKEN_EXPIRED', 'REFRESH_TOKEN_REVOKED'],
  ['USER_DISABLED', 'REFRESH_TOKEN_REVOKED'],
  ['USER_NOT_FOUND', 'ACCOUNT_MISSING'],
  ['INVALID_REFRESH_TOKEN', null],
  ['INVALID_ID_TOKEN', null],
  ['INVALID_GRANT_TYPE', null],
  ['MISSING_REFRESH_TOKEN', 'AUTH_CREDENTIALS_MISSING'],
  ['CREDENTIAL_TOO_OLD_LOGIN_AGAIN', 'INTERACTION_REQUIRED'],
  ['TOO_MANY_ATTEMPTS_TRY_LATER', 'RATE_LIMITED'],
]);

/** Codes of the SDKs, which backends pass on: `auth/id-token-expired`. */
const SDK = new Map<string, string | null>([
  ['auth/id-token-expired', 'ACCESS_TOKEN_EXPIRED'],
  ['auth/id-token-revoked', 'SESSION_REVOKED'],
  ['auth/session-cookie-revoked', 'SESSION_REVOKED'],
  ['auth/session-cookie-expired', null],
  ['auth/user-token-expired', null],
  ['auth/invalid-user-token', null],
  ['auth/user-disabled', 'USER_INACTIVE'],
  ['auth/user-not-found', 'ACCOUNT_MISSING'],
  ['auth/requires-recent-login', 'INTERACTION_REQUIRED'],
]);

/** Firebase Authentication: the service's `error.message` beside a numeric `error.code`, or an SDK's code. */
export const firebase: Dialect = {
  id: 'firebase',
  read({ fields }) {
    const said = serviceWord(fields);
    if (said !== null) return { code: said, message: null, means: SERVICE.get(said) ?? null };
    for (const place of ['code', 'error.code', 'errorCode', 'error']) {
      const code = fields[place];
      const means = code === undefined ? undefined : SDK.get(code);
      if (code !== undefined && means !== undefined)
        return { code, message: fields.message ?? fields['error.message'] ?? null, means };
    }
    return null;
  },
};

/** `TOKEN_EXPIRED`, or `TOKEN_EXPIRED : words`; only in Google's shape, since others use the words for other things. */
function serviceWord(fields: SaidFields): string | null {
  if (!/^[45]\d\d$/.test(fields['error.code'] ?? '')) return null;
  const word = /^[A-Z_]{4,60}(?= :|$)/.exec(fields['error.message'] ?? '')?.[0];
  return word !== undefined && SERVICE.has(word) ? word : null;
}
