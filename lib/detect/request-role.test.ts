import { describe, expect, it } from 'vitest';
import type { EventOf } from '../events/event.ts';
import { requestRole } from './request-role.ts';

type Extra = Partial<Pick<EventOf<'request.finished'>, 'type' | 'grantType' | 'bodyFields' | 'carried'>>;
const role = (method: string, path: string, extra: Extra = {}) =>
  requestRole({ method, url: `https://app.example${path}`, type: 'xmlhttprequest', ...extra });
const refreshToken = [
  { in: 'body', name: 'refresh', fingerprint: 'a'.repeat(24), credential: 'refresh' },
] as const;

describe('requestRole', () => {
  it.each([
    ['POST', '/v1/auth/login/', 'sign-in'],
    ['POST', '/users/sign_in', 'sign-in'],
    ['POST', '/v1/auth/refresh/', 'refresh'],
    ['POST', '/auth/refresh-token', 'refresh'],
    ['POST', '/v1/auth/logout/', 'sign-out'],
    ['DELETE', '/users/sign_out', 'sign-out'],
    ['GET', '/oauth2/v1/endsession', 'sign-out'],
    ['POST', '/oauth/revoke', 'revoke'],
    ['GET', '/api/auth/session', 'probe'],
    ['GET', '/v1/me/', 'probe'],
    ['GET', '/v1/notes/', 'api'],
    ['POST', '/graphql', 'api'],
    ['GET', '/login', 'api'],
    ['GET', '/blog/logouts-explained', 'api'],
    ['GET', '/api/refreshments', 'api'],
    ['GET', '/api/sessions-report', 'api'],
    ['GET', '/api/menu', 'api'],
  ])('%s %s is %s', (method, path, expected) => expect(role(method, path)).toBe(expected));

  it('judges by the grant before the path', () => {
    expect(role('POST', '/oauth/token', { grantType: 'refresh_token' })).toBe('refresh');
    expect(role('POST', '/oauth/token', { grantType: 'authorization_code' })).toBe('sign-in');
  });

  it('takes a sent password for a sign-in, and a new password for none', () => {
    expect(role('POST', '/api/x', { bodyFields: ['email', 'password'] })).toBe('sign-in');
    expect(role('POST', '/api/x', { bodyFields: ['old_password', 'new_password'] })).toBe('api');
  });

  it('takes a refresh token in the body for a refresh', () => {
    expect(role('POST', '/api/x', { carried: [...refreshToken] })).toBe('refresh');
    expect(role('POST', '/oauth/revoke', { carried: [...refreshToken] })).toBe('revoke');
  });

  it('knows a document from a call', () => {
    expect(role('GET', '/v1/me/', { type: 'main_frame' })).toBe('page');
    expect(role('GET', '/app', { type: 'sub_frame' })).toBe('page');
  });
});
