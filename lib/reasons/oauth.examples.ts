import type { DialectExamples } from './dialect.ts';

const refused = (error_description: string) => ({
  says: { error: 'invalid_grant', error_description },
  status: 400,
});

export const oauthExamples: DialectExamples = {
  dialect: 'oauth',
  name: 'OAuth 2.0 and OpenID Connect errors',
  sources: [
    'RFC 6749 sections 4.1.2.1 and 5.2',
    'OpenID Connect Core 1.0 section 3.1.2.6',
    'OpenID Connect Unmet Authentication Requirements 1.0',
  ],
  examples: [
    { ...refused('Refresh token was already used'), means: 'REFRESH_TOKEN_REUSED' },
    { ...refused('Refresh token reuse detected'), means: 'REFRESH_TOKEN_REUSED' },
    { ...refused('User password was changed'), means: 'REFRESH_TOKEN_REVOKED' },
    { ...refused('Token has been expired or revoked.'), means: 'REFRESH_TOKEN_REVOKED' },
    { ...refused('The refresh token has exceeded its maximum age'), means: 'ABSOLUTE_TIMEOUT' },
    { ...refused('The refresh token expired'), means: 'REFRESH_TOKEN_EXPIRED' },
    { ...refused('The refresh token is invalid or expired.'), means: null },
    { ...refused('Bad Request'), means: null },
    { says: { error: 'invalid_grant' }, status: 400, means: null },
    { says: { error: 'login_required' }, means: 'SILENT_RENEW_LOGIN_REQUIRED' },
    { says: { 'location.error': 'login_required' }, status: 302, means: 'SILENT_RENEW_LOGIN_REQUIRED' },
    { says: { error: 'interaction_required' }, means: 'INTERACTION_REQUIRED' },
    { says: { error: 'consent_required' }, means: 'INTERACTION_REQUIRED' },
    { says: { error: 'account_selection_required' }, means: 'INTERACTION_REQUIRED' },
    { says: { error: 'temporarily_unavailable' }, status: 503, means: null },
  ],
  counterExamples: [
    { says: { error: 'Something broke' } },
    { says: { error: 'constructor' } },
    { says: { code: 'login_required' } },
    { says: {} },
  ],
};
