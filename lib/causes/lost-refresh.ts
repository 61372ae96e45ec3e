import { refreshTokensOf } from '../detect/refresh-twins.ts';
import type { Credential, Incident, RequestFact } from '../detect/types.ts';
import { statedWords } from './facts.ts';

/** Two requests nearer to each other were on their way together: a race, and not a lost result. */
const APART_MS = 200;

export type LostRefresh = { won: RequestFact; refused: RequestFact; credential: Credential };

/**
 * A refresh that the server accepted and whose result never took the old token's place, so that the next refresh used
 * the old one again and was refused. Where the answer got lost on its way, the server's words on the second use tell
 * that it had accepted the first. Null where the server hands out no new refresh tokens, as far as was seen, or
 * where the token is only known from requests: what memory held nobody saw.
 */
export function lostRefresh(incident: Incident): LostRefresh | null {
  for (const refused of incident.refreshes) {
    if (refused.outcome !== 'refused') continue;
    for (const print of refreshTokensOf(refused)) {
      const credential = incident.credentials.find(
        (entry) => entry.credential.fingerprint === print,
      )?.credential;
      if (!credential || credential.place.area === 'header') continue;
      const { ended, endedAt } = credential;
      if (ended === 'rotated' && (endedAt ?? 0) < refused.event.startedAt) continue;
      const wins = incident.requests.filter(
        (fact) =>
          fact.role === 'refresh' &&
          (fact.outcome === 'accepted' || (fact.outcome === 'no-answer' && saysReused(incident))) &&
          refreshTokensOf(fact).includes(print) &&
          fact.event.at + APART_MS <= refused.event.startedAt,
      );
      const [won] = wins;
      if (won && wins.length === 1 && broughtNew(incident, won, print)) return { won, refused, credential };
    }
  }
  return null;
}

function saysReused(incident: Incident): boolean {
  return statedWords(incident).some((word) => word.means === 'REFRESH_TOKEN_REUSED');
}

/** The accepted refresh must have brought a new refresh token, though nobody kept it. */
function broughtNew(incident: Incident, won: RequestFact, print: string): boolean {
  if (saysReused(incident)) return true;
  const set = won.event.setCookies?.some(
    (cookie) => cookie.credential === 'refresh' && !cookie.removes && cookie.fingerprint !== print,
  );
  const rotatedBefore = incident.requests.some(
    (fact) =>
      fact.role === 'refresh' &&
      fact.outcome === 'accepted' &&
      fact.event.at < won.event.startedAt &&
      refreshTokensOf(fact).some((other) => other !== print),
  );
  const access = incident.credentials.filter(({ credential }) => credential.kind === 'access');
  const nothingCame =
    access.length > 0 && access.every(({ credential }) => credential.firstSeenAt < won.event.startedAt);
  return set || rotatedBefore || nothingCame;
}
