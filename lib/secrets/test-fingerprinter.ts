import { createFingerprinter, generateInstallationKey } from './fingerprint.ts';

/** A real fingerprinter with a key of its own, for tests. */
export const testFingerprinter = createFingerprinter(await generateInstallationKey(), 'https://app.test');
