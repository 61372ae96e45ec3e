import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyText, canary, leaks, PATIENT } from '../../tests/support/canary.ts';
import { maskName } from './mask-name.ts';

describe('maskName', PATIENT, () => {
  it.each([
    'access_token',
    'persist:root',
    'state.auth.refreshToken',
    '__Secure-authjs.session-token.0',
    'ASP.NET_SessionId',
    '.AspNetCore.Cookies',
    'oidc.user:https://id.test/realms/x:client-app',
    'XSRF-TOKEN',
    'connect.sid',
    '@@auth0spajs@@::client::@@user@@',
  ])('keeps %s', (name) => {
    expect(maskName(name)).toBe(name);
  });

  it.each([
    [
      'CognitoIdentityServiceProvider.3n4b5urk1ft4fl3mg5e62d9ado.ada.l@example.test.accessToken',
      'CognitoIdentityServiceProvider.:id.:id.accessToken',
    ],
    ['wordpress_logged_in_37d007a56d816107ce5b52c10342db37', 'wordpress_logged_in_:id'],
    ['sb-xqzjkvbnwprtlmhgfdsc-auth-token', 'sb-:id-auth-token'],
    ['user:ada@example.test:token', 'user::id:token'],
    ['_gitlab_session_37d007a56d816107ce5b52c10342db37', '_gitlab_session_:id'],
    ['cart-1234567', 'cart-:id'],
    ['x.0d3a1e7e-1111-4f3f-9d3f-aaaaaaaaaaaa.y', 'x.:id.y'],
  ])('masks %s', (name, masked) => {
    expect(maskName(name)).toBe(masked);
  });

  it('lets no piece of a secret through', () => {
    const place = fc.constantFrom(
      (s: string) => s,
      (s: string) => `token_${s}`,
      (s: string) => `${s}-token`,
      (s: string) => `app:${s}:session`,
      (s: string) => `app.${s}@example.test.x`,
      (s: string) => encodeURIComponent(`{"${s}"`),
    );
    fc.assert(
      fc.property(canary, place, (secret, put) => {
        expect(leaks(maskName(put(secret)), secret)).toEqual([]);
      }),
    );
  });

  it('never throws, gives the same for the same, and stays short', () => {
    fc.assert(
      fc.property(anyText(300), (name) => {
        expect(maskName(name).length).toBeLessThanOrEqual(200);
        expect(maskName(name)).toBe(maskName(name));
      }),
    );
  });
});
