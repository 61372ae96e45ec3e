import type { CredentialKind } from '../events/credential.ts';
import { toMs } from './dates-beside.ts';
import type { Found, RecogniserInput } from './types.ts';

/** A credential at a known place of a library's value, and where its dates stand. */
export type Row = { path: RegExp; credential: CredentialKind; expiry?: RegExp; issued?: RegExp };

/** Finds the leaves of a library by path. Dates are read as s or ms by magnitude; a token's own claims win. */
export function byPath(input: RecogniserInput, rows: readonly Row[]): Found[] {
  const found: Found[] = [];
  const dateAt = (pattern: RegExp | undefined): number | null =>
    pattern
      ? toMs(input.leaves.find((leaf) => leaf.number !== undefined && pattern.test(leaf.path))?.number)
      : null;
  input.leaves.forEach((leaf, leafIndex) => {
    const row = leaf.reference && rows.find(({ path }) => path.test(leaf.path));
    if (!leaf.reference || !row) return;
    const one: Found = { leafIndex, credential: row.credential };
    const expiresAt = dateAt(row.expiry);
    const issuedAt = dateAt(row.issued);
    if (typeof leaf.reference.expiresAt !== 'number' && expiresAt !== null) one.expiresAt = expiresAt;
    if (typeof leaf.reference.issuedAt !== 'number' && issuedAt !== null) one.issuedAt = issuedAt;
    found.push(one);
  });
  return found;
}
