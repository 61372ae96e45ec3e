import { describe, expect, it } from 'vitest';
import { Clocks } from './clocks.ts';
import { credentialAt } from './credential-at.ts';
import type { Credential } from './types.ts';

const NOW = Date.UTC(2026, 0, 15, 9);
const API = 'https://api.example';
const credential = (expiresAt: number | null, claims: Credential['claims'] = {}): Credential => ({
  id: 'c1',
  kind: 'access',
  format: 'jwt',
  place: { area: 'localStorage', key: 'auth' },
  library: null,
  fingerprint: 'ab'.repeat(12),
  issuedAt: null,
  expiresAt,
  claims,
  firstSeenAt: NOW,
  lastSeenAt: NOW,
  endedAt: null,
  ended: null,
  replacedBy: null,
  alsoIn: [],
  cookieStoreId: null,
});
const ahead = (ms: number) => {
  const clocks = new Clocks();
  clocks.add({
    kind: 'request.finished',
    id: 'r',
    by: 'browser',
    at: NOW,
    startedAt: NOW,
    requestId: 'r',
    method: 'GET',
    url: `${API}/x`,
    type: 'xmlhttprequest',
    status: 200,
    serverDate: NOW + ms,
  });
  return clocks;
};

describe('credentialAt', () => {
  it('is valid with time left, expired at its date and after', () => {
    expect(credentialAt(credential(NOW + 1), NOW, new Clocks(), API)).toMatchObject({
      state: 'valid',
      remainingMs: 1,
    });
    expect(credentialAt(credential(NOW), NOW, new Clocks(), API).state).toBe('expired');
    expect(credentialAt(credential(NOW - 5), NOW, new Clocks(), API)).toMatchObject({
      state: 'expired',
      remainingMs: -5,
    });
  });

  it('is not known without a date', () => {
    expect(credentialAt(credential(null), NOW, new Clocks(), API)).toMatchObject({
      state: 'unknown',
      remainingMs: null,
    });
  });

  it('is judged by the clock of the server that issued it, and by no other', () => {
    const token = credential(NOW + 60_000);
    expect(credentialAt(token, NOW, ahead(120_000), API).state).toBe('expired');
    expect(credentialAt(token, NOW, ahead(120_000), 'https://cdn.example').state).toBe('valid');
  });

  it('is not yet valid before nbf, with some seconds of leeway', () => {
    const from = (ms: number) => credential(NOW + 3_600_000, { nbf: (NOW + ms) / 1_000 });
    expect(credentialAt(from(60_000), NOW, new Clocks(), API).state).toBe('not-yet-valid');
    expect(credentialAt(from(4_000), NOW, new Clocks(), API).state).toBe('valid');
  });
});
