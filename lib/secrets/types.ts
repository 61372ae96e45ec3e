import type { Reference } from '../events/credential.ts';

/**
 * Makes fingerprints for one watched site: HMAC-SHA-256 over the value, keyed with this installation's
 * non-extractable key and separated by site, cut to 96 bits, in hex.
 */
export type Fingerprinter = { fingerprint(value: string): Promise<string> };

/**
 * One leaf of a stored value, as recognisers see it: where it is, and what it looks like. Never the value itself,
 * but for numbers (dates, lifetimes) and for the type of things.
 */
export type Leaf = {
  /** `''` for the whole value, else `state.token`, `[0].secret`. */
  path: string;
  /** Last name of the path, lower-cased without separators: `accesstoken`. */
  name: string;
  looks: 'jwt' | 'jwe' | 'paseto' | 'opaque' | 'number' | 'boolean' | 'text' | 'null' | 'unreadable';
  number?: number;
  /** The text looks made by a machine (an id, a hash, a token), whatever its place is called. */
  random?: boolean;
  /** Set where `looks` may be a credential; recognisers hand it back by index. */
  reference?: Omit<Reference, 'credential' | 'place' | 'library'>;
};
