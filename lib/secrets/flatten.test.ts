import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyText, canary, leaks, PATIENT } from '../../tests/support/canary.ts';
import { flatten } from './flatten.ts';
import { testFingerprinter as fingerprinter } from './test-fingerprinter.ts';

const JWT = 'eyJhbGciOiJIUzI1NiJ9.eyJleHAiOjE3MDUzMzAzMzUsImlhdCI6MTcwNTMyNjczNX0.c2lnbmF0dXJl';
const at = (name: string, value: unknown) =>
  flatten(typeof value === 'string' ? value : JSON.stringify(value), { fingerprinter, name });

describe('flatten', PATIENT, () => {
  it('gives the whole value as one leaf where it is a token', async () => {
    const [leaf, ...rest] = await at('x', JWT);
    expect(rest).toEqual([]);
    expect(leaf).toMatchObject({
      path: '',
      looks: 'jwt',
      reference: { format: 'jwt', lengthChars: JWT.length, expiresAt: 1_705_330_335_000 },
    });
  });

  it('gives the same fingerprint however the token is wrapped', async () => {
    const fingerprint = await fingerprinter.fingerprint(JWT);
    const wrapped = [
      JWT,
      `"${JWT}"`,
      `Bearer ${JWT}`,
      encodeURIComponent(`"${JWT}"`),
      btoa(JSON.stringify({ t: JWT })),
      `base64-${btoa(JSON.stringify([JWT]))}`,
      JSON.stringify({ a: JSON.stringify({ b: `"${JWT}"` }) }),
      `j:${JSON.stringify({ t: JWT })}`,
    ];
    for (const value of wrapped) {
      expect((await at('x', value))[0]?.reference?.fingerprint, value).toBe(fingerprint);
    }
  });

  it('names paths and keeps numbers', async () => {
    const leaves = await at('x', {
      state: { tokens: [{ access: JWT }], expiresAt: 1705330335, ok: true, none: null },
      version: 2,
    });
    expect(leaves.map(({ path, looks, number }) => [path, looks, number])).toEqual([
      ['state.tokens[0].access', 'jwt', undefined],
      ['state.expiresAt', 'number', 1705330335],
      ['state.ok', 'boolean', undefined],
      ['state.none', 'null', undefined],
      ['version', 'number', 2],
    ]);
  });

  it('takes short text for a credential only where the name says so outright', async () => {
    expect((await at('refresh_token', 'abc123'))[0]?.looks).toBe('opaque');
    expect((await at('auth', 'abc123'))[0]?.looks).toBe('text');
    expect((await at('theme', 'Xk29sla02kaPq81zXk29'))[0]?.looks).toBe('text');
    expect((await at('x', { secret: 'Xk29sla02kaPq81zXk29', expires_in: 60 }))[0]?.looks).toBe('opaque');
  });

  it('takes no identifier, date or code for a credential', async () => {
    const uuid = '3b2f7c1e-8d4a-4b52-9c1f-0a1b2c3d4e5f';
    for (const [name, value] of [
      ['device_id', uuid],
      ['user_id', uuid],
      ['token_type', 'Bearer'],
      ['token', '493817'],
      ['token', 'null'],
      ['token', '2024-01-15T14:52:15Z'],
      ['session', 'https://app.test/x'],
    ] as const) {
      expect((await at(name, value))[0]?.reference, name).toBeUndefined();
    }
    expect((await at('session_id', uuid))[0]?.looks).toBe('opaque');
  });

  it('stops at its limits and says so', async () => {
    const wide = await at(
      'x',
      Array.from({ length: 30_000 }, () => 1),
    );
    expect(wide).toHaveLength(501);
    expect(wide.at(-1)).toMatchObject({ path: '…', name: 'too-many' });
    let deep: unknown = JWT;
    for (let i = 0; i < 50; i += 1) deep = { a: deep };
    expect((await at('x', deep)).at(-1)).toMatchObject({ path: '…', name: 'too-deep' });
    expect((await at('x', `${'['.repeat(100_000)}`))[0]?.looks).toBe('text');
  });

  it('finds a token behind thousands of other things', async () => {
    const items = Array.from({ length: 3_000 }, (_, id) => ({ id, done: false }));
    const leaves = await at('x', { items, auth: { refreshToken: 'q0sla02ka' } });
    expect(leaves.find((leaf) => leaf.reference)?.path).toBe('auth.refreshToken');
  });

  it('holds no piece of any secret, in values, names or paths', async () => {
    const place = fc.constantFrom(
      (s: string): unknown => s,
      (s: string): unknown => ({ token: s, [s]: s, list: [s, { [s]: 1 }] }),
      (s: string): unknown => ({
        a: JSON.stringify({ refresh_token: s }),
        [`${s}@example.test`]: { token: s },
      }),
      (s: string): unknown => `Bearer ${s}`,
      (s: string): unknown => btoa(JSON.stringify({ s })),
      (s: string): unknown => encodeURIComponent(JSON.stringify({ access_token: s })),
    );
    await fc.assert(
      fc.asyncProperty(canary, place, async (secret, put) => {
        const leaves = await at('auth', put(secret));
        expect(leaks(JSON.stringify(leaves.map(({ name: _name, ...kept }) => kept)), secret)).toEqual([]);
      }),
    );
  });

  it('never throws', async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(anyText(200), fc.json()), async (raw) => {
        expect(Array.isArray(await at('auth', raw))).toBe(true);
      }),
    );
  });
});
