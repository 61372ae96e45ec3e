import { describe, expect, it } from 'vitest';
import { isTellingName, looksLikeToken } from './interesting.ts';

describe('names that tell of a session', () => {
  it.each([
    'access_token',
    'refreshToken',
    'oidc.user:https://idp.example:client',
    '@@auth0spajs@@::client::default::openid',
    'msal.3.account.keys',
    'sb-abcdef-auth-token',
    'firebase:authUser:AIza:[DEFAULT]',
    'CognitoIdentityServiceProvider.abc.clockDrift',
    'okta-cache-storage',
    'expires_at',
    'persist:root',
    'hassTokens',
    'nextauth.message',
    'kc-callback-12',
    'logout_reason',
    'isLoggedIn',
    'sid',
    'app.sid',
    'SESSION',
  ])('%s', (name) => {
    expect(isTellingName(name)).toBe(true);
  });
  it.each(['theme', 'sidebar', 'inside', 'cart', 'lang', 'blog-drafts', 'design', 'kcal', 'k42', ''])(
    'but not %j',
    (name) => {
      expect(isTellingName(name)).toBe(false);
    },
  );
  it('are looked for in the beginning of a name only', () => {
    expect(isTellingName(`${'x'.repeat(1_000_000)}token`)).toBe(false);
  });
});

describe('values that look like a token', () => {
  it.each([
    ['a JWT', 'eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.c2ln'],
    ['a JWT in JSON', '{"state":{"user":null,"token":"eyJhbGciOiJIUzI1NiJ9.e30.c2ln"}}'],
    ['an opaque hex id', 'd41d8cd98f00b204e9800998ecf8427e'],
    ['a UUID', '"0b5c3b1e-7c55-4a43-a5c1-0b3b6f7a9d11"'],
    ['base64', 'q83vEjRWeJCrze8SNFZ4kKvN7xI0VniQq83vEjRWeJA/+abc'],
  ])('%s', (_, value) => {
    expect(looksLikeToken(value)).toBe(true);
  });
  it.each([
    ['a word', 'dark'],
    ['a sentence', 'the quick brown fox jumps over the lazy dog, twice in a row'],
    ['a date', '2026-01-01T00:00:00.000Z'],
    ['settings', '{"columns":["name","size","date"],"dense":true,"page":25}'],
    ['something short that begins like one', 'eyJ'],
    ['nothing', ''],
  ])('but not %s', (_, value) => {
    expect(looksLikeToken(value)).toBe(false);
  });
});
