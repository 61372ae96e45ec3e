import type { EventOf } from '../events/event.ts';
import { isToken } from './session-rules.ts';
import type { Ending, OpenSession } from './session-state.ts';
import { INTENT_HOLDS_MS, SAME_MOMENT_MS } from './session-times.ts';
import type { Incident, RemovalFact, RequestFact } from './types.ts';

/** A sign-out request may wait this long for its confirmation dialog, and its answer for as long again. */
const CONFIRMED_WITHIN_MS = 60_000;

/** Requests begun this long after a control was used are not its own. */
const OWN_REQUESTS_MS = 1_000;

/** A session cookie that goes brings the next request's refusal within this time. */
const FOLLOWS_WITHIN_MS = 60_000;

/** Requests accepted after the control was used that show it was cancelled. */
const WORK_GOES_ON = 2;

/**
 * The use of a sign-out control that this ending answers: no refusal before it, and not cancelled. A dialog in
 * between may take its time where a sign-out request followed.
 */
export function answeredIntent(
  session: OpenSession,
  lostAt: number,
  firstRefusal: RequestFact | undefined,
): EventOf<'user.intent'> | null {
  const intent = session.signOutIntents.findLast((candidate) => candidate.at <= lostAt + SAME_MOMENT_MS);
  if (!intent || (firstRefusal && firstRefusal.event.at < intent.at)) return null;
  const since = session.requests.filter(({ event }) => event.startedAt >= intent.at);
  const request = since.find((fact) => fact.role === 'sign-out');
  if (request) return request.event.startedAt - intent.at <= CONFIRMED_WITHIN_MS ? intent : null;
  if (lostAt - intent.at > INTENT_HOLDS_MS) return null;
  const work = since.filter(
    (fact) => fact.outcome === 'accepted' && fact.event.startedAt - intent.at > OWN_REQUESTS_MS,
  );
  return work.length >= WORK_GOES_ON ? null : intent;
}

/** Where the chain begins; what comes later is an effect. */
export function firstLinkOf(
  ending: Ending,
  lostAt: number,
  firstRefusal: RequestFact | undefined,
  intent: EventOf<'user.intent'> | null,
): Incident['firstLink'] {
  if (intent) return { kind: 'intent', at: intent.at, eventId: intent.id };
  const earlier = firstRefusal && lossBefore(ending.session, firstRefusal);
  if (earlier) return { kind: 'removal', at: earlier.at, eventId: earlier.eventId };
  if (firstRefusal && firstRefusal.event.at <= lostAt + SAME_MOMENT_MS)
    return { kind: 'refusal', at: firstRefusal.event.at, eventId: firstRefusal.event.id };
  const sign = ending.signs[0];
  const kind = sign?.kind === 'credentials-lost' ? 'removal' : 'sign-in-page';
  return { kind, at: lostAt, eventId: sign?.eventId ?? '' };
}

/**
 * A credential that the session's requests carried, lost before the refused request and missing on it: then the loss
 * is the cause and the refusal its effect.
 */
function lossBefore(session: OpenSession, refusal: RequestFact): RemovalFact | undefined {
  const carried = new Set(refusal.event.carried?.map((item) => item.fingerprint));
  const { startedAt } = refusal.event;
  return session.removals.find(({ at, credential }) => {
    if (at >= startedAt || startedAt - at > FOLLOWS_WITHIN_MS || carried.has(credential.fingerprint))
      return false;
    if (credential.ended === 'rotated' || (!isToken(credential) && credential.kind !== 'session'))
      return false;
    return session.requests.some(
      ({ event }) =>
        event.at <= at && event.carried?.some((item) => item.fingerprint === credential.fingerprint),
    );
  });
}
