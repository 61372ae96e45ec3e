import { describe, expect, it } from 'vitest';
import { AT, jwt, print, sender, storage } from './testing.ts';

describe('fromObservation: storage', () => {
  const access = jwt({ exp: 1705330335, iat: 1705326735, token_type: 'access', sub: 'ada' });

  it('sees a new credential, with place, dates, claims and who wrote it', async () => {
    const [event, ...rest] = await storage('access', null, access, {
      stack: 'Error\n    at save (https://app.test/auth.js?x=1:2:3)',
      input: { type: 'submit', trusted: true },
    });
    expect(rest).toEqual([]);
    expect(event).toEqual({
      at: AT,
      by: 'browser',
      ...sender,
      kind: 'credential.seen',
      fingerprint: await print(access),
      credential: 'access',
      format: 'jwt',
      library: null,
      place: { area: 'localStorage', key: 'access', origin: 'https://app.test', path: null },
      lengthChars: access.length,
      issuedAt: 1_705_326_735_000,
      expiresAt: 1_705_330_335_000,
      claims: {
        'header.alg': 'HS256',
        exp: 1705330335,
        iat: 1705326735,
        token_type: 'access',
        subFingerprint: await print('ada'),
      },
      how: 'setItem',
      stack: [{ function: 'save', url: 'https://app.test/auth.js', line: 2, column: 3 }],
      input: { type: 'submit', trusted: true },
    });
  });

  it('says nothing when a store is written anew with the same credentials', async () => {
    const state = (step: number) => ({
      state: { token: access, refreshToken: 'q0sla02kaPq81z', step },
      version: 0,
    });
    expect(await storage('auth', state(1), state(2))).toEqual([]);
  });

  it('tells a rotation, inside a store as well', async () => {
    const state = (refreshToken: string) => ({ state: { token: access, refreshToken }, version: 0 });
    const events = await storage('auth', state('old-q0sla02ka'), state('new-q0sla02ka'));
    expect(events).toMatchObject([
      {
        kind: 'credential.rotated',
        credential: 'refresh',
        library: 'zustand-persist',
        fingerprint: await print('new-q0sla02ka'),
        replaces: await print('old-q0sla02ka'),
        place: { key: 'auth', path: 'state.refreshToken' },
      },
    ]);
  });

  it('tells a removal, of the key and of a part of a store', async () => {
    expect(await storage('refresh_token', 'q0sla02ka', null, { how: 'removeItem' })).toMatchObject([
      {
        kind: 'credential.removed',
        credential: 'refresh',
        how: 'removeItem',
        fingerprint: await print('q0sla02ka'),
      },
    ]);
    const before = { state: { token: access, refreshToken: 'q0sla02ka' }, version: 0 };
    const events = await storage(
      'auth',
      before,
      { state: { token: null, refreshToken: null }, version: 0 },
      { how: 'unwitnessed' },
    );
    expect(events.map((event) => event.kind)).toEqual(['credential.removed', 'credential.removed']);
    expect(events.every((event) => !('stack' in event))).toBe(true);
  });

  it('does not take the access token for the refresh token that it replaces', async () => {
    const events = await storage('auth', { access_token: 'a0sla02ka' }, { refresh_token: 'q0sla02ka' });
    expect(events.map((event) => event.kind).sort()).toEqual(['credential.removed', 'credential.seen']);
  });

  it('says nothing of keys without credentials', async () => {
    expect(await storage('theme', 'dark', 'light')).toEqual([]);
  });

  it('tells what a site notes for its own sign-in page, masked, and nothing when the note is taken away', async () => {
    const note = {
      code: 'SESSION_EXPIRED',
      message: 'Sorry ada@example.com',
      timestamp: '2024-01-15T14:32:15.000Z',
    };
    expect(await storage('logout_reason', null, note)).toMatchObject([
      {
        kind: 'page.reason',
        by: 'page',
        how: 'written',
        fields: { code: 'SESSION_EXPIRED' },
        statedAt: Date.UTC(2024, 0, 15, 14, 32, 15),
      },
    ]);
    expect(JSON.stringify(await storage('logout_reason', null, note))).not.toContain('ada@');
    expect(await storage('logout_reason', note, null)).toEqual([]);
  });

  it('says once that a value held too much, and claims no loss from what it could not look through', async () => {
    const many = Array.from({ length: 30_000 }, () => 1);
    const small = { auth: { refreshToken: 'q0sla02ka' } };
    expect(await storage('app', small, [many, small])).toMatchObject([
      { kind: 'sensor.unread', why: 'too-large', what: 'app' },
    ]);
    expect(await storage('app', [many, small], [many, small, 1])).toEqual([]);
  });

  it("masks a person's name in the key", async () => {
    const [event] = await storage(
      'CognitoIdentityServiceProvider.abc.ada@example.test.refreshToken',
      null,
      'q0sla02kaPq81z',
    );
    expect(event).toMatchObject({
      library: 'aws-amplify',
      place: { key: 'CognitoIdentityServiceProvider.:id.:id.refreshToken' },
    });
  });
});
