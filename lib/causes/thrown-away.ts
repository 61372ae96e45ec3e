import { SAME_MOMENT_MS } from '../detect/session-times.ts';
import { originOf } from '../detect/sign-in-url.ts';
import type { Incident, RequestFact } from '../detect/types.ts';
import { type TextRef, text } from '../messages/text.ts';
import { responseCulprit, scriptCulprit, witnessedRemoval } from './culprits.ts';
import { eventIdsOf } from './facts.ts';
import type { Evaluation } from './types.ts';

/** A match for a page that threw a good session away because of an answer: names the page's code, else the answer. */
export function thrownAway(
  incident: Incident,
  fact: RequestFact,
  says: TextRef,
  strength: number,
): Evaluation {
  return {
    result: 'match',
    strength,
    culprit: scriptCulprit(witnessedRemoval(incident)) ?? responseCulprit(fact),
    evidence: [
      { says, eventIds: eventIdsOf(fact) },
      { says: text('evidence.session-was-good'), eventIds: [] },
    ],
  };
}

/** The last request of the site that ended so shortly before the loss, and is such a one. */
export function justBefore(
  incident: Incident,
  withinMs: number,
  isOne: (fact: RequestFact) => boolean,
): RequestFact | undefined {
  return incident.scene.requests.findLast(
    (fact) =>
      fact.event.at <= incident.at + SAME_MOMENT_MS && incident.at - fact.event.at <= withinMs && isOne(fact),
  );
}

/** Origins that took the session's credentials, or handed them out. */
export function homeOrigins({ requests, credentials, scene }: Incident): Set<string> {
  const issuers = credentials.map(({ credential: { claims } }) => originOf(String(claims.iss ?? '')));
  const taking = requests.filter(({ outcome, role }) => outcome === 'accepted' || role === 'refresh');
  const handing = scene.requests.filter(({ role }) => role === 'sign-in' || role === 'refresh');
  return new Set([...issuers, ...[...taking, ...handing].map(({ event }) => originOf(event.url))]);
}

/** Fingerprints of what a request carried. */
export function carriedPrints({ event }: RequestFact): string[] {
  return event.carried?.map((item) => item.fingerprint) ?? [];
}
