import type { RaceStory } from '../causes/race-story.ts';
import type { Culprit, Evidence, LogoutType, Observation } from '../causes/types.ts';
import type {
  Clock,
  Credential,
  CredentialAt,
  Incident,
  Rehearsal,
  Session,
  SessionLife,
} from '../detect/types.ts';
import type { TextRef } from '../messages/text.ts';

/** The answer for one incident, in message ids and figures; lib/exports and the panel turn it into words. */
export type Verdict = {
  id: string;
  at: number;
  type: LogoutType;
  code: string;
  title: TextRef;
  summary: TextRef[];
  confidence: number;
  location: string;
  signInLocation: string | null;
  idleMs: number | null;
  sessionAgeMs: number | null;
  tabs: number[];
  credentials: CredentialAt[];
  culprit: Culprit | null;
  evidence: Evidence[];
  ruledOut: { code: string; because: TextRef; eventIds: string[] }[];
  alternatives: { code: string; confidence: number; settledBy: TextRef }[];
  /** hasToken, hasRefreshToken, isAuthenticated before the logout; source; what the server said, redacted. */
  context: Record<string, string | number | boolean>;
  advice: TextRef;
  /** The cause in general: for a person who never heard of it, and for one who wants to read on. */
  about: { explanation: TextRef; needs: readonly Observation[]; references: readonly string[] };
  final: boolean;
  sessionId: string;
  incident: Incident;
  /** The refresh race behind the logout, where one was seen; null else. */
  race: RaceStory | null;
  /**
   * The user brought it about with Logout Lens; null where nobody rehearsed. `reaction`: the cause that the same
   * observations would have named otherwise, which is how the site took it; null where it refused nothing.
   */
  rehearsed: { eventIds: string[]; reaction: string | null } | null;
};

/** Everything that patterns are drawn from: how sessions ended, and what all of them lived through. */
export type History = { logouts: readonly Verdict[]; lives: readonly SessionLife[] };

/** What several logouts have in common. Two are a hint, three a pattern. */
export type Pattern = {
  id: string;
  title: TextRef;
  confidence: number;
  /** The logouts that it rests on. */
  logoutIds: string[];
  /**
   * Figures, durations in ms. `count` and `against` are always there: logouts that it rests on, and sessions that
   * contradict it. A limit has `lowMs` (longest survived), `highMs` (shortest fatal), `estimateMs`, `spreadMs`.
   */
  measured: Record<string, number | number[]>;
};

/** Everything that follows from a log. Pure: the same events and `asOf` give the same diagnosis. */
export type Diagnosis = {
  sessions: Session[];
  logouts: Verdict[];
  patterns: Pattern[];
  credentials: Credential[];
  clocks: Clock[];
  gaps: { from: number; to: number; why: string; dropped?: number }[];
  /** The session that goes on now, null where nobody is signed in. */
  current: Session | null;
  /** What each session lived through, in order of their beginnings. */
  lives: SessionLife[];
  /** Last input of the person in any tab, ms; null where none was seen. */
  lastActivityAt: number | null;
  /** What the user did to credentials with Logout Lens, and what the site made of it. In order of time. */
  rehearsals: Rehearsal[];
};
