import type { Clocks } from './clocks.ts';
import type { Credential, CredentialAt } from './types.ts';

/**
 * A credential at a moment, by its issuer's clock: `issuerOrigin`'s offset is added to the browser's time, since
 * `exp` and `nbf` were written by the server (RFC 7519 section 4.1.4).
 */
export function credentialAt(
  credential: Credential,
  at: number,
  clocks: Clocks,
  issuerOrigin: string,
): CredentialAt {
  const serverNow = at + clocks.offsetMs(issuerOrigin);
  const notBefore = credential.claims.nbf;
  const remainingMs = credential.expiresAt === null ? null : credential.expiresAt - serverNow;
  if (typeof notBefore === 'number' && notBefore * 1_000 > serverNow + NOT_BEFORE_LEEWAY_MS)
    return { credential, state: 'not-yet-valid', remainingMs };
  if (remainingMs === null) return { credential, state: 'unknown', remainingMs };
  return { credential, state: remainingMs > 0 ? 'valid' : 'expired', remainingMs };
}

/** Libraries allow some seconds between clocks; less than this is nobody's problem. */
const NOT_BEFORE_LEEWAY_MS = 5_000;
