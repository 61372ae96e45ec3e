import { originOf } from '../detect/sign-in-url.ts';
import type { Incident } from '../detect/types.ts';
import { text } from '../messages/text.ts';
import { responseCulprit, scriptCulprit, witnessedRemoval } from './culprits.ts';
import { defineCause } from './define.ts';
import { eventIdsOf, statesAnother } from './facts.ts';
import { type MixedAnswers, mixedAnswers } from './mixed-answers.ts';
import { thrownAway } from './thrown-away.ts';
import type { Evaluation } from './types.ts';

/** Nobody loses a session between two answers so near to each other but by a hiccup or a hand elsewhere. */
const MOMENT_BEFORE_MS = 2_000;

/**
 * A lone 401 among answers that took the same credential: the server failed to check it (a database or cache under
 * load) and called that “not signed in”. An address that never accepted the session only forbids: that is no such one.
 */
export const backendErrorAs401 = defineCause({
  code: 'BACKEND_ERROR_AS_401',
  type: 'AUTH_ERROR',
  references: ['RFC 9110 section 15.6.4', 'grafana/grafana#23233'],
  needs: ['requests', 'carried'],
  suspect: false,
  evaluate(incident): Evaluation {
    if (incident.firstLink.kind === 'intent')
      return { result: 'no-match', because: text('ruled-out.signed-out-by-hand') };
    if (statesAnother(incident, 'BACKEND_ERROR_AS_401'))
      return { result: 'no-match', because: text('ruled-out.server-said-other') };
    const mixed = mixedAnswers(incident);
    if (!mixed) return { result: 'no-match', because: text('ruled-out.not-mixed') };
    if (mixed.acceptedAfter.length === 0)
      return isLone(incident, mixed)
        ? leftOpen(incident, mixed)
        : { result: 'no-match', because: text('ruled-out.not-mixed') };
    const { refusal, acceptedAfter } = mixed;
    const trouble = troubleBefore(incident, refusal.event.url);
    const acceptedThere = mixed.facts.some(
      ({ outcome, event }) =>
        outcome === 'accepted' && event.url === refusal.event.url && event.method === refusal.event.method,
    );
    if (trouble.length === 0 && !acceptedThere)
      return { result: 'no-match', because: text('ruled-out.never-allowed') };
    const match = thrownAway(
      incident,
      refusal,
      text('evidence.accepted-meanwhile', { count: acceptedAfter.length }),
      trouble.length > 0 && acceptedThere ? 0.93 : acceptedThere ? 0.7 : 0.55,
    );
    if (match.result === 'match') {
      match.evidence[0]?.eventIds.push(...eventIdsOf(...acceptedAfter.slice(0, 3)));
      if (trouble.length > 0)
        match.evidence.push({
          says: text('evidence.server-in-trouble', { count: trouble.length }),
          eventIds: trouble,
        });
    }
    return match;
  },
});

/**
 * Nothing was asked after the one 401, neither the server again nor for a new token, and the same address had answered
 * well a moment before: whether the server would have gone on taking the session nobody knows.
 */
function isLone({ refusals, scene }: Incident, { refusal, facts }: MixedAnswers): boolean {
  const { url, startedAt } = refusal.event;
  return (
    refusals.length === 1 &&
    scene.callbacks.length === 0 &&
    facts.some(
      ({ outcome, event }) =>
        outcome === 'accepted' && event.url === url && startedAt - event.at <= MOMENT_BEFORE_MS,
    )
  );
}

function leftOpen(incident: Incident, { refusal }: MixedAnswers): Evaluation {
  return {
    result: 'match',
    strength: 0.2,
    culprit: scriptCulprit(witnessedRemoval(incident)) ?? responseCulprit(refusal),
    evidence: [{ says: text('evidence.lone-401'), eventIds: eventIdsOf(refusal) }],
  };
}

/** Answers of the same server that show it overloaded or broken, in the last minute. */
function troubleBefore({ scene }: Incident, url: string): string[] {
  return scene.requests
    .filter(({ outcome, event }) => outcome === 'server-error' && originOf(event.url) === originOf(url))
    .map(({ event }) => event.id)
    .slice(-3);
}
