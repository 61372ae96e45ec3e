import { SAME_MOMENT_MS } from '../detect/session-times.ts';
import { originOf, pathOf } from '../detect/sign-in-url.ts';
import type { Incident, RequestFact } from '../detect/types.ts';
import { text } from '../messages/text.ts';
import { defineCause } from './define.ts';
import { eventIdsOf, notTheFirstLink } from './facts.ts';
import { justBefore, thrownAway } from './thrown-away.ts';
import type { Evaluation } from './types.ts';

/** A page that asks who is signed in acts on the answer within this time. */
const ACTS_WITHIN_MS = 3_000;

/**
 * The page asked its server who is signed in, got no answer or a broken one (a fault of network or server, a page of
 * HTML in place of data), and took that for “nobody”. The session itself was not refused.
 */
export const sessionProbeFailed = defineCause({
  code: 'SESSION_PROBE_FAILED',
  type: 'AUTH_ERROR',
  references: ['nextauthjs/next-auth#9139', 'langfuse/langfuse#16041'],
  needs: ['requests', 'pages'],
  suspect: false,
  evaluate(incident): Evaluation {
    const earlier = notTheFirstLink(incident);
    if (earlier) return earlier;
    const probe = justBefore(
      incident,
      ACTS_WITHIN_MS,
      (fact) => (fact.role === 'probe' || isFirstOfPage(incident, fact)) && isOwn(incident, fact),
    );
    if (!probe || !failed(incident, probe))
      return { result: 'no-match', because: text('ruled-out.probe-answered'), eventIds: eventIdsOf(probe) };
    const again = incident.scene.requests.find(
      (fact) => fact.outcome === 'accepted' && isSame(fact, probe) && fact.event.startedAt > probe.event.at,
    );
    const { status, error } = probe.event;
    const match = thrownAway(
      incident,
      probe,
      status === null
        ? text('evidence.probe-unanswered', { address: pathOf(probe.event.url), error: error ?? '' })
        : text('evidence.probe-broken', { address: pathOf(probe.event.url), status }),
      again ? 0.95 : 0.92,
    );
    if (again && match.result === 'match')
      match.evidence.push({ says: text('evidence.probe-good-again'), eventIds: eventIdsOf(again) });
    return match;
  },
});

/**
 * Whatever its address is called, what a page asks for before anything else, with the session's credential, tells it
 * who is signed in.
 */
function isFirstOfPage({ scene }: Incident, { event, role }: RequestFact): boolean {
  if (role !== 'api' || event.method !== 'GET' || !event.carried?.length) return false;
  // A page opened before what is looked at may have asked for anything.
  const page = scene.pages.findLast(
    ({ tabId, navigation, at }) =>
      tabId === event.tabId && navigation === 'load' && at <= event.startedAt + SAME_MOMENT_MS,
  );
  const first = scene.requests.find(
    (fact) => page && fact.role !== 'page' && fact.event.tabId === event.tabId && fact.event.at > page.at,
  );
  return first?.event === event;
}

function failed(incident: Incident, probe: RequestFact): boolean {
  if (probe.outcome === 'no-answer' || probe.outcome === 'server-error') return true;
  const isHtml = ({ event }: RequestFact) => event.contentType === 'text/html';
  // A page of HTML where there was data before: a proxy's, a captive portal's, the app's own fallback.
  return (
    isHtml(probe) &&
    incident.requests.some((fact) => isSame(fact, probe) && fact.outcome === 'accepted' && !isHtml(fact))
  );
}

function isSame(a: RequestFact, b: RequestFact): boolean {
  return a.event.url === b.event.url && a.event.method === b.event.method;
}

function isOwn(incident: Incident, { event }: RequestFact): boolean {
  const origin = originOf(event.url);
  return (
    origin === originOf(incident.location) ||
    incident.requests.some((fact) => fact.outcome === 'accepted' && originOf(fact.event.url) === origin)
  );
}
