import { describe, expect, it } from 'vitest';
import { AT, encode, intake, jwt, observe, print, storage } from './testing.ts';

const JWT = jwt({ sub: 'ada', exp: 1_705_330_335 });
const OPAQUE = 'Xk29sla02kaPq81zXk29sla02kaPq81z';
const PASETO = `v4.local.${'q0sla02kaPq81zXk2'.repeat(4)}`;
const JWE = `${encode({ alg: 'dir', enc: 'A256GCM' })}..aXYaXYaXYaXY.Y2lwaGVydGV4dA.dGFndGFn`;

/** The same value as sites wrap it. */
const WRAPPED: Record<string, (token: string) => string> = {
  'bare text': (token) => token,
  'a JSON string': (token) => JSON.stringify(token),
  'a JSON string of a JSON string': (token) => JSON.stringify(JSON.stringify(token)),
  'JSON under a name': (token) => JSON.stringify({ access_token: token }),
  'JSON in JSON': (token) => JSON.stringify({ auth: JSON.stringify({ accessToken: token }) }),
  'percent-encoded JSON': (token) => encodeURIComponent(JSON.stringify({ access_token: token })),
  'base64 of JSON': (token) => btoa(JSON.stringify({ access_token: token })),
  'base64url of JSON after a prefix': (token) => `base64-${encode({ access_token: token })}`,
  'text after a scheme': (token) => `Bearer ${token}`,
  "Express' JSON cookie": (token) => `j:${JSON.stringify({ access_token: token })}`,
};

describe('one credential in several places', () => {
  it.each(
    Object.entries(WRAPPED).flatMap(([how, wrap]) =>
      [JWT, OPAQUE, PASETO, JWE].map((token) => ({ how, wrap, token, shape: token.slice(0, 9) })),
    ),
  )('has one fingerprint as $how ($shape)', async ({ wrap, token }) => {
    const [seen] = await storage('access_token', null, wrap(token));
    expect(seen).toMatchObject({ kind: 'credential.seen', fingerprint: await print(token) });
  });

  it('has one fingerprint in storage, as a cookie and in a header', async () => {
    const [stored] = await storage('access_token', null, JSON.stringify({ access_token: JWT }));
    const [cookie] = await intake.fromCookie(
      {
        name: 'access_token',
        value: encodeURIComponent(JWT),
        domain: 'app.test',
        path: '/',
        httpOnly: true,
        secure: true,
        session: true,
      },
      null,
      AT,
    );
    const [request] = await intake.fromRequest({
      requestId: '1',
      url: 'https://api.test/notes',
      method: 'GET',
      type: 'xmlhttprequest',
      startedAt: AT - 30,
      finishedAt: AT,
      status: 200,
      tabId: 7,
      frameId: 0,
      documentId: 'D1',
      initiator: 'https://app.test',
      requestHeaders: [{ name: 'Authorization', value: `Bearer ${JWT}` }],
    });
    const fingerprint = await print(JWT);
    expect(stored).toMatchObject({ fingerprint });
    expect(cookie).toMatchObject({ fingerprint });
    expect(request).toMatchObject({ carried: [{ in: 'authorization', fingerprint, credential: 'access' }] });
  });
});

describe('dates beside an opaque token', () => {
  it.each([
    ['seconds', 'expires_at', 1_705_330_335, 1_705_330_335_000],
    ['milliseconds', 'expiresAt', 1_705_330_335_000, 1_705_330_335_000],
    ['seconds as text', 'expires_at', '1705330335', 1_705_330_335_000],
    ['ISO 8601', 'expiry', '2024-01-15T14:52:15Z', 1_705_330_335_000],
    ['a lifetime from now', 'expires_in', 3_600, AT + 3_600_000],
  ])('are read as %s', async (_unit, name, value, expiresAt) => {
    const [seen] = await storage('auth', null, { access_token: OPAQUE, [name]: value });
    expect(seen).toMatchObject({ credential: 'access', expiresAt });
  });
});

describe('what is there and cannot be read', () => {
  it('is said of a JWE: presence, and no dates', async () => {
    const [seen] = await storage('access_token', null, JWE);
    expect(seen).toMatchObject({ kind: 'credential.seen', format: 'jwe' });
    expect(seen).not.toHaveProperty('expiresAt');
  });

  it('is said of a store that its library encrypts: presence and age', async () => {
    const kept = {
      id: '3b2f7c1e-8d4a-4b52-9c1f-0a1b2c3d4e5f',
      nonce: 'Xk29sla02kaPq81z',
      data: 'q0sla02kaPq81zXk2q0sla02kaPq81zXk2',
      lastUpdatedAt: '1705326735000',
    };
    const [seen] = await storage('msal.3|home|entra.example.test|refreshtoken|client|||', null, kept);
    expect(seen).toMatchObject({
      kind: 'credential.seen',
      credential: 'refresh',
      library: 'msal-browser',
      format: 'unreadable',
      unreadable: 'encrypted',
      issuedAt: 1_705_326_735_000,
    });
  });

  it('is not claimed of the lists in which that library keeps its keys', async () => {
    const keys = { refreshToken: ['msal.3|home|entra.example.test|refreshtoken|client|||'] };
    expect(await storage('msal.3.token.keys.client', null, keys)).toEqual([]);
  });

  it('is one credential with its rotation where it is found under the same key again', async () => {
    const entry = (value: string) => ({ key: 'access_token', value });
    const [first] = await observe({
      type: 'snapshot',
      area: 'localStorage',
      keyCount: 1,
      entries: [entry(OPAQUE)],
    });
    const [rotated] = await storage('access_token', OPAQUE, JWT);
    expect(rotated).toMatchObject({
      kind: 'credential.rotated',
      replaces: (first as { fingerprint?: string }).fingerprint,
    });
  });
});
