import { describe, expect, it } from 'vitest';
import { answersSignIn, asksForSignIn } from './sign-in-address.ts';

describe('an address to sign in at', () => {
  it.each([
    ['OAuth by its parameters', 'https://id.test/x?client_id=a&response_type=code'],
    ['OAuth without a response type', 'https://id.test/x?client_id=a&redirect_uri=https%3A%2F%2Fapp.test'],
    ['OpenID Connect without a prompt', 'https://id.test/x?prompt=none'],
    ['SAML', 'https://id.test/x?SAMLRequest=abc'],
    ['WS-Federation', 'https://id.test/x?wa=wsignin1.0'],
    ['a path of a provider', 'https://tenant.auth0.test/authorize'],
    ['a sign-in page', 'https://accounts.test/login'],
    ['a frame that watches the session', 'https://id.test/check-session'],
    ['Keycloak', 'https://id.test/realms/a/protocol/openid-connect/login-status-iframe.html'],
  ])('is %s', (_what, url) => expect(asksForSignIn(url)).toBe(true));

  it.each([
    'https://elsewhere.test/',
    'https://maps.test/search?q=client_id',
    'https://pay.test/checkout?session_id=1',
    'https://video.test/embed/abc',
    'no address',
    '',
  ])('is not %s', (url) => expect(asksForSignIn(url)).toBe(false));
});

describe('the answer of a sign-in', () => {
  it.each([
    'https://app.test/cb?code=1&state=2',
    'https://app.test/cb?error=login_required&state=2',
    'https://app.test/cb#id_token=x&state=2',
    'https://app.test/cb?ticket=ST-1-abc',
  ])('is %s', (url) => expect(answersSignIn(url)).toBe(true));

  it.each(['https://app.test/', 'https://app.test/?code=SUMMER24', 'https://app.test/?ticket=17', ''])(
    'is not %s',
    (url) => expect(answersSignIn(url)).toBe(false),
  );
});
