import { issuerClock } from '../detect/issuer-clock.ts';
import type { Clock, Credential, Session } from '../detect/types.ts';
import { text } from '../messages/text.ts';
import type { Deadline, Ends } from './types.ts';

/** Held now: nothing has removed or replaced it. What expired is held until something does. */
export function isHeld({ endedAt, ended, replacedBy }: Credential): boolean {
  return endedAt === null || (ended === 'expired' && replacedBy === null);
}

type Dated = { credential: Credential; at: number | null; spreadMs: number };

/**
 * When each credential that the browser holds ends, by the clock of whoever dated it, and what ends with it: an access
 * token that a refresh token renews does not end a session. What nothing was seen to renew is said to end it.
 */
export function credentialDeadlines(
  credentials: readonly Credential[],
  clocks: readonly Clock[],
  session: Session,
): Deadline[] {
  const held: Dated[] = credentials.filter(isHeld).map((credential) => {
    const clock = issuerClock(credential, clocks);
    return {
      credential,
      at: credential.expiresAt === null ? null : credential.expiresAt - (clock?.offsetMs ?? 0),
      spreadMs: clock?.uncertaintyMs ?? 0,
    };
  });
  const refresh = latest(held.filter(({ credential }) => credential.kind === 'refresh'));
  const hasTokens = held.some(
    ({ credential }) => credential.kind === 'access' || credential === refresh?.credential,
  );
  const rotates = credentials.some(({ kind, ended }) => kind === 'refresh' && ended === 'rotated');
  return held.map((dated) => {
    const { credential, at, spreadMs } = dated;
    const [ends, why] = meaning(dated, refresh, { hasTokens, rotates, renewals: session.refreshes });
    return {
      id: credential.id,
      kind: 'credential',
      credential,
      at,
      spreadMs,
      ends,
      why: text(`deadline.why.${why}`, { count: session.refreshes }),
      eventIds: credential.seenIn ? [credential.seenIn] : [],
      confidence: at === null ? 0 : 1,
    };
  });
}

/** The one that lasts longest; one without a date before all others. */
function latest(dated: Dated[]): Dated | undefined {
  const time = ({ at }: Dated) => at ?? Number.POSITIVE_INFINITY;
  return dated.toSorted((a, b) => time(b) - time(a))[0];
}

function meaning(
  { credential, at }: Dated,
  refresh: Dated | undefined,
  seen: { hasTokens: boolean; rotates: boolean; renewals: number },
): [Ends, string] {
  switch (credential.kind) {
    case 'access':
      if (refresh) {
        const outlives = refresh.at === null || at === null || refresh.at > at;
        if (!outlives) return ['session', 'refresh-ends-first'];
        return ['access', seen.renewals > 0 ? 'renewed' : 'renewable'];
      }
      return seen.renewals > 0 ? ['access', 'renewed-unseen'] : ['session', 'not-renewed'];
    case 'refresh':
      if (credential !== refresh?.credential) return ['nothing', 'another-lasts'];
      if (at === null) return ['session', 'no-date'];
      return ['session', seen.rotates ? 'refresh-moves' : 'refresh'];
    case 'session': {
      if (seen.hasTokens) return ['perhaps', 'beside-tokens'];
      if (at === null) return ['session', credential.cookie?.session ? 'browser-session' : 'no-date'];
      return ['session', credential.extendedAt === undefined ? 'cookie' : 'cookie-moves'];
    }
    case 'remember':
      return ['nothing', 'remember'];
    case 'id':
      return ['nothing', 'id'];
    default:
      return ['nothing', 'other'];
  }
}
