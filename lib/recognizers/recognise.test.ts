import { describe, expect, it } from 'vitest';
import { inputOf } from './check-examples.ts';
import { EXAMPLE_JWT } from './example-jwt.ts';
import { recognise } from './recognise.ts';
import { recognisers } from './registry.ts';
import type { Example } from './types.ts';

const jwt = (claims: object, header: object = {}) =>
  `${[{ alg: 'HS256', ...header }, claims]
    .map((part) => btoa(JSON.stringify(part)).replaceAll('=', ''))
    .join('.')}.c2ln`;

async function ask(area: Example['area'], key: string, value: unknown, more: Partial<Example> = {}) {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return recognise(await inputOf({ area, key, value: text, ...more }));
}
const kinds = async (...args: Parameters<typeof ask>) => (await ask(...args)).map((one) => one.credential);

describe('recognise', () => {
  it.each(
    recognisers.flatMap(({ library, examples }) =>
      examples.map((example) => ({ library, example, key: example.key })),
    ),
  )('the registry names $key as its own recogniser does', async ({ library, example }) => {
    const found = recognise(await inputOf(example));
    expect(found.map((one) => one.credential)).toEqual(example.finds);
    if (library) expect(found[0]?.library).toBe(library);
  });

  it('has ids that differ, and examples and counter-examples for each', () => {
    expect(new Set(recognisers.map(({ id }) => id)).size).toBe(recognisers.length);
    for (const { examples, counterExamples } of recognisers) {
      expect(examples.length).toBeGreaterThan(0);
      expect(counterExamples.length).toBeGreaterThan(0);
    }
  });

  it('passes over a recogniser that throws', async () => {
    const broken = {
      ...recognisers[0],
      id: 'broken',
      recognise: () => {
        throw new Error('broken');
      },
    };
    const input = await inputOf({ area: 'localStorage', key: 'access_token', value: EXAMPLE_JWT });
    expect(recognise(input, [broken as never, ...recognisers])).toHaveLength(1);
  });

  it("takes the issuer's word over the name", async () => {
    expect(await kinds('localStorage', 'token', jwt({ token_use: 'id' }))).toEqual(['id']);
    expect(await kinds('localStorage', 'token', jwt({ token_type: 'refresh' }))).toEqual(['refresh']);
    expect(await kinds('localStorage', 'token', jwt({ typ: 'Refresh' }))).toEqual(['refresh']);
    expect(await kinds('localStorage', 'x', jwt({ sub: 'a' }, { typ: 'at+jwt' }))).toEqual(['access']);
  });

  it('tells an ID token without a telling name by nonce and at_hash, an access token by scope', async () => {
    expect(await kinds('localStorage', 'x', jwt({ at_hash: 'a' }))).toEqual(['id']);
    expect(await kinds('localStorage', 'x', jwt({ nonce: 'a' }))).toEqual(['id']);
    expect(await kinds('localStorage', 'x', jwt({ scope: 'openid' }))).toEqual(['access']);
    expect(await kinds('localStorage', 'x', jwt({ sub: 'a' }))).toEqual(['unknown']);
  });

  it('finds a token through JSON in strings, percent-encoding and base64', async () => {
    const inner = JSON.stringify({ auth: JSON.stringify({ refreshToken: 'q0sla02kaPq81zXk2' }) });
    expect(await kinds('localStorage', 'app', inner)).toEqual(['refresh']);
    expect(await kinds('localStorage', 'app', encodeURIComponent(inner))).toEqual(['refresh']);
    expect(await kinds('localStorage', 'app', btoa(inner))).toEqual(['refresh']);
    expect(await kinds('localStorage', 'app', `base64-${btoa(inner)}`)).toEqual(['refresh']);
    expect(await kinds('localStorage', 'token', `"Bearer ${EXAMPLE_JWT}"`)).toEqual(['access']);
  });

  it('counts expires_in from the moment of writing, and gives a bare date to the access token only', async () => {
    const value = JSON.stringify({ access_token: 'a0sla02ka', refresh_token: 'q0sla02ka', expires_in: 3600 });
    const input = await inputOf({ area: 'localStorage', key: 'x', value });
    const found = recognise({ ...input, writtenAt: 1_705_326_735_000 });
    expect(found.map((one) => one.expiresAt)).toEqual([1_705_330_335_000, undefined]);
    expect(recognise(input)[0]?.expiresAt).toBeUndefined();
  });

  it('reads dates in s and in ms alike, as numbers and as text', async () => {
    for (const expiresAt of [1705330335, 1705330335000, '1705330335', '2024-01-15T14:52:15.000Z']) {
      const found = await ask('localStorage', 'x', { access_token: 'a0sla02ka', expiresAt });
      expect(found[0]?.expiresAt).toBe(1_705_330_335_000);
    }
  });

  it('keeps refresh dates for the refresh token', async () => {
    const found = await ask('localStorage', 'x', {
      token: 'a0sla02ka',
      refreshToken: 'q0sla02ka',
      refreshTokenExpiresAt: 1705330335,
    });
    expect(found.map((one) => [one.credential, one.expiresAt])).toEqual([
      ['access', undefined],
      ['refresh', 1_705_330_335_000],
    ]);
  });

  it('does not take identifiers, settings and reasons for credentials', async () => {
    for (const [key, value] of [
      ['clientId', '3b2f7c1e-8d4a-4b52-9c1f-0a1b2c3d4e5f'],
      ['user', { id: '3b2f7c1e8d4a4b529c1f0a1b2c3d4e5f', email: 'a@example.test' }],
      ['authMethod', 'password'],
      ['session', 'active'],
      ['tokenType', 'Bearer'],
      ['last_logout_reason', { type: 'TOKEN_EXPIRED', message: 'JWT access token expired', idleMinutes: 23 }],
      ['sessionState', 'Xk29sla02kaPq81zXk29'],
    ] as const) {
      expect(await kinds('localStorage', key, value), key).toEqual([]);
    }
  });
});
