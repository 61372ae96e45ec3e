import { describe, expect, it } from 'vitest';
import { Credentials, type Sighting, samePlace } from './credentials.ts';

const PRINT = 'ab'.repeat(12);
const seen = (extra: Partial<Sighting> = {}): Sighting => ({
  fingerprint: PRINT,
  credential: 'access',
  format: 'jwt',
  place: { area: 'localStorage', key: 'auth', origin: 'https://app.example' },
  at: 10,
  cookieStoreId: null,
  ...extra,
});
const carried = { in: 'authorization', name: 'Bearer', fingerprint: PRINT, credential: 'access' } as const;

describe('Credentials', () => {
  it('numbers by first sight and knows a fingerprint again', () => {
    const table = new Credentials();
    const first = table.see(seen());
    table.see(seen({ fingerprint: 'cd'.repeat(12) }));
    expect(table.see(seen({ at: 90 }))).toBe(first);
    expect(table.list().map((credential) => credential.id)).toEqual(['c1', 'c2']);
    expect(first).toMatchObject({ firstSeenAt: 10, lastSeenAt: 90 });
  });

  it('takes a token that is sent to open doors for an access token, whatever its key is called', () => {
    const table = new Credentials();
    table.see(seen({ credential: 'id' }));
    table.seeCarried({ ...carried, in: 'body' }, 20, null);
    expect(table.get(PRINT)?.kind).toBe('id');
    table.seeCarried(carried, 20, null);
    expect(table.get(PRINT)?.kind).toBe('access');
  });

  it('lists a second place of the same value once', () => {
    const table = new Credentials();
    const place = { area: 'cookie', key: 'jwt' } as const;
    table.see(seen());
    table.see(seen({ place }));
    expect(table.see(seen({ place })).alsoIn).toEqual([place]);
  });

  it('learns dates and kind that were not known at first', () => {
    const table = new Credentials();
    table.see(seen({ credential: 'unknown' }));
    expect(table.see(seen({ expiresAt: 99, issuedAt: 1, library: 'msal' }))).toMatchObject({
      kind: 'access',
      expiresAt: 99,
      issuedAt: 1,
      library: 'msal',
    });
  });

  it('finds the home of a value that was first met on a request', () => {
    const table = new Credentials();
    expect(table.seeCarried(carried, 5, null).place).toEqual({ area: 'header', key: 'Authorization' });
    const found = table.see(seen({ claims: { iss: 'x' } }));
    expect(found).toMatchObject({ format: 'jwt', claims: { iss: 'x' }, place: { area: 'localStorage' } });
    expect(found.alsoIn).toEqual([{ area: 'header', key: 'Authorization' }]);
  });

  it('keeps the home of a value that travels later', () => {
    const table = new Credentials();
    table.see(seen());
    expect(table.seeCarried(carried, 50, null)).toMatchObject({
      place: { area: 'localStorage' },
      lastSeenAt: 50,
      alsoIn: [],
    });
  });

  it('takes a cookie that was only ever sent for a cookie', () => {
    const item = { ...carried, in: 'cookie', name: 'sid', credential: 'session' } as const;
    expect(new Credentials().seeCarried(item, 5, null).place).toEqual({ area: 'cookie', key: 'sid' });
  });
});

describe('samePlace', () => {
  it('tells a missing path from none at all by nothing, and another origin by everything', () => {
    const place = { area: 'localStorage', key: 'a', origin: 'https://a.example' } as const;
    expect(samePlace(place, { ...place, path: null })).toBe(true);
    expect(samePlace(place, { ...place, path: 'state.token' })).toBe(false);
    expect(samePlace(place, { ...place, origin: 'https://b.example' })).toBe(false);
  });
});
