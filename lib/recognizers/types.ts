import type { CredentialKind } from '../events/credential.ts';
import type { Leaf } from '../secrets/types.ts';

/** A place whose content is to be named. Recognisers see names and shapes, never a value. */
export type RecogniserInput = {
  area:
    | 'localStorage'
    | 'sessionStorage'
    | 'indexedDB'
    | 'cookie'
    | 'authorization'
    | 'header'
    | 'body'
    | 'query'
    | 'response';
  /** Storage key, key of an IndexedDB record, cookie, header or field, as the site spells it; empty for a response. */
  key: string;
  leaves: readonly Leaf[];
  /** Attributes of a cookie; absent where only its name and value were seen (a request's header). */
  cookie?: { httpOnly: boolean; session: boolean };
  /** Other keys of the same area, where all were read at once. */
  neighbours?: readonly string[];
  /** ms; when the value was written, where that was witnessed: lifetimes (`expires_in`) count from it. */
  writtenAt?: number | null;
};

/** One credential found: which leaf, what it is for, and dates stored beside it (ms). */
export type Found = {
  leafIndex: number;
  credential: CredentialKind;
  expiresAt?: number;
  issuedAt?: number;
  /** The library keeps it encrypted: it is there, and nothing in it can be read. */
  unreadable?: 'encrypted';
};

/** A place as an example or counter-example: key and raw value, made up. Examples say what has to be found. */
export type Example = {
  area: RecogniserInput['area'];
  key: string;
  value: string;
  cookie?: { httpOnly: boolean; session: boolean };
  neighbours?: readonly string[];
};

/**
 * One library, framework or habit of keeping a session. `recognise` answers with what it is sure of; an empty list
 * hands the place on to the next one.
 */
export type Recogniser = {
  id: string;
  /** Name in events; null for general rules. */
  library: string | null;
  /** What it recognises and where that is documented. */
  about: string;
  recognise(input: RecogniserInput): Found[];
  /** True for a key that is this library's alone: where it finds nothing there, nobody else is asked. */
  owns?(key: string): boolean;
  examples: readonly (Example & { finds: readonly CredentialKind[] })[];
  /** Look-alikes in which it must find nothing. */
  counterExamples: readonly Example[];
};

/** What the registry makes of a place. */
export type Recognised = Found & { library: string | null };
