import type { EventOf } from '../events/event.ts';
import type { Credential, RemovalFact, RequestFact } from './types.ts';

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
  /** Requests that carried the session's credentials, and refusals by the servers that take them. */
  requests: RequestFact[];
  /** Refusals, and refreshes that failed otherwise, that no accepted request followed. */
  chain: RequestFact[];
  lastAccepted: RequestFact | null;
  longestSurvivedGapMs: number | null;
  /** Addresses (method and path) that the server accepted with this session. */
  acceptedAddresses: Set<string>;
  apiOrigins: Set<string>;
  removals: RemovalFact[];
  signOutIntents: EventOf<'user.intent'>[];
  /** Refresh requests that the server accepted. */
  refreshes: number;
  /** Access tokens that took another one's place: renewals that no request of ours shows. */
  rotations: number;
  /** What it held at its fullest: the credentials that a logout is about. */
  credentials: Set<Credential>;
};

/** A session that ended: what ended it, and what else was seen of it since. */
export type Ending = {
  session: OpenSession;
  /** Moment of the sign that told us. */
  noticedAt: number;
  signs: { kind: 'credentials-lost' | 'sign-in-page'; at: number; eventId: string }[];
  held: Credential[];
  tabs: Set<number>;
  signInPage: { at: number; url: string; tabId: number | null; eventId: string } | null;
  endedAt: number;
};
