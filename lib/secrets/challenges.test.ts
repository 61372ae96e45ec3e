import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyText, PATIENT } from '../../tests/support/canary.ts';
import { parseChallenges } from './challenges.ts';

const plain = (header: string) =>
  parseChallenges(header).map(({ scheme, params }) => ({ scheme, params: { ...params } }));

describe('parseChallenges', PATIENT, () => {
  it('reads parameters, quoted and bare', () => {
    expect(
      plain('Bearer realm="shop", error=invalid_token, error_description="The \\"access\\" token, expired"'),
    ).toEqual([
      {
        scheme: 'Bearer',
        params: { realm: 'shop', error: 'invalid_token', error_description: 'The "access" token, expired' },
      },
    ]);
  });

  it('tells several challenges in one header apart', () => {
    expect(plain('Basic realm="a", Bearer error="invalid_token", DPoP algs="ES256"')).toEqual([
      { scheme: 'Basic', params: { realm: 'a' } },
      { scheme: 'Bearer', params: { error: 'invalid_token' } },
      { scheme: 'DPoP', params: { algs: 'ES256' } },
    ]);
  });

  it('reads a bare scheme, and one with a token', () => {
    expect(plain('Bearer')).toEqual([{ scheme: 'Bearer', params: {} }]);
    expect(plain('Negotiate YIIabc==, Basic realm="x"')).toEqual([
      { scheme: 'Negotiate', params: {} },
      { scheme: 'Basic', params: { realm: 'x' } },
    ]);
  });

  it('never throws and ends on anything', () => {
    fc.assert(
      fc.property(anyText(300), (header) => {
        expect(parseChallenges(header).length).toBeLessThanOrEqual(10);
      }),
    );
    expect(plain('=,=,"unclosed')).toEqual([]);
  });
});
