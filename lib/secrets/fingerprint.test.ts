import { describe, expect, it } from 'vitest';
import { createFingerprinter, generateInstallationKey } from './fingerprint.ts';

describe('createFingerprinter', () => {
  it('gives 24 hex digits, the same for the same value on the same site', async () => {
    const key = await generateInstallationKey();
    const one = await createFingerprinter(key, 'https://a.test').fingerprint('secret');
    expect(one).toMatch(/^[0-9a-f]{24}$/);
    expect(await createFingerprinter(key, 'https://a.test').fingerprint('secret')).toBe(one);
  });

  it('gives others for another value, another site, another installation', async () => {
    const key = await generateInstallationKey();
    const prints = await Promise.all([
      createFingerprinter(key, 'https://a.test').fingerprint('secret'),
      createFingerprinter(key, 'https://a.test').fingerprint('secret2'),
      createFingerprinter(key, 'https://b.test').fingerprint('secret'),
      createFingerprinter(await generateInstallationKey(), 'https://a.test').fingerprint('secret'),
    ]);
    expect(new Set(prints).size).toBe(4);
  });

  it('does not let go of its key', async () => {
    const key = await generateInstallationKey();
    expect(key.extractable).toBe(false);
    await expect(crypto.subtle.exportKey('raw', key)).rejects.toThrow();
  });
});
