import type { Fingerprinter } from './types.ts';

/** Different values of one file; beyond it they are computed anew. */
const MAX_REMEMBERED = 20_000;

/**
 * The same fingerprints, each computed once. It holds the values that it was asked for, so it must live no longer than
 * something that holds them anyway: the file that is being read. Never for live recording.
 */
export function createRememberingFingerprinter(inner: Fingerprinter): Fingerprinter {
  const known = new Map<string, Promise<string>>();
  return {
    fingerprint(value) {
      const before = known.get(value);
      if (before !== undefined) return before;
      const made = inner.fingerprint(value);
      if (known.size < MAX_REMEMBERED) known.set(value, made);
      return made;
    },
  };
}
