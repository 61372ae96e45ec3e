import type { Dialect } from './dialect.ts';
import { byCode, messageOf } from './places.ts';

/** Codes of supabase/auth internal/api/apierrors/errorcode.go, as far as they concern a session. */
const CODES = new Map<string, string | null>([
  ['session_not_found', 'SESSION_REVOKED'],
  ['session_expired', null],
  ['refresh_token_not_found', null],
  ['refresh_token_already_used', 'REFRESH_TOKEN_REUSED'],
  ['user_banned', 'REFRESH_TOKEN_REVOKED'],
  ['user_not_found', 'ACCOUNT_MISSING'],
  ['bad_jwt', null],
  ['no_authorization', 'AUTH_CREDENTIALS_MISSING'],
  ['insufficient_aal', 'INTERACTION_REQUIRED'],
  ['reauthentication_needed', 'INTERACTION_REQUIRED'],
  ['over_request_rate_limit', 'RATE_LIMITED'],
  // PostgREST: a JWT that it cannot take, and none at all.
  ['PGRST301', null],
  ['PGRST302', 'AUTH_CREDENTIALS_MISSING'],
  ['PGRST303', null],
]);

/** `session_expired` has three texts for as many limits (supabase/auth internal/api/token_refresh.go). */
const EXPIRED: [RegExp, string][] = [
  [/session expired \(inactivity\)/i, 'SERVER_IDLE_TIMEOUT'],
  [/session expired \(revoked by newer login\)/i, 'CONCURRENT_LOGIN'],
  [/session expired \(low aal/i, 'INTERACTION_REQUIRED'],
  [/session expired$/i, 'ABSOLUTE_TIMEOUT'],
];

/** Supabase: Auth's `error_code` (older: `code`), and PostgREST's `code`. */
export const supabase: Dialect = {
  id: 'supabase',
  read({ fields }) {
    const reading = byCode(fields, CODES);
    if (!reading) return null;
    const said = messageOf(fields, reading.code) ?? '';
    if (reading.code === 'session_expired')
      return { ...reading, means: EXPIRED.find(([pattern]) => pattern.test(said))?.[1] ?? null };
    // Elsewhere than at a refresh a ban is the account's, not the token's.
    if (reading.code === 'user_banned' && !/refresh token/i.test(said))
      return { ...reading, means: 'ACCOUNT_SUSPENDED' };
    if (/^(?:bad_jwt|PGRST30[13])$/.test(reading.code ?? '')) return { ...reading, means: ofJwt(said) };
    return reading;
  },
};

function ofJwt(said: string): string | null {
  if (/\bexpired\b/i.test(said)) return 'ACCESS_TOKEN_EXPIRED';
  return /signature is invalid|no suitable key|JWSInvalidSignature/i.test(said)
    ? 'SIGNING_KEY_ROTATED'
    : null;
}
