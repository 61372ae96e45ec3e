import type { Diagnosis } from '../classify/types.ts';
import { isHeld } from '../deadlines/credential-deadlines.ts';
import { issuerClock } from '../detect/issuer-clock.ts';
import type { Credential } from '../detect/types.ts';
import type { CredentialKind } from '../events/credential.ts';

/** A credential that the browser holds now, with the offset of its issuer's clock and how far that may be off. */
export type HeldCredential = { credential: Credential; offsetMs: number; uncertaintyMs: number };

const ORDER: readonly CredentialKind[] = [
  'access',
  'refresh',
  'session',
  'id',
  'remember',
  'csrf',
  'unknown',
];

/**
 * What is held now, what matters most first. An expired credential is still held until something removes or
 * replaces it.
 */
export function heldCredentials({ credentials, clocks }: Diagnosis): HeldCredential[] {
  return credentials
    .filter(isHeld)
    .map((credential) => {
      const clock = issuerClock(credential, clocks);
      return { credential, offsetMs: clock?.offsetMs ?? 0, uncertaintyMs: clock?.uncertaintyMs ?? 0 };
    })
    .sort(
      (a, b) =>
        ORDER.indexOf(a.credential.kind) - ORDER.indexOf(b.credential.kind) ||
        b.credential.firstSeenAt - a.credential.firstSeenAt,
    );
}
