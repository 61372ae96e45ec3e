import type { DialectExamples } from './dialect.ts';

export const knownCodeExamples: DialectExamples = {
  dialect: 'known-code',
  name: 'Codes that many backends share',
  sources: ['nightscout/nocturne#391', 'opendefender/OpenRisk#700'],
  examples: [
    { says: { code: 'TOKEN_EXPIRED' }, means: 'ACCESS_TOKEN_EXPIRED' },
    { says: { 'error.code': 'refresh-reuse-detected' }, means: 'REFRESH_TOKEN_REUSED' },
    { says: { 'error.type': 'RefreshTokenReuseException' }, means: 'REFRESH_TOKEN_REUSED' },
    { says: { reason: 'inactivity' }, means: 'SERVER_IDLE_TIMEOUT' },
    { says: { 'location.reason': 'idle-timeout' }, status: 302, means: 'SERVER_IDLE_TIMEOUT' },
    { says: { code: 'maxSessionAge' }, means: 'ABSOLUTE_TIMEOUT' },
    { says: { 'errors[0].code': 'LOGGED_IN_ELSEWHERE' }, means: 'CONCURRENT_LOGIN' },
    { says: { code: 'EBADCSRFTOKEN' }, status: 403, means: 'CSRF_MISMATCH' },
    { says: { error: 'Unauthorized', code: 'session_revoked' }, means: 'SESSION_REVOKED' },
    { says: { error: 'Unauthorized' }, means: null },
    { says: { reason: 'session_expired' }, means: null },
  ],
  counterExamples: [
    { says: { code: 'COUPON_EXPIRED' } },
    { says: { message: 'TOKEN_EXPIRED' } },
    { says: { error: 'Something broke' } },
    { says: { code: 'constructor' } },
    { says: { code: '__proto__' } },
  ],
};
