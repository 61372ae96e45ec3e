import { describe, expect, it } from 'vitest';
import { madeUp } from './made-up.ts';

describe('madeUp', () => {
  const store = (token: string, at: number, port: number) =>
    JSON.stringify({
      access_token: token,
      id_token: `eyJhbGciOiJIUzI1NiJ9.${btoa(`{"at":${at}}`).replaceAll('=', '')}.c2ln`,
      expires_at: at,
      scope: 'openid profile',
      issuer: `http://shop-idp.localhost:${port}/oauth2/default`,
      inner: JSON.stringify({ secret: token, at: at * 1000 }),
    });
  const one = store('Zx91kdo/20aLq7+sWk31xZ0=', 1_795_653_995, 4_711);
  const other = store('aL7+x0/Qk2sWk31xZ9dio24=', 1_795_653_123, 9_999);

  it('gives two stores of one shape the same text, without a value of either', () => {
    expect(madeUp(one)).toBe(madeUp(other));
    expect(madeUp(one)).not.toMatch(/Zx91kdo|1795653995|4711/);
  });

  it('keeps structure, words and addresses', () => {
    expect(JSON.parse(madeUp(one))).toMatchObject({
      expires_at: 1705330335,
      scope: 'openid profile',
      issuer: 'https://id.example.test/oauth2/default',
      inner: expect.stringContaining('"at":1705330335000') as string,
    });
  });

  it('knows random letters without a digit, and leaves names of several words', () => {
    expect(madeUp('{"nonce":"dMRqdFubTvswWeRmsgRJEg"}')).toBe(madeUp('{"nonce":"Qk1dFubTvswWeRms20JEg7"}'));
    expect(madeUp('CognitoIdentityServiceProvider.client.accessToken')).toBe(
      'CognitoIdentityServiceProvider.client.accessToken',
    );
  });

  it('tells a store of another shape', () => {
    expect(madeUp('{"token":"a"}')).not.toBe(madeUp('{"tokens":"a"}'));
  });
});
