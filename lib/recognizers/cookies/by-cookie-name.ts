import type { CredentialKind } from '../../events/credential.ts';
import type { Recogniser } from '../types.ts';

/** A name that a framework gives its cookie by default, and what the cookie is for. First match counts. */
export type CookieName = { name: RegExp; credential: CredentialKind };

/** A cookie's examples in short: name, value, and what has to be found (nothing in a counter-example). */
type Short = readonly [key: string, value: string];

export type CookieFamily = {
  id: string;
  about: string;
  names: readonly CookieName[];
  examples: readonly (readonly [...Short, CredentialKind])[];
  counterExamples: readonly Short[];
};

/**
 * The recogniser of a framework that is known by the names of its cookies. The first chunk of a value that is spread
 * over several cookies (`.0`, `C1`) stands for the whole; further ones come and go with its length and are `unknown`.
 */
export function byCookieName({ id, about, names, examples, counterExamples }: CookieFamily): Recogniser {
  return {
    id,
    library: id,
    about,
    recognise({ area, key, leaves }) {
      const leafIndex = leaves.findIndex((leaf) => leaf.reference);
      const known = area === 'cookie' && leafIndex >= 0 && names.find(({ name }) => name.test(key));
      return known ? [{ leafIndex, credential: known.credential }] : [];
    },
    examples: examples.map(([key, value, kind]) => ({ area: 'cookie', key, value, finds: [kind] })),
    counterExamples: counterExamples.map(([key, value]) => ({ area: 'cookie', key, value })),
  };
}
