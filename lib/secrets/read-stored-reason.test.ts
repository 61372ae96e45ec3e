import { describe, expect, it } from 'vitest';
import { readStoredReason } from './read-stored-reason.ts';

const read = (key: string, value: unknown) => readStoredReason(key, JSON.stringify(value));

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
    expect(read('logout_reason', value)).toEqual({
      fields: {
        code: 'ACCOUNT_REQUIRED',
        message: 'No account',
        path: '/dashboard',
        'context.error': 'x',
        'context.endpoint': '/v1/me',
        'context.hasToken': 'true',
        timestamp: '2025-12-15T10:30:45.123Z',
        source: 'api_403_auth_error',
      },
      statedAt: Date.UTC(2025, 11, 15, 10, 30, 45, 123),
    });
  });

  it('reads the first tracker’s, which carries no date', () => {
    expect(
      read('last_logout_reason', {
        type: 'TOKEN_EXPIRED',
        message: 'JWT access token expired',
        idleMinutes: 23,
      }),
    ).toEqual({
      fields: { type: 'TOKEN_EXPIRED', message: 'JWT access token expired', idleMinutes: '23' },
      statedAt: null,
    });
  });

  it.each([
    ['milliseconds', { timestamp: 1705330335000 }, 1705330335000],
    ['seconds', { timestamp: 1705330335 }, 1705330335000],
    ['digits in a string', { at: '1705330335000' }, 1705330335000],
    ['ISO with a blank', { time: '2024-01-15 14:52:15Z' }, 1705330335000],
    ['another name', { loggedOutAt: 1705330335000 }, 1705330335000],
    ['no date', { timestamp: 'yesterday' }, null],
    ['a lifetime', { timestamp: 3600 }, null],
    ['no number', { timestamp: { $gt: 0 } }, null],
  ])('takes the date from %s', (_name, date, statedAt) => {
    expect(read('logoutReason', { code: 'IDLE', ...date })?.statedAt).toBe(statedAt);
  });

  it('reads a bare word as a code and a bare sentence as a message', () => {
    expect(readStoredReason('logoutReason', 'session_expired')).toEqual({
      fields: { code: 'session_expired' },
      statedAt: null,
    });
    expect(read('auth:logout-message', 'Your session has expired.')?.fields).toEqual({
      message: 'Your session has expired.',
    });
  });

  it('reads a flag, whose key is the word', () => {
    expect(readStoredReason('session_expired', 'true')).toEqual({
      fields: { code: 'session_expired' },
      statedAt: null,
    });
    expect(readStoredReason('app.idleTimeoutAt', '1705330335')).toEqual({
      fields: { code: 'idle_timeout' },
      statedAt: 1705330335000,
    });
    expect(readStoredReason('session_expired', 'false')).toBeNull();
  });

  it('looks through what a state library or an encoding puts around it', () => {
    const kept = { reason: 'IDLE', timestamp: 1705330335000 };
    for (const raw of [
      JSON.stringify({ state: kept, version: 0 }),
      JSON.stringify(JSON.stringify(kept)),
      encodeURIComponent(JSON.stringify({ value: kept })),
      btoa(JSON.stringify(kept)),
    ])
      expect(readStoredReason('logoutReason', raw)).toMatchObject({
        fields: { reason: 'IDLE' },
        statedAt: 1705330335000,
      });
  });

  it.each([
    'logout_reason',
    'lastLogoutReason',
    'signout-reason',
    'acme.auth.logoutReason',
    'logoutEvent',
    'forcedLogoutMessage',
    'auth_error',
    'login_message',
    'sessionMessage',
    'session_expired',
  ])('knows the key %s', (key) => expect(read(key, { reason: 'IDLE' })).not.toBeNull());

  it.each([
    'theme',
    'access_token',
    'reason',
    'auth_code',
    'authCode',
    'session_code',
    'oauth_state',
    'sessionTimeoutMinutes',
    'showSessionExpiredModal',
    'user-store',
    'logout_url',
  ])('leaves the key %s alone', (key) => {
    expect(readStoredReason(key, '{"code":"X"}')).toBeNull();
    expect(readStoredReason(key, 'true')).toBeNull();
  });

  it('takes the signal of one tab to others for no words', () => {
    for (const signal of ['1705330335123', 'true', '1', '""', 'null', '{}', '[]', '{"nonce":"x1"}'])
      expect(readStoredReason('logout', signal)).toBeNull();
  });

  it('takes a one-time code for no reason', () => {
    expect(readStoredReason('logout_code', '482913')).toBeNull();
    expect(JSON.stringify(read('logout_reason', { code: '482913' }))).not.toContain('482913');
  });
});
