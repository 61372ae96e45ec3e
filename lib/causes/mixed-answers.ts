import { isDocument } from '../detect/request-role.ts';
import { addressOf } from '../detect/session-rules.ts';
import { originAndPath, originOf } from '../detect/sign-in-url.ts';
import type { Incident, RequestFact } from '../detect/types.ts';
import { firstRefusal } from './facts.ts';
import { carriedPrints, justBefore } from './thrown-away.ts';

/** What the page does because of an answer it does at once. */
const AT_ONCE_MS = 1_500;
/** Answers further apart than this say nothing of each other. */
const TOGETHER_MS = 300_000;

/** Headers that name the node which answers (lib/secrets/read-response-headers.ts). */
const NODE_HEADERS = [
  'x-served-by',
  'x-backend',
  'x-backend-server',
  'x-instance',
  'x-instance-id',
  'x-node',
  'x-pod',
];

export type MixedAnswers = {
  refusal: RequestFact;
  /** Accepted with the same credential by the same server, from when the refused request was sent on. */
  acceptedAfter: RequestFact[];
  /** How often acceptance and refusal took turns in the last minutes. */
  turns: number;
  /** Nodes that refused, where none of them ever accepted: null where the answers name none. */
  refusingNodes: string[] | null;
  facts: RequestFact[];
};

/** The refusal of a credential that the same server also took meanwhile; null where it took it no more. */
export function mixedAnswers(incident: Incident): MixedAnswers | null {
  if (incident.firstLink.kind === 'intent') return null;
  const isSessions = (fact: RequestFact) =>
    fact.outcome === 'refused' && fact.role !== 'refresh' && carriedPrints(fact).length > 0;
  const refusal =
    incident.firstLink.kind === 'refusal'
      ? firstRefusal(incident)
      : justBefore(incident, AT_ONCE_MS, (fact) => isSessions(fact) && incident.requests.includes(fact));
  if (!refusal || !isSessions(refusal)) return null;
  const prints = new Set(carriedPrints(refusal));
  const origin = originOf(refusal.event.url);
  // An address that never takes the session says nothing of it by refusing.
  const taking = new Set(incident.requests.filter((fact) => fact.outcome === 'accepted').map(addressOf));
  const facts = incident.requests.filter(
    (fact) =>
      (fact.outcome === 'accepted' ||
        fact === refusal ||
        (fact.outcome === 'refused' && taking.has(addressOf(fact)))) &&
      Math.abs(fact.event.at - refusal.event.at) <= TOGETHER_MS &&
      originOf(fact.event.url) === origin &&
      carriedPrints(fact).some((print) => prints.has(print)),
  );
  const turns = facts.filter((fact, index) => index > 0 && facts[index - 1]?.outcome !== fact.outcome).length;
  const acceptedAfter = facts.filter(
    (fact) =>
      fact.outcome === 'accepted' &&
      fact.event.startedAt >= refusal.event.startedAt &&
      saysMore(incident, fact, refusal),
  );
  return { refusal, acceptedAfter, turns, refusingNodes: refusingNodes(facts), facts };
}

/**
 * Whether an answer says that the session is still taken: the page to sign in on is shown to anybody, and so are the
 * empty shells of apps whose data is refused.
 */
function saysMore({ signInLocation }: Incident, fact: RequestFact, refusal: RequestFact): boolean {
  if (!isDocument(fact.event)) return true;
  return isDocument(refusal.event) && originAndPath(fact.event.url) !== signInLocation;
}

function refusingNodes(facts: RequestFact[]): string[] | null {
  const nodesOf = (outcome: RequestFact['outcome']) =>
    new Set(facts.filter((fact) => fact.outcome === outcome).flatMap((fact) => nodeOf(fact) ?? []));
  const refusing = nodesOf('refused');
  const accepting = nodesOf('accepted');
  if (refusing.size === 0 || accepting.size === 0 || [...refusing].some((node) => accepting.has(node)))
    return null;
  return [...refusing];
}

function nodeOf({ event }: RequestFact): string | undefined {
  for (const name of NODE_HEADERS) if (event.fields?.[name] !== undefined) return event.fields[name];
  return undefined;
}
