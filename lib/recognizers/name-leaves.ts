import { datesBeside } from './dates-beside.ts';
import { kindOf } from './kind-of.ts';
import type { Found, RecogniserInput } from './types.ts';

/** Names every leaf that its own shape, name or surroundings give away. Libraries use it for what lies inside theirs. */
export function nameLeaves(input: RecogniserInput, only: (path: string) => boolean = () => true): Found[] {
  const found: Found[] = [];
  input.leaves.forEach((leaf, leafIndex) => {
    if (!leaf.reference || !only(leaf.path)) return;
    const credential = kindOf(leaf, input.key);
    if (!credential) return;
    const dates = datesBeside(input.leaves, leaf, credential, input.writtenAt);
    const one: Found = { leafIndex, credential };
    // The token's own claims are its issuer's word; a date beside it is the page's.
    if (typeof leaf.reference.expiresAt !== 'number' && dates.expiresAt !== undefined)
      one.expiresAt = dates.expiresAt;
    if (typeof leaf.reference.issuedAt !== 'number' && dates.issuedAt !== undefined)
      one.issuedAt = dates.issuedAt;
    found.push(one);
  });
  return found;
}
