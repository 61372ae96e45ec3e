import type { CredentialAt, Incident, RemovalFact } from '../detect/types.ts';
import type { EventOf } from '../events/event.ts';
import { witnessedRemoval } from './culprits.ts';

/** Code named so judges a token's date. */
const NAMED_SO = /expir|token_?valid|valid_?token|check_?token|still_?valid/i;

/** Timers of browsers hold 31 bits of milliseconds: what is longer (24.8 days) fires at once (HTML, timers). */
const LONGEST_TIMER_MS = 2 ** 31 - 1;

const AT_ONCE_MS = 2_000;
const FRESH_MS = 5_000;
/** A larger difference of clocks is a cause of its own. */
const CLOCKS_AGREE_MS = 30_000;

export type WrongExpiry = {
  entry: CredentialAt;
  removal: RemovalFact;
  how: 'hint-cookie' | 'timer-overflow' | 'named-so';
  hint: EventOf<'cookie.changed'> | null;
};

/**
 * Signs that the page took a token for expired that had time left by its server's clock: a cookie beside it ran out, a
 * timer was too long for the browser, or the removing code is named after expiry. Null where none is there, where
 * clocks disagree, or where a real input ran the code.
 */
export function wrongExpiry(incident: Incident): WrongExpiry | null {
  const { clocks, scene, credentials, at, firstLink } = incident;
  const removal = witnessedRemoval(incident);
  if (firstLink.kind !== 'removal' || !removal || removal.input?.trusted) return null;
  if (clocks.some(({ offsetMs }) => Math.abs(offsetMs) > CLOCKS_AGREE_MS)) return null;
  const entry = credentials.find(
    ({ credential, state, remainingMs }) =>
      credential.place.area !== 'cookie' && state === 'valid' && remainingMs !== null,
  );
  if (!entry) return null;
  const hint = scene.cookies.findLast(
    (event) =>
      event.kind === 'cookie.changed' &&
      event.removed &&
      (event.cause === 'expired' || event.cause === 'own-clock') &&
      event.at <= at &&
      at - event.at <= AT_ONCE_MS,
  );
  if (hint?.kind === 'cookie.changed') return { entry, removal, how: 'hint-cookie', hint };
  const overflows =
    (entry.remainingMs ?? 0) > LONGEST_TIMER_MS && at - entry.credential.firstSeenAt <= FRESH_MS;
  if (overflows && removal.input == null) return { entry, removal, how: 'timer-overflow', hint: null };
  const named = removal.stack?.some((frame) => NAMED_SO.test(frame.function ?? ''));
  return named ? { entry, removal, how: 'named-so', hint: null } : null;
}
