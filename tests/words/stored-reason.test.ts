import { describe, expect, it } from 'vitest';
import { readWords } from '../../lib/reasons/read-words.ts';
import { readStoredReason } from '../../lib/secrets/index.ts';

/** What a note that a site kept for its sign-in page says, from the bytes in storage to the cause that it claims. */
const claims = (key: string, raw: string) => {
  const kept = readStoredReason(key, raw);
  return kept && readWords({ fields: kept.fields, status: null }).map((word) => word.means)[0];
};
const json = (value: unknown) => JSON.stringify(value);

describe('a note kept for the sign-in page', () => {
  it.each([
    [
      'logout_reason',
      json({
        code: 'PLAN_REQUIRED',
        message: 'No plan',
        path: '/dashboard',
        context: { error: 'x', endpoint: '/v1/me', hasToken: true },
        timestamp: '2025-12-15T10:30:45.123Z',
        source: 'refresh_user_validation',
      }),
      'PLAN_REQUIRED',
    ],
    ['logoutReason', json({ logoutReason: 'session-account-mismatch' }), 'SESSION_ACCOUNT_MISMATCH'],
    [
      'app.lastLogoutReason',
      json({ state: { reason: 'accountSuspended' }, version: 0 }),
      'ACCOUNT_SUSPENDED',
    ],
    [
      'last_logout_reason',
      json({ type: 'TOKEN_EXPIRED', message: 'JWT access token expired', idleMinutes: 23 }),
      'ACCESS_TOKEN_EXPIRED',
    ],
    ['last_logout_reason', json({ type: 'REFRESH_FAILED', message: 'No', idleMinutes: 1 }), null],
    ['signout-reason', 'user_inactive', 'USER_INACTIVE'],
    ['forcedLogoutMessage', 'You have been logged out due to inactivity', 'SERVER_IDLE_TIMEOUT'],
    ['session_expired', 'true', null],
  ])('%s = %s claims %s', (key, raw, means) => expect(claims(key, raw)).toBe(means));

  it.each([
    ['logout', '1705330335123'],
    ['auth_code', '"482913"'],
    ['user-store', json({ code: 'PLAN_REQUIRED' })],
  ])('%s = %s is none', (key, raw) => expect(claims(key, raw)).toBeNull());
});
