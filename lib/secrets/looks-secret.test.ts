import { randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { looksSecret } from './looks-secret.ts';

describe('looksSecret', () => {
  it.each([
    'token_not_valid',
    'SESSION_ACCOUNT_MISMATCH',
    'getUserByIdOrThrow',
    'NotAuthorizedException',
    'refresh_token_already_used',
    'AADSTS700082',
    'XMLHttpRequest',
    'authentication',
    'openid-configuration',
    'ERR_HTTP2_PROTOCOL_ERROR',
    '12345678',
    'short1',
  ])('%s is a word', (word) => {
    expect(looksSecret(word)).toBe(false);
  });

  it.each([
    '3f2a9c1b7d4e',
    'JBSWY3DPEHPK3PXP',
    'dGhpcyBpcyBhIHNlY3JldA',
    'xqzjkvbnwprtlmhg',
    '0d3a1e7e-1111-4f3f-9d3f-aaaaaaaaaaaa',
  ])('%s is none', (word) => {
    expect(looksSecret(word)).toBe(true);
  });

  it('passes at most two in a thousand random runs of 24 characters', () => {
    let passed = 0;
    for (let i = 0; i < 5_000; i += 1) passed += looksSecret(randomBytes(18).toString('base64url')) ? 0 : 1;
    expect(passed).toBeLessThanOrEqual(10);
  });
});
