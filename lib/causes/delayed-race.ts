import { refreshTokensOf, refreshTwins } from '../detect/refresh-twins.ts';
import type { Incident, RequestFact } from '../detect/types.ts';
import { type RefreshRace, refreshRace } from './refresh-race.ts';

/**
 * A race that the session survived, and the logout that came of it. `refused` is the first use of the refresh tokens
 * after it. `lagMs` from the last answer of the race to that use; `lifetimeMs` of the access token that the race
 * brought, null where its dates are not known. `loser` was refused at once, or taken as well (`bothTaken`).
 */
export type DelayedRace = RefreshRace & {
  refused: RequestFact;
  lagMs: number;
  lifetimeMs: number | null;
  bothTaken: boolean;
};

/**
 * The delayed form of reuse: the server revoked the whole family of a refresh token that came twice (RFC 9700 section
 * 4.14.2), the access token, which nobody asks the server about, lived on, and the logout came when it had expired and
 * the family was next used. Null where a refresh was accepted in between: that server went on with the winner.
 */
export function delayedRace(incident: Incident): DelayedRace | null {
  const refused = incident.refreshes.find((fact) => fact.outcome === 'refused');
  if (!refused || refreshRace(incident)) return null;
  const { startedAt } = refused.event;
  const before = incident.requests.filter((fact) => fact.role === 'refresh' && fact.event.at <= startedAt);
  const sent = refreshTokensOf(refused);
  const last = refreshTwins(before).at(-1);
  if (!last || sent.length === 0 || sent.includes(last.fingerprint)) return null;
  const { uses, fingerprint } = last;
  const winner = uses.find((fact) => fact.outcome === 'accepted');
  const others = uses.filter((fact) => fact !== winner);
  const loser = others.find((fact) => fact.outcome === 'refused') ?? others[0];
  if (!winner || !loser) return null;
  const endedAt = Math.max(...uses.map(({ event }) => event.at));
  const wentOn = before.some((fact) => fact.outcome === 'accepted' && fact.event.startedAt > endedAt);
  if (wentOn || !broughtBy(incident, winner, sent)) return null;
  return {
    winner,
    loser,
    uses,
    sharedFingerprint: fingerprint,
    refused,
    lagMs: startedAt - endedAt,
    lifetimeMs: lifetimeOf(incident, winner),
    bothTaken: loser.outcome === 'accepted',
  };
}

/** The refused token came of the race, as far as its first sight tells, and was good by its own date. */
function broughtBy({ credentials }: Incident, winner: RequestFact, sent: readonly string[]): boolean {
  const known = credentials.find(({ credential }) => sent.includes(credential.fingerprint));
  if (!known) return true;
  return known.state !== 'expired' && known.credential.firstSeenAt >= winner.event.startedAt;
}

/** How long the access token lives that the race brought. */
function lifetimeOf({ credentials }: Incident, winner: RequestFact): number | null {
  const access = credentials.find(
    ({ credential }) => credential.kind === 'access' && credential.firstSeenAt >= winner.event.startedAt,
  )?.credential;
  if (access?.expiresAt == null) return null;
  return access.expiresAt - (access.issuedAt ?? access.firstSeenAt);
}
