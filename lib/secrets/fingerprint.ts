import type { Fingerprinter } from './types.ts';

/** 96 bits: 10^9 credentials collide with a chance below 10^-10, and the value cannot be found back by guessing the key. */
const FINGERPRINT_BYTES = 12;

/**
 * A fresh key of this installation: HMAC-SHA-256, 256 bits, not extractable (`exportKey` throws). IndexedDB keeps
 * it as a structured clone, so the bits never come into JavaScript.
 */
export function generateInstallationKey(): Promise<CryptoKey> {
  const algorithm: HmacKeyGenParams = { name: 'HMAC', hash: 'SHA-256', length: 256 };
  return crypto.subtle.generateKey(algorithm, false, ['sign', 'verify']);
}

/**
 * Fingerprints for one watched site: the same value gives the same 24 hex digits wherever on that site it lies,
 * and others under another site or another installation's key.
 *
 * Keeps no memo on purpose: a cache keyed by values would hold raw credentials in memory.
 * @param site origin of the watched site, as stored
 */
export function createFingerprinter(key: CryptoKey, site: string): Fingerprinter {
  const encoder = new TextEncoder();
  // NUL cannot occur in an origin: no site and value together can read as another site and value.
  const prefix = `logout-lens/1\0${site}\0`;
  return {
    async fingerprint(value) {
      const mac = await crypto.subtle.sign('HMAC', key, encoder.encode(prefix + value));
      const bytes = new Uint8Array(mac, 0, FINGERPRINT_BYTES);
      return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
    },
  };
}
