import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyText, PATIENT } from '../../tests/support/canary.ts';
import { decodeToken } from './decode-token.ts';

const encode = (value: unknown) =>
  Buffer.from(typeof value === 'string' ? value : JSON.stringify(value)).toString('base64url');
const jwt = (payload: unknown, header: unknown = { alg: 'HS256' }) =>
  `${encode(header)}.${encode(payload)}.c2ln`;

describe('decodeToken', PATIENT, () => {
  it('reads header, payload and dates of a JWT', () => {
    expect(decodeToken(jwt({ iat: 1705326735, exp: 1705330335, name: 'Zoë' }))).toMatchObject({
      format: 'jwt',
      header: { alg: 'HS256' },
      payload: { name: 'Zoë' },
      issuedAt: 1_705_326_735_000,
      expiresAt: 1_705_330_335_000,
    });
  });

  it.each([
    ['milliseconds', 1705330335000, 1_705_330_335_000],
    ['text', '1705330335', 1_705_330_335_000],
    ['a fraction', 1705330335.5, 1_705_330_335_500],
    ['zero', 0, null],
    ['negative', -5, null],
    ['a lifetime', 3600, null],
    ['beyond every date', 1e300, null],
    ['an object', {}, null],
    ['words', 'tomorrow', null],
    ['null', null, null],
    ['missing', undefined, null],
  ])('takes an exp that is %s for what it is', (_name, exp, expected) => {
    expect(decodeToken(jwt({ exp }))?.expiresAt).toBe(expected);
  });

  it.each([
    ['eyJhbGciOiJIUzI1NiJ9.!!!.c2ln', null],
    ['eyJhbGciOiJIUzI1NiJ9.a.c2ln', 'not-base64'],
    [`eyJhbGciOiJIUzI1NiJ9.${encode('nope')}.c2ln`, 'not-json'],
    [jwt([1]), 'not-object'],
    [jwt('null'), 'not-object'],
    ['eyJhbGciOiJ.e30.c2ln', 'not-json'],
    [jwt({}, { typ: 'JWT' }), 'not-object'],
    [`eyJ${'a'.repeat(40_000)}.e30.c2ln`, 'too-large'],
  ])('says why %# cannot be read', (raw, why) => {
    expect(decodeToken(raw)?.unreadable ?? null).toBe(why);
  });

  it('reads the header of a JWE only', () => {
    const raw = `${encode({ alg: 'dir', enc: 'A256GCM', kid: 'k1' })}..aXY.Y2lwaGVy.dGFn`;
    expect(decodeToken(raw)).toMatchObject({ format: 'jwe', header: { enc: 'A256GCM' }, payload: null });
  });

  it('knows a PASETO, and reads a public one', () => {
    const body = Buffer.concat([Buffer.from('{"exp":"2024-01-15T14:52:15Z"}'), Buffer.alloc(64)]).toString(
      'base64url',
    );
    expect(decodeToken(`v4.public.${body}`)).toMatchObject({
      format: 'paseto',
      expiresAt: 1_705_330_335_000,
    });
    expect(decodeToken('v2.local.QAxIpVe-ECVNI1z4xQbm_qQYomyT3h8FtV8bxkz8pBJWkT8f')).toMatchObject({
      format: 'paseto',
      payload: null,
    });
  });

  it.each([
    'a.b.c',
    'www.example.test',
    '1.2.3',
    'com.example.app',
    'v5.local.abcdefghij',
    'index.min.js',
    '',
  ])('does not take %s for a token', (text) => {
    expect(decodeToken(text)).toBeNull();
  });

  it('never throws', () => {
    const part = fc.oneof(anyText(40), fc.json().map(encode), fc.constant(encode({ alg: 'none' })));
    fc.assert(
      fc.property(fc.array(part, { maxLength: 6 }), (parts) => {
        const decoded = decodeToken(parts.join('.'));
        expect(decoded === null || typeof decoded.format === 'string').toBe(true);
      }),
    );
  });
});
