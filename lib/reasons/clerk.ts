import type { Dialect } from './dialect.ts';

/** Reasons of clerk/javascript packages/backend/src/tokens/authStatus.ts and src/errors.ts. */
const REASONS = new Map<string, string | null>([
  ['token-expired', 'ACCESS_TOKEN_EXPIRED'],
  ['session-token-expired', 'ACCESS_TOKEN_EXPIRED'],
  ['token-invalid-signature', 'SIGNING_KEY_ROTATED'],
  ['jwk-kid-mismatch', 'SIGNING_KEY_ROTATED'],
  ['session-token-missing', 'AUTH_CREDENTIALS_MISSING'],
  ['session-token-and-uat-missing', 'AUTH_CREDENTIALS_MISSING'],
]);

/** Clerk's headers: `x-clerk-auth-status`, `-reason`, `-message`. A reason that is not listed states no cause. */
export const clerk: Dialect = {
  id: 'clerk',
  read({ fields }) {
    const code = fields['x-clerk-auth-reason'] ?? null;
    const state = fields['x-clerk-auth-status'];
    if (state === 'signed-in' || (code === null && state === undefined)) return null;
    // `session-token-expired-refresh-…` says after it why its own renewal was not tried.
    const reason = code?.startsWith('session-token-expired') ? 'session-token-expired' : (code ?? '');
    return {
      code: code ?? state ?? null,
      message: fields['x-clerk-auth-message'] ?? null,
      means: REASONS.get(reason) ?? null,
    };
  },
};
