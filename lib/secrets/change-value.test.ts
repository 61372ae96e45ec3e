import { describe, expect, it } from 'vitest';
import { changeValue } from './change-value.ts';
import { decodeToken } from './decode-token.ts';
import { walk } from './walk.ts';

const NOW = 1_760_000_000_000;
const JWT = `eyJhbGciOiJIUzI1NiJ9.${btoa(JSON.stringify({ exp: 2e9, sub: 'x' })).replace(/=/g, '')}.c2lnbmF0dXJlLW9mLXRoaXM`;
const OPAQUE = 'rt_9f86d081884c7d659a2feaa0c55ad015';
const json = JSON.stringify;
/** What lies at a path, as the recorder itself reads it. */
const at = (raw: string | null | undefined, path: string) =>
  walk(raw ?? '', 'auth').leaves.find((leaf) => leaf.path === path)?.value;

describe('changing one credential in a stored value', () => {
  const stored = json({ state: { token: JWT, refreshToken: OPAQUE, user: { id: 7 } }, version: 0 });

  it('removes that field and leaves the rest', () => {
    expect(changeValue(stored, 'state.token', 'removed', NOW)).toBe(
      json({ state: { refreshToken: OPAQUE, user: { id: 7 } }, version: 0 }),
    );
  });

  it('corrupts that field: another signature, the same claims, the same length', () => {
    const changed = changeValue(stored, 'state.token', 'corrupted', NOW);
    const token = String(at(changed, 'state.token'));
    expect([token === JWT, token.length, at(changed, 'state.refreshToken')]).toEqual([
      false,
      JWT.length,
      OPAQUE,
    ]);
    expect(decodeToken(token)?.payload).toEqual(decodeToken(JWT)?.payload);
  });

  it('takes the key away where the whole value is the credential, or corrupts it', () => {
    expect(changeValue(OPAQUE, null, 'removed', NOW)).toBeNull();
    const changed = changeValue(OPAQUE, null, 'corrupted', NOW);
    expect([changed === OPAQUE, changed?.length, changed?.startsWith('rt_9f86d081')]).toEqual([
      false,
      OPAQUE.length,
      true,
    ]);
  });

  it.each([
    [
      'JSON in a string of JSON (redux-persist)',
      (inner: string) => json({ auth: inner, _persist: '{}' }),
      'auth.',
    ],
    ['percent-encoded JSON', (inner: string) => encodeURIComponent(inner), ''],
    ['base64 with a prefix (supabase)', (inner: string) => `base64-${btoa(inner).replace(/=+$/, '')}`, ''],
    ['Express’ JSON cookie', (inner: string) => `j:${inner}`, ''],
    ['a quoted string', (inner: string) => json(inner), ''],
  ])('finds it through %s, and wraps it again', (_what, wrap, prefix) => {
    const raw = wrap(json({ access_token: JWT, refresh_token: OPAQUE, big: 1 }));
    const removed = changeValue(raw, `${prefix}access_token`, 'removed', NOW);
    expect(removed).toBe(wrap(json({ refresh_token: OPAQUE, big: 1 })));
    const corrupted = changeValue(raw, `${prefix}refresh_token`, 'corrupted', NOW);
    expect(at(corrupted, `${prefix}access_token`)).toBe(JWT);
    expect(at(corrupted, `${prefix}refresh_token`)).not.toBe(OPAQUE);
  });

  it('rounds no number and drops no item of a list', () => {
    const raw = `{"id":1234567890123456789,"list":["${OPAQUE}","b"],"t":"${JWT}"}`;
    expect(changeValue(raw, 't', 'removed', NOW)).toBe(`{"id":1234567890123456789,"list":["${OPAQUE}","b"]}`);
    expect(changeValue(raw, 'list[0]', 'removed', NOW)).toContain('"list":[null,"b"]');
  });

  it.each([
    ['seconds', 2_000_000_000, 1_759_999_999],
    ['milliseconds', 2_000_000_000_000, NOW - 1_000],
    ['digits', '2000000000', '1759999999'],
    ['ISO 8601', '2033-05-18T03:33:20Z', new Date(NOW - 1_000).toISOString()],
  ])('lets it expire by the date beside it, in %s', (_unit, date, past) => {
    const raw = json({ access_token: OPAQUE, expires_at: date, note: 'expires never' });
    expect(changeValue(raw, 'access_token', 'expired', NOW)).toBe(
      json({ access_token: OPAQUE, expires_at: past, note: 'expires never' }),
    );
  });

  it('finds the date one level above, and nothing further away', () => {
    const auth0 = json({ body: { access_token: OPAQUE, expires_in: 86_400 }, expiresAt: 2_000_000_000 });
    expect(changeValue(auth0, 'body.access_token', 'expired', NOW)).toBe(
      json({ body: { access_token: OPAQUE, expires_in: 86_400 }, expiresAt: 1_759_999_999 }),
    );
    const far = json({ a: { b: { token: OPAQUE } }, expiresAt: 2_000_000_000 });
    expect(changeValue(far, 'a.b.token', 'expired', NOW)).toBeUndefined();
    expect(changeValue(stored, 'state.token', 'expired', NOW)).toBeUndefined();
  });

  it.each(['state.gone', 'state', 'state.token.deeper', 'nothing', ''])(
    'changes nothing where nothing lies at “%s”',
    (path) => {
      expect(changeValue(stored, path, 'removed', NOW)).toBeUndefined();
    },
  );

  it('corrupts what a cookie holds into what a cookie can hold', () => {
    const signed = 's%3AabcDEF123.9%2BzZ0%3D%3D';
    expect(changeValue(signed, null, 'corrupted', NOW)).toMatch(/^s%3AabcDEF123\.[\w%!~*'().-]+$/);
  });
});
