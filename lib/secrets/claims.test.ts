import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canary, leaks, PATIENT } from '../../tests/support/canary.ts';
import { readClaims } from './claims.ts';
import { testFingerprinter } from './test-fingerprinter.ts';

const claimsOf = (payload: Record<string, unknown>, header: Record<string, unknown> = { alg: 'RS256' }) =>
  readClaims({ format: 'jwt', header, payload, issuedAt: null, expiresAt: null }, testFingerprinter);

describe('readClaims', PATIENT, () => {
  it('keeps what identifies no person', async () => {
    const tenant = '0d3a1e7e-1111-4f3f-9d3f-aaaaaaaaaaaa';
    const payload = {
      iss: `https://login.test/${tenant}/v2.0`,
      aud: ['api://shop', 'web'],
      scope: 'openid profile shop:read',
      exp: 1705330335,
      amr: ['pwd', 'mfa'],
      tid: tenant,
      token_use: 'access',
    };
    expect(await claimsOf(payload)).toEqual({ ...payload, 'header.alg': 'RS256' });
  });

  it('keeps sub, sid, jti and e-mail as fingerprints only, and drops the rest', async () => {
    const claims = await claimsOf({
      sub: 'ada',
      sid: 's1',
      jti: 'j1',
      email: 'ada@example.test',
      name: 'Ada',
      roles: ['x'],
    });
    expect(Object.keys(claims).sort()).toEqual([
      'emailFingerprint',
      'header.alg',
      'jtiFingerprint',
      'sidFingerprint',
      'subFingerprint',
    ]);
    expect(claims.subFingerprint).toBe(await testFingerprinter.fingerprint('ada'));
  });

  it('tells the presence of nonce and at_hash', async () => {
    expect(await claimsOf({ nonce: 'n', at_hash: 'h' }, {})).toEqual({ hasNonce: true, hasAtHash: true });
  });

  it('keeps a short kid, fingerprints a long one', async () => {
    expect((await claimsOf({}, { kid: '2024-01' }))['header.kid']).toBe('2024-01');
    expect((await claimsOf({}, { kid: 'QzK0aXq29sla02kaPq81zXk29sla' }))['header.kid']).toMatch(
      /^fp:[0-9a-f]{24}$/,
    );
  });

  it('lets neither a secret nor an e-mail through an allowed claim', async () => {
    await fc.assert(
      fc.asyncProperty(
        canary,
        fc.constantFrom('iss', 'aud', 'azp', 'scope', 'acr', 'tid', 'typ'),
        async (secret, name) => {
          const claims = await claimsOf({
            [name]: [secret, `x ${secret}`],
            [`${name}2`]: secret,
            iss: `https://id.test/${secret}?${secret}`,
          });
          expect(leaks(JSON.stringify(claims), secret)).toEqual([]);
        },
      ),
    );
    expect(JSON.stringify(await claimsOf({ azp: 'ada@example.test' }))).not.toContain('ada');
  });

  it('passes over prototypes and odd types', async () => {
    const odd = JSON.parse('{"__proto__":{"iss":"x"},"aud":{"a":1},"exp":"x","scope":null}');
    expect(await claimsOf(odd, {})).toEqual({ exp: 'x' });
  });
});
