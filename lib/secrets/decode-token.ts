import type { CredentialFormat } from '../events/credential.ts';
import { decodeJwt } from './decode-jwt.ts';
import { decodePaseto } from './decode-paseto.ts';

/** What can be read of a token without a key. Nothing here is verified, and nothing here may leave lib/secrets. */
export type DecodedToken = {
  format: Exclude<CredentialFormat, 'opaque'>;
  header: Record<string, unknown>;
  /** null where the content is encrypted (JWE, PASETO local) or unreadable. */
  payload: Record<string, unknown> | null;
  /** Stable word that says why a value of a token's shape could not be read. */
  unreadable?: 'too-large' | 'not-base64' | 'not-json' | 'not-object';
  /** ms since the epoch by the issuer's clock; null where the token does not say. */
  issuedAt: number | null;
  expiresAt: number | null;
};

/**
 * Reads a value that has the shape of a JWT (JWS or five-part JWE) or a PASETO.
 * @returns null where the value has another shape. Never throws, whatever the value.
 */
export function decodeToken(raw: string): DecodedToken | null {
  return decodeJwt(raw) ?? decodePaseto(raw);
}
