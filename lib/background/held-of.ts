import { diagnose } from '../classify/diagnose.ts';
import { isHeld } from '../deadlines/credential-deadlines.ts';
import { issuerOffsetMs } from '../detect/issuer-clock.ts';
import type { CredentialKind } from '../events/credential.ts';
import type { LogEvent } from '../events/event.ts';
import { type Held, placeKey } from './reminder-deadlines.ts';

/** Credentials of a kind that a log says are held, with their dates and their issuer's clock against the browser's. */
export function heldIn(
  events: readonly LogEvent[],
  credential: CredentialKind,
  asOf: number,
): { held: Held; offsetMs: number } {
  const { credentials, clocks } = diagnose(events, { asOf });
  const mine = credentials.filter((one) => one.kind === credential && one.expiresAt !== null && isHeld(one));
  const held: Held = {};
  for (const { fingerprint, expiresAt, place } of mine)
    held[placeKey(place)] = { fingerprint, expiresAt: expiresAt ?? 0, since: null };
  const [first] = mine;
  return { held, offsetMs: first ? issuerOffsetMs(first, clocks) : 0 };
}
