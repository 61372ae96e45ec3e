import { describe, expect, it } from 'vitest';
import { readStoredReason } from './read-stored-reason.ts';

describe('readStoredReason', () => {
  it('reads what a site leaves for its sign-in page', () => {
    const value = {
      code: 'ACCOUNT_REQUIRED',
      message: 'No account',
      path: '/dashboard',
      context: { error: 'x', endpoint: '/v1/me', hasToken: true },
      timestamp: '2025-12-15T10:30:45.123Z',
      source: 'api_403_auth_error',
    };
    expect(readStoredReason('logout_reason', JSON.stringify(value))).toEqual({
      code: 'ACCOUNT_REQUIRED',
      message: 'No account',
      path: '/dashboard',
      'context.error': 'x',
      'context.endpoint': '/v1/me',
      'context.hasToken': 'true',
      timestamp: '2025-12-15T10:30:45.123Z',
      source: 'api_403_auth_error',
    });
  });

  it('reads a bare word', () => {
    expect(readStoredReason('logoutReason', 'session_expired')).toEqual({ code: 'session_expired' });
  });

  it.each(['theme', 'access_token', 'reason'])('leaves the key %s alone', (key) => {
    expect(readStoredReason(key, '{"code":"X"}')).toBeNull();
  });
});
