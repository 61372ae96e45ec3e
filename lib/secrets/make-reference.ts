import { readClaims } from './claims.ts';
import { type DecodedToken, decodeToken } from './decode-token.ts';
import type { Fingerprinter, Leaf } from './types.ts';

export type LeafReference = NonNullable<Leaf['reference']>;

/**
 * The reference of one credential: fingerprint, format, length, dates and allow-listed claims. The value itself
 * ends here.
 * @param decoded what `decodeToken` said, where the caller has asked already
 */
export async function makeReference(
  value: string,
  fingerprinter: Fingerprinter,
  decoded: DecodedToken | null = decodeToken(value),
): Promise<LeafReference> {
  const reference: LeafReference = {
    fingerprint: await fingerprinter.fingerprint(value),
    format: decoded?.format ?? 'opaque',
    lengthChars: value.length,
  };
  if (!decoded) return reference;
  if (decoded.unreadable) reference.unreadable = decoded.unreadable;
  if (decoded.issuedAt !== null) reference.issuedAt = decoded.issuedAt;
  if (decoded.expiresAt !== null) reference.expiresAt = decoded.expiresAt;
  const claims = await readClaims(decoded, fingerprinter);
  if (Object.keys(claims).length > 0) reference.claims = claims;
  return reference;
}
