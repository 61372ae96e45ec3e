import type { Verdict } from '../classify/types.ts';
import type { Clock, Credential, RequestFact, Session, SessionLife } from '../detect/types.ts';
import type { LogEvent } from '../events/event.ts';
import type { TextRef } from '../messages/text.ts';

/** One session out of a log, from its sign-in to its end, or a whole log in which nobody was signed in. */
export type Piece = {
  /** Names the log: fingerprints (of builds) mean something only within one. */
  log: string;
  /** Origin of the site; addresses of it are told without it, so that two installations can be compared. */
  origin: string;
  /** Ms since the epoch; both ends belong to it. */
  from: number;
  to: number;
  /** What happened in it, in order. */
  events: readonly LogEvent[];
  facts: readonly RequestFact[];
  session: Session | null;
  life: SessionLife | null;
  /** The logout that ended it. Null where it went well: it goes on, or somebody signed out by hand. */
  verdict: Verdict | null;
  ends: 'logout' | 'by-hand' | 'quietly' | 'goes-on' | 'no-session';
  /** Credentials that it lived with, by first sight. */
  credentials: readonly Credential[];
  /** Clocks of the servers as this piece shows them. */
  clocks: readonly Clock[];
};

/** What is to be said of one side, and the events that show it; none where nothing was seen. */
export type SideWords = { says: TextRef; eventIds: string[] };

/** Kinds in the order of their importance. */
export const DIFFERENCE_KINDS = [
  'parting',
  'cause',
  'idle',
  'lifetime',
  'age',
  'answer',
  'credential',
  'cookie',
  'clock',
  'tabs',
  'sleep',
  'build',
] as const;
export type DifferenceKind = (typeof DIFFERENCE_KINDS)[number];

export type Difference = {
  /** Stable within one comparison, and the same from either side: `answer POST /token`. */
  id: string;
  kind: DifferenceKind;
  /** What it is about. */
  about: TextRef;
  a: SideWords;
  b: SideWords;
  /** How much of its kind it is: of two of a kind the greater comes first. */
  weight: number;
};

/** The last thing that happened on both sides before the courses part. */
export type CommonStep = { says: TextRef; a: string[]; b: string[] };

export type Comparison = {
  /** Null where the courses do not part, or have nothing in common before. */
  common: CommonStep | null;
  /** The most important first. */
  differences: Difference[];
  /** How many more there are. */
  more: number;
};

/** One thing to look at. `rule(b, a)` says the same as `rule(a, b)` with the sides exchanged; linear or n log n. */
export type DifferenceRule = (a: Piece, b: Piece) => Difference[];
