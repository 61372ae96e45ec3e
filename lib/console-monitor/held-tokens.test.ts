import { describe, expect, it } from 'vitest';
import type { Credential } from '../detect/types.ts';
import { heldTokens } from './held-tokens.ts';

const NOW = 1_760_000_000_000;
let count = 0;
const credential = (more: Partial<Credential>): Credential => {
  count += 1;
  return {
    id: `c${count}`,
    kind: 'access',
    format: 'jwt',
    place: { area: 'localStorage', key: 'token' },
    library: null,
    fingerprint: `f${count}`,
    issuedAt: null,
    expiresAt: NOW,
    claims: {},
    firstSeenAt: NOW,
    lastSeenAt: NOW,
    endedAt: null,
    ended: null,
    replacedBy: null,
    alsoIn: [],
    cookieStoreId: null,
    ...more,
  };
};
const held = (credentials: Credential[], store: string | null = '0', clocks = [] as never[]) =>
  heldTokens({ credentials, clocks }, store);

describe('tokens that are held', () => {
  it('are those that last longest of each kind, and no more than their dates', () => {
    const tokens = held([
      credential({ expiresAt: NOW + 1 }),
      credential({ expiresAt: NOW + 2 }),
      credential({ expiresAt: null }),
      credential({ kind: 'refresh', expiresAt: null }),
    ]);
    expect(tokens).toEqual({ access: { expiresAt: NOW + 2 }, refresh: { expiresAt: null }, session: null });
  });

  it('are not those that were removed or replaced; what expired is held until something takes it', () => {
    const gone = credential({ ended: 'removed', endedAt: NOW });
    expect(held([gone]).access).toBeNull();
    expect(held([credential({ ended: 'expired', endedAt: NOW })]).access).toEqual({ expiresAt: NOW });
  });

  it('are a session cookie only where there is no access token', () => {
    const session = credential({ kind: 'session', expiresAt: NOW + 9 });
    expect(held([session])).toEqual({ access: null, refresh: null, session: { expiresAt: NOW + 9 } });
    expect(held([session, credential({})]).session).toBeNull();
  });

  it('of a private window or a container are of no other window', () => {
    const own = credential({ cookieStoreId: 'firefox-private' });
    expect(held([own], 'firefox-default').access).toBeNull();
    expect(held([own], 'firefox-private').access).not.toBeNull();
  });

  it('expire by the browser’s clock where their issuer’s is ahead', () => {
    const clocks = [{ origin: 'https://api.test', offsetMs: 60_000, uncertaintyMs: 0 }];
    expect(heldTokens({ credentials: [credential({})], clocks }, null).access).toEqual({
      expiresAt: NOW - 60_000,
    });
  });
});
