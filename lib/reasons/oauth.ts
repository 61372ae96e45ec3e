import type { Dialect } from './dialect.ts';

/** Texts that leave open which of several it was: said of expired, revoked and unknown tokens alike. */
const EITHER =
  /invalid,? or (?:has )?(?:been )?(?:expired|revoked)|expired,? or (?:is )?invalid|invalid or unknown/i;

/**
 * Descriptions that servers add to `invalid_grant`. RFC 6749 section 5.2 leaves `error_description` free, so the
 * meaning lies in its words: checked in this order, the more specific first.
 */
const DESCRIPTIONS: [RegExp, string][] = [
  [
    /\breus|already (?:been )?(?:used|redeemed|exchanged|consumed|rotated)|used (?:more than once|twice)|replay|stale/i,
    'REFRESH_TOKEN_REUSED',
  ],
  [
    /revoked|password (?:was |has been |has )?(?:changed|reset)|banned|disabled|blocked/i,
    'REFRESH_TOKEN_REVOKED',
  ],
  [/maximum (?:age|lifetime)|absolute lifetime|fixed lifetime|session lifespan/i, 'ABSOLUTE_TIMEOUT'],
  [/expired/i, 'REFRESH_TOKEN_EXPIRED'],
];

/** RFC 6749, OpenID Connect Core 3.1.2.6, RFC 9470, and what providers add in the same field. */
const ERRORS = new Map<string, string | null>([
  ['login_required', 'SILENT_RENEW_LOGIN_REQUIRED'],
  ['interaction_required', 'INTERACTION_REQUIRED'],
  ['consent_required', 'INTERACTION_REQUIRED'],
  ['account_selection_required', 'INTERACTION_REQUIRED'],
  ['mfa_required', 'INTERACTION_REQUIRED'],
  ['unmet_authentication_requirements', 'INTERACTION_REQUIRED'],
  ['insufficient_user_authentication', 'INTERACTION_REQUIRED'],
  ['invalid_grant', null],
  ['invalid_request', null],
  ['invalid_client', null],
  ['invalid_token', null],
  ['invalid_scope', null],
  ['unauthorized_client', null],
  ['unsupported_grant_type', null],
  ['unsupported_response_type', null],
  ['access_denied', null],
  ['temporarily_unavailable', null],
  ['server_error', null],
]);

/**
 * Errors of a token endpoint (RFC 6749 section 5.2), and those that come back in an address from an authorization
 * request (section 4.1.2.1, OpenID Connect Core section 3.1.2.6).
 */
export const oauth: Dialect = {
  id: 'oauth',
  read({ fields }) {
    for (const prefix of ['', 'location.', 'data.', 'error.']) {
      const code = fields[`${prefix}error`];
      const means = code === undefined ? undefined : ERRORS.get(code);
      if (code === undefined || means === undefined) continue;
      const message = fields[`${prefix}error_description`] ?? null;
      return { code, message, means: means ?? (code === 'invalid_grant' ? described(message) : null) };
    }
    return null;
  },
};

function described(message: string | null): string | null {
  if (message === null || EITHER.test(message)) return null;
  return DESCRIPTIONS.find(([pattern]) => pattern.test(message))?.[1] ?? null;
}
