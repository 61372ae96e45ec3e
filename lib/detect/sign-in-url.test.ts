import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { looksLikeSignInUrl, originAndPath, originOf, pathOf } from './sign-in-url.ts';

describe('looksLikeSignInUrl', () => {
  it.each([
    'https://app.example/login',
    'https://app.example/signin?next=%2Fa',
    '/accounts/login/',
    '/users/sign_in',
    '/users/log_in',
    '/auth/signin',
    '/login.php',
    '/Account/Login.aspx',
    'https://app.example/#/login',
    'https://app.example/#!/sign-in?from=x',
    '/session/new',
    '/admin/login/',
    'https://idp.example/realms/x/protocol/openid-connect/auth',
    'https://idp.example/connect/authorize?client_id=a',
    'https://login.microsoftonline.com/t/oauth2/v2.0/authorize',
    'https://idp.example/oauth2/start',
    'https://tenant.auth0.com/u/login/identifier',
    'https://idp.example/adfs/ls/',
    'https://idp.example/adfs/ls/idpinitiatedsignon.aspx',
    'https://idp.example/adfs/oauth2/authorize',
    '/wp-login.php',
    '/login/identifier',
    '/login/two-factor',
    '/login/recovery-code',
    'https://x.okta.com/oauth2/default/v1/authorize',
    'https://tenant.auth0.com/authorize?client_id=a',
    'https://accounts.google.com/o/oauth2/v2/auth',
    'https://accounts.google.com/v3/signin/identifier',
    'https://login.microsoftonline.com/common/oauth2/authorize',
    'https://idp.example/auth/realms/x/protocol/openid-connect/auth',
    'https://idp.example/realms/x/login-actions/authenticate',
    'https://idp.example/idp/profile/SAML2/Redirect/SSO',
    '/users/session/new',
  ])('takes %s for a page to sign in on', (url) => expect(looksLikeSignInUrl(url)).toBe(true));

  it.each([
    'https://app.example/',
    '/blog/ingredients',
    '/design-in-use',
    '/signup',
    '/logout',
    '/sign-out',
    '/catalogin',
    '/dashboard?redirect=/login',
    'https://login.example/dashboard',
    '/users/login-history',
    '/help/how-to-login-again',
    '/plugins/oauth2/authorized-apps',
    '/login/change-password',
    '/login/history',
    '/account/login-history',
    '/login/reset-password',
    '/signin-help',
    '/signin-help/articles/4',
    '/docs/login',
    '/blog/sign-in',
    '/payments/authorize',
    '/training/sessions/new',
    '/wp-admin/',
    '/wp-login-attempts.php',
    '',
  ])('takes %s for none', (url) => expect(looksLikeSignInUrl(url)).toBe(false));
});

describe('parts of an address', () => {
  it('gives path and hash route without the query', () => {
    expect(pathOf('https://a.example/x/y?z=1#/r')).toBe('/x/y#/r');
    expect(pathOf('/x?y')).toBe('/x');
  });

  it('gives the origin, or nothing for a relative address', () => {
    expect(originOf('https://a.example:8443/x')).toBe('https://a.example:8443');
    expect(originOf('/x')).toBe('');
  });

  it('gives origin and path without query and hash', () => {
    expect(originAndPath('https://a.example/x?y=1#z')).toBe('https://a.example/x');
  });
});

describe('an authorization request', () => {
  it('is known by its parameters, whatever its path is called', () => {
    expect(looksLikeSignInUrl('https://id.example/start?client_id&redirect_uri&response_type=code')).toBe(
      true,
    );
    expect(looksLikeSignInUrl('https://id.example/p?SAMLRequest&RelayState')).toBe(true);
  });

  it('is no page to sign in on where nothing may be shown, or where a parameter is missing', () => {
    const silent = 'https://id.example/start?client_id&response_type=code&prompt=none';
    expect(looksLikeSignInUrl(silent)).toBe(false);
    expect(looksLikeSignInUrl('https://api.example/apps?client_id')).toBe(false);
  });
});

describe('origin and path', () => {
  it('are cut by hand as these patterns would cut them', () => {
    const origin = /^[a-z][a-z0-9+.-]*:\/\/[^/?#]*/i;
    const part = fc.constantFrom(
      'http',
      'https',
      'HTTPS',
      'ws+x',
      '1a',
      ':',
      '://',
      '/',
      '?',
      '#',
      'a.b',
      '\n',
      '',
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 9 }), (parts) => {
        const url = parts.join('');
        expect(originOf(url)).toBe(origin.exec(url)?.[0] ?? '');
        expect(pathOf(url)).toBe(url.replace(origin, '').replace(/\?[^#]*/, ''));
      }),
      { numRuns: 2_000 },
    );
  });
});
