import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyText, canary, leaks, PATIENT } from '../../tests/support/canary.ts';
import { maskText } from './mask-text.ts';

describe('maskText', PATIENT, () => {
  it.each([
    'AADSTS700082: The refresh token has expired due to inactivity.',
    'Invalid Refresh Token: Already Used',
    'This session has been expired (possibly due to multiple concurrent logins being attempted as the same user).',
    'Given token not valid for any token type',
    'Session contamination: account ID mismatch. Session=123, Current=456, Path=/dashboard',
    'Unknown or invalid refresh token.',
    'SESSION_ACCOUNT_MISMATCH',
    'com.amazonaws.cognito.identity.idp.model#NotAuthorizedException',
    'E0000005 Invalid session',
    'Bearer error="invalid_token", error_description="The access token expired"',
    'expired at 2025-12-15T10:30:45.123Z',
    'Refresh Token Status: 19 days remaining (NOT EXPIRED!)',
    'token: expired, code: token_not_valid',
    'net::ERR_CONNECTION_REFUSED NS_ERROR_NET_INTERRUPT',
    'getUserByIdOrThrow useAuthStore.setState',
    'Ваш сеанс истёк. Ihre Sitzung ist abgelaufen.',
    'https://app.test/v1/auth/refresh/ failed with status 401',
  ])('keeps words: %s', (text) => {
    expect(maskText(text)).toBe(text);
  });

  it.each([
    ['User ada@example.test not found', 'User [e-mail] not found'],
    ['from 192.0.2.17 and 2001:db8::1', 'from [ip] and [ip]'],
    ['Trace ID: 0d3a1e7e-1111-4f3f-9d3f-aaaaaaaaaaaa', 'Trace ID: [id]'],
    ['User=789 signed out', 'User=[user] signed out'],
    ['password: hunter2', 'password: [masked]'],
    ['Bearer abcdefghij rejected', 'Bearer [masked] rejected'],
    ['your code 493817', 'your code [masked]'],
    ['call +49 17612345678', 'call +49 [number]'],
    ['at https://u:p@app.test/cb?code=abc#x', 'at https://app.test/cb'],
    ['session=abc123def failed', 'session=[masked] failed'],
    ['cookie: a=b; c=d', 'cookie: [masked]'],
  ])('masks %s', (text, masked) => {
    expect(maskText(text).replace(/[\s;]+$/, '')).toBe(masked);
  });

  it('lets no piece of a secret through, wherever in a sentence and however wrapped', () => {
    const sentence = fc.constantFrom(
      (s: string) => `Token ${s} is invalid`,
      (s: string) => `token=${s}`,
      (s: string) => `"${s}"`,
      (s: string) => `Authorization: Bearer ${s}`,
      (s: string) => `(session:${s})`,
      (s: string) => `see https://app.test/reset/${s}?token=${s}#${s}`,
      (s: string) => `wrapped ${btoa(s)} end`,
      (s: string) => `x${encodeURIComponent(JSON.stringify({ s }))}`,
      (s: string) => `Cookie: sid=${s}; other=${s}`,
    );
    fc.assert(
      fc.property(canary, sentence, (secret, put) => {
        expect(leaks(maskText(put(secret)), secret)).toEqual([]);
      }),
    );
  });

  it('never throws, never grows beyond its limit', () => {
    fc.assert(
      fc.property(anyText(300), fc.integer({ min: 1, max: 500 }), (text, limit) => {
        expect(maskText(text, limit).length).toBeLessThanOrEqual(limit);
      }),
    );
  });

  it('cuts no surrogate pair and leaves no half of a secret at the cut', () => {
    expect(maskText('😀'.repeat(300), 101)).not.toMatch(/[\ud800-\udbff]…$/);
    const secret = 'Xk29sla02kaPq81zXk29sla02kaPq81z';
    for (let at = 1_560; at < 1_600; at += 1) {
      expect(leaks(maskText(`${'word '.repeat(400).slice(0, at)} ${secret}`), secret)).toEqual([]);
    }
  });

  it('drops marks that would turn or hide text', () => {
    expect(maskText('safe\u202etxet\u200b')).toBe('safetxet');
  });
});
