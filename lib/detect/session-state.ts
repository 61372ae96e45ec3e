import type { EventOf } from '../events/event.ts';
import type { WordFields } from '../events/kinds/request.ts';
import type { Credential, Rehearsal, RemovalFact, RequestFact } from './types.ts';

/**
 * What a session lives on: tokens that script keeps, cookies, or tokens that were only ever seen in a header
 * (kept in memory).
 */
export type Basis = 'tokens' | 'cookies' | 'headers';

/** A session that goes on, as the state machine keeps it. */
export type OpenSession = {
  id: string;
  realm: string;
  startedAt: number;
  start: 'login' | 'already-signed-in';
  basis: Basis;
  /**
   * Somebody is signed in for certain. A session cookie alone proves nothing: anonymous visitors have one too, so a
   * session that is known by its cookie only waits for a proof and is nobody's until then.
   */
  proven: boolean;
  /** Requests that carried the session's credentials, and refusals by the servers that take them. */
  requests: RequestFact[];
  /** Refusals, and refreshes that failed otherwise, that nothing recovered. */
  chain: RequestFact[];
  lastAccepted: RequestFact | null;
  longestSurvivedGapMs: number | null;
  /** The last document that was answered, and what was known before it: it may be a shell that everybody gets. */
  lastPage: {
    fact: RequestFact;
    lastAccepted: RequestFact | null;
    longestSurvivedGapMs: number | null;
  } | null;
  /** Addresses (method, origin and path) that the server accepted with this session. */
  acceptedAddresses: Set<string>;
  /** Addresses that refuse while the session goes on: they never end it. */
  refusingAddresses: Set<string>;
  apiOrigins: Set<string>;
  /** The last page that was accepted before and now led elsewhere: a refusal, if it leads to a form to sign in on. */
  turnedAway: { fact: RequestFact; redirectTo: string } | null;
  /** When the page last asked who is signed in and got no answer or a broken one, ms. */
  probeFailedAt: number;
  /** Storage keys whose tokens were sent. */
  sentKeys: Set<string>;
  removals: RemovalFact[];
  signOutIntents: EventOf<'user.intent'>[];
  /** What the user did to its credentials with Logout Lens. */
  rehearsals: Rehearsal[];
  /** Refresh requests that the server accepted. */
  refreshes: number;
  /** Access tokens that took another one's place: renewals that no request of ours shows. */
  rotations: number;
  /** When it ended without a logout (its tab was closed), ms. */
  quietEndAt: number | null;
  /** What it held at its fullest: the credentials that a logout is about. */
  credentials: Set<Credential>;
};

export type Sign = { kind: 'credentials-lost' | 'sign-in-page' | 'signed-out'; at: number; eventId: string };

/** A session that ended: what ended it, and what else was seen of it since. */
export type Ending = {
  session: OpenSession;
  /** Moment of the sign that told us. */
  noticedAt: number;
  signs: Sign[];
  tabs: Set<number>;
  signInPage: { at: number; url: string; eventId: string; fields: WordFields } | null;
  endedAt: number;
  /** What the user had done to its credentials, and the page had not made good. */
  rehearsals: Rehearsal[];
  /** The server refused a request begun after it: what comes back now is not the same session. */
  refusedSince: boolean;
};

/** A session as it begins. */
export function openSession(
  start: Pick<OpenSession, 'id' | 'realm' | 'startedAt' | 'start' | 'basis' | 'proven' | 'credentials'>,
): OpenSession {
  return {
    ...start,
    requests: [],
    chain: [],
    lastAccepted: null,
    longestSurvivedGapMs: null,
    lastPage: null,
    acceptedAddresses: new Set(),
    refusingAddresses: new Set(),
    apiOrigins: new Set(),
    turnedAway: null,
    probeFailedAt: Number.NEGATIVE_INFINITY,
    sentKeys: new Set(),
    removals: [],
    signOutIntents: [],
    rehearsals: [],
    refreshes: 0,
    rotations: 0,
    quietEndAt: null,
  };
}
