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
    ['POST', '/api/auth/callback/credentials', 'sign-in'],
    ['GET', '/api/auth/callback/credentials', 'api'],
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
    ['POST', '/auth/refreshToken', 'refresh'],
    ['GET', '/auth/refresh', 'refresh'],
    ['POST', '/api/session/renew', 'refresh'],
    ['POST', '/v1/client/sessions/:id/tokens', 'refresh'],
    ['POST', '/api/session/extend', 'refresh'],
    ['POST', '/auth/keep-alive', 'refresh'],
    ['GET', '/realms/x/protocol/openid-connect/login-status-iframe.html', 'check-session'],
    ['GET', '/connect/checksession', 'check-session'],
    ['GET', '/.well-known/openid-configuration', 'discovery'],
    ['GET', '/realms/x/protocol/openid-connect/certs', 'discovery'],
    ['GET', '/jwks.json', 'discovery'],
    ['GET', '/api/check-sessions', 'api'],
    ['POST', '/projects/extend', 'api'],
    ['POST', '/slots/refresh', 'api'],
    ['GET', '/refresh', 'api'],
    ['POST', '/dashboards/:id/refresh', 'api'],
    ['POST', '/authors/refresh', 'api'],
    ['POST', '/subscriptions/renew', 'api'],
    ['POST', '/api-tokens/:id/rotate', 'api'],
    ['POST', '/v1/sessions/', 'api'],
    ['POST', '/training/sessions', 'api'],
    ['POST', '/rum/session', 'api'],
    ['POST', '/devices/push-token', 'api'],
    ['POST', '/notifications/token', 'api'],
    ['POST', '/users/:id/tokens', 'api'],
    ['POST', '/oauth/token', 'sign-in'],
    ['POST', '/api/token/', 'sign-in'],
    ['POST', '/api/auth/signout', 'sign-out'],
    ['POST', '/auth/signOut', 'sign-out'],
    ['GET', '/logout.php', 'sign-out'],
    ['POST', '/user-logout', 'sign-out'],
    ['POST', '/auth/logout/all', 'sign-out'],
    ['GET', '/connect/endsession', 'sign-out'],
    ['GET', '/session/end', 'sign-out'],
    ['DELETE', '/session', 'sign-out'],
    ['DELETE', '/api/v1/sessions/current', 'sign-out'],
    ['DELETE', '/training/sessions', 'api'],
    ['DELETE', '/sessions/:id', 'api'],
    ['POST', '/v1/auth/logout-event/', 'api'],
    ['GET', '/account/logout-history', 'api'],
    ['POST', '/auth/logout-reason', 'api'],
    ['GET', '/auth/logout/reasons', 'api'],
    ['POST', '/documents/:id/sign-off', 'api'],
    ['GET', '/weekend-sessions', 'api'],
    ['POST', '/connect/revocation', 'revoke'],
    ['POST', '/invitations/:id/revoke', 'api'],
    ['POST', '/api-tokens/:id/revoke', 'api'],
  ])('%s %s is %s', (method, path, expected) => expect(role(method, path)).toBe(expected));

  it('judges by the grant before the path', () => {
    expect(role('POST', '/oauth/token', { grantType: 'refresh_token' })).toBe('refresh');
    expect(role('POST', '/oauth/token', { grantType: 'authorization_code' })).toBe('sign-in');
  });

  it('takes a sent password for a sign-in, and a new password for none', () => {
    expect(role('POST', '/api/x', { bodyFields: ['email', 'password'] })).toBe('sign-in');
    expect(role('POST', '/api/x', { bodyFields: ['old_password', 'new_password'] })).toBe('api');
  });

  it.each([[['j_username', 'j_password']], [['session[email]', 'session[password]']], [['log', 'pwd']]])(
    'knows the password among %j',
    (bodyFields) => expect(role('POST', '/sessions', { bodyFields })).toBe('sign-in'),
  );

  it('takes a session that is asked for with a proof of who one is for a sign-in', () => {
    expect(role('POST', '/api/session', { bodyFields: ['idToken'] })).toBe('sign-in');
    expect(role('POST', '/training/sessions', { bodyFields: ['idToken'] })).toBe('api');
    expect(role('POST', '/api/sessions', { bodyFields: ['title', 'startsAt'] })).toBe('api');
  });

  it('knows the sign-out that Rails sends as a form', () => {
    expect(role('POST', '/session', { bodyFields: ['_method', 'authenticity_token'] })).toBe('sign-out');
    expect(role('POST', '/posts', { bodyFields: ['_method'] })).toBe('api');
  });

  it('takes a token that is asked for with a refresh token for a refresh', () => {
    const cookie = [{ ...refreshToken[0], in: 'cookie' }] as const;
    expect(role('POST', '/auth/token', { carried: [...cookie] })).toBe('refresh');
    expect(role('POST', '/auth/token', { carried: [...cookie], bodyFields: ['password'] })).toBe('sign-in');
    expect(role('POST', '/auth/token', { carried: [...cookie], bodyFields: ['code'] })).toBe('sign-in');
    expect(role('POST', '/v1/notes', { carried: [...cookie] })).toBe('api');
  });

  it('takes a path that says no more than refresh for one where credentials go with it', () => {
    const access = [{ ...refreshToken[0], in: 'authorization', credential: 'access' }] as const;
    const cookie = [{ ...refreshToken[0], in: 'cookie' }] as const;
    expect(role('POST', '/api/refresh', { carried: [...access] })).toBe('refresh');
    expect(role('GET', '/slots/refresh', { carried: [...cookie] })).toBe('refresh');
    expect(role('POST', '/widgets/refresh', { carried: [...access] })).toBe('api');
    expect(requestRole({ method: 'POST', url: 'https://auth.example/refresh', type: 'xmlhttprequest' })).toBe(
      'refresh',
    );
  });

  it('takes no other host for one that signs people in', () => {
    const at = (url: string) => requestRole({ method: 'POST', url, type: 'xmlhttprequest' });
    expect(at('https://ideas.example/board/refresh')).toBe('api');
    expect(at('https://authors.example/list/refresh')).toBe('api');
    expect(at('https://tenant.auth0.com/x/refresh')).toBe('refresh');
  });

  it('takes the page that a silent renewal comes back to for a page', () => {
    expect(role('GET', '/silent-renew.html', { type: 'sub_frame' })).toBe('page');
    expect(role('GET', '/auth/silent-refresh', { type: 'sub_frame' })).toBe('page');
    expect(role('GET', '/auth/refresh', { type: 'main_frame' })).toBe('refresh');
  });

  it('takes a refresh token in the body for a refresh', () => {
    expect(role('POST', '/api/x', { carried: [...refreshToken] })).toBe('refresh');
    expect(role('POST', '/oauth/revoke', { carried: [...refreshToken] })).toBe('revoke');
  });

  it('knows a document from a call', () => {
    expect(role('GET', '/v1/me/', { type: 'main_frame' })).toBe('page');
    expect(role('GET', '/app', { type: 'sub_frame' })).toBe('page');
  });

  it('takes a token endpoint that is sent a session’s cookie and nothing else for a refresh', () => {
    const carried = [
      { in: 'cookie', name: 'session_r', fingerprint: 'a'.repeat(24), credential: 'session' },
    ] as const;
    expect(role('POST', '/token', { carried: [...carried] })).toBe('refresh');
    expect(role('POST', '/token')).toBe('sign-in');
    expect(role('POST', '/token', { carried: [...carried], bodyFields: ['email', 'password'] })).toBe(
      'sign-in',
    );
    expect(role('POST', '/notifications/token', { carried: [...carried] })).toBe('api');
  });
});

describe('OAuth by its parameters', () => {
  it('knows the provider’s answer with a code, whatever the path, in a page of its own only', () => {
    expect(role('GET', '/welcome?code&state', { type: 'main_frame' })).toBe('sign-in');
    expect(role('GET', '/welcome?code&state', { type: 'sub_frame' })).toBe('page');
    expect(role('GET', '/welcome?code', { type: 'main_frame' })).toBe('page');
  });
});
