import type { Dialect } from './dialect.ts';

/**
 * Descriptions that servers add to `invalid_grant`. RFC 6749 section 5.2 leaves `error_description` free, so the
 * meaning lies in its words: checked in this order, the more specific first.
 */
const DESCRIPTIONS: [RegExp, string][] = [
  [/\breus|already (?:been )?used|used (?:more than once|twice)|replay|stale/i, 'REFRESH_TOKEN_REUSED'],
  [/revoked|password (?:was |has been )?changed|banned|disabled/i, 'REFRESH_TOKEN_REVOKED'],
  [/maximum (?:age|lifetime)|fixed lifetime|session lifespan/i, 'ABSOLUTE_TIMEOUT'],
  [/expired/i, 'REFRESH_TOKEN_EXPIRED'],
];

const CODES: Record<string, string> = {
  login_required: 'SILENT_RENEW_LOGIN_REQUIRED',
  interaction_required: 'INTERACTION_REQUIRED',
  consent_required: 'INTERACTION_REQUIRED',
  account_selection_required: 'INTERACTION_REQUIRED',
};

const ERRORS = new Set([
  ...Object.keys(CODES),
  'invalid_grant',
  'invalid_request',
  'invalid_client',
  'invalid_token',
  'unauthorized_client',
  'unsupported_grant_type',
  'access_denied',
  'temporarily_unavailable',
  'server_error',
]);

/** Token endpoint errors of RFC 6749 section 5.2 and authorization errors of OpenID Connect Core section 3.1.2.6. */
export const oauth: Dialect = {
  id: 'oauth',
  read({ fields }) {
    const code = fields.error;
    if (!code || !ERRORS.has(code)) return null;
    const message = fields.error_description ?? null;
    const described =
      code === 'invalid_grant' && message
        ? DESCRIPTIONS.find(([pattern]) => pattern.test(message))?.[1]
        : undefined;
    return { code, message, means: CODES[code] ?? described ?? null };
  },
};
