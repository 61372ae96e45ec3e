import { originOf, pathOf } from '../detect/sign-in-url.ts';
import type { Incident, RequestFact } from '../detect/types.ts';
import { text } from '../messages/text.ts';
import { defineCause } from './define.ts';
import { firstRefusal, siteOf } from './facts.ts';
import { carriedPrints, homeOrigins, justBefore, thrownAway } from './thrown-away.ts';
import type { Evaluation } from './types.ts';

/** What the page does because of an answer it does at once. */
const AT_ONCE_MS = 1_000;

/**
 * The 401 came from another service than those that issued and take the session, and the page took it for the end of
 * its own. A service that had refused before, with nothing happening, is not why.
 */
export const foreign401 = defineCause({
  code: 'FOREIGN_401',
  type: 'AUTH_ERROR',
  references: ['RFC 9110 section 15.5.2', 'LiteFarmOrg/LiteFarm#3279', 'FlowFuse/flowfuse#7043'],
  needs: ['requests', 'removals'],
  suspect: true,
  evaluate(incident): Evaluation {
    if (incident.firstLink.kind === 'intent')
      return { result: 'no-match', because: text('ruled-out.signed-out-by-hand') };
    if (!incident.requests.some(({ outcome }) => outcome === 'accepted'))
      return { result: 'inconclusive', missing: text('missing.request-before') };
    const foreign = foreignRefusal(incident);
    if (!foreign) return { result: 'no-match', because: text('ruled-out.own-service-refused') };
    const goesOn = takenAfter(incident, foreign);
    // A server of the same site that was never asked before may be one of the session's own.
    const isNeighbour = siteOf(foreign.event.url) === siteOf(incident.location);
    const carried = carriedPrints(foreign).length > 0;
    return thrownAway(
      incident,
      foreign,
      text('evidence.foreign-refused', {
        server: originOf(foreign.event.url),
        status: foreign.event.status ?? 0,
      }),
      goesOn || incident.firstLink.kind !== 'refusal' ? 0.93 : isNeighbour ? 0.4 : carried ? 0.7 : 0.85,
    );
  },
});

function foreignRefusal(incident: Incident): RequestFact | undefined {
  const home = homeOrigins(incident);
  const isForeign = ({ role, event, outcome }: RequestFact) =>
    outcome === 'refused' && role === 'api' && event.status !== null && !home.has(originOf(event.url));
  if (incident.firstLink.kind === 'refusal') {
    const refusal = firstRefusal(incident);
    const all = incident.refusals.every((fact) => isForeign(fact));
    return refusal && all ? refusal : undefined;
  }
  const found = justBefore(incident, AT_ONCE_MS, isForeign);
  return found && !refusedBefore(incident, found) ? found : undefined;
}

function refusedBefore({ scene }: Incident, { event }: RequestFact): boolean {
  return scene.requests.some(
    (other) =>
      other.outcome === 'refused' &&
      event.at - other.event.at > AT_ONCE_MS &&
      pathOf(other.event.url) === pathOf(event.url) &&
      originOf(other.event.url) === originOf(event.url),
  );
}

/** The session's own servers went on taking it. */
function takenAfter(incident: Incident, { event }: RequestFact): boolean {
  return incident.requests.some(
    (fact) => fact.outcome === 'accepted' && fact.event.startedAt >= event.startedAt,
  );
}
