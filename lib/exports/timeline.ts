import type { LogoutType } from '../causes/types.ts';
import type { Claims, CredentialFormat, CredentialKind, Place } from '../events/credential.ts';
import type { LogEvent } from '../events/event.ts';
import type { TaughtRule } from '../taught/index.ts';

/**
 * The JSON export, version 1, as docs/timeline.schema.json describes it. Every text is resolved, in `language`; times
 * are ms since the epoch on the browser's clock, durations ms. Fields beyond the contract are marked so: readers
 * that do not know them ignore them.
 */
export type Timeline = {
  format: 'logout-lens/timeline';
  version: 1;
  exportedAt: number;
  generator: Generator & { name: 'logout-lens' };
  site: {
    origin: string;
    origins: string[];
    clocks: { origin: string; offsetMs: number; uncertaintyMs: number }[];
  };
  range: { from: number; to: number };
  gaps: { from: number; to: number; why: string; dropped?: number }[];
  sessions: TimelineSession[];
  logouts: TimelineLogout[];
  patterns: TimelinePattern[];
  credentials: TimelineCredential[];
  events: LogEvent[];
  /** Beyond the contract: what the export itself took out of the events, beside what was never in them. */
  removed: { opaque: number; emails: number };
  /** Beyond the contract: what the person taught of the site (lib/taught). Absent where nothing. */
  taught?: TaughtRule[];
  /** Beyond the contract: BCP 47 tag of its texts. Absent where they are English. Codes and names are never translated. */
  language?: string;
};

/** Who made the file: version of the extension, browser with its version, operating system. */
export type Generator = { version: string; browser: string; platform: string };

export type TimelineSession = {
  id: string;
  startedAt: number;
  start: 'login' | 'already-signed-in';
  endedAt: number | null;
  logoutId: string | null;
  refreshes: number;
};

export type TimelineFrame = { function: string | null; url: string; line: number; column: number };

export type TimelineCulprit = {
  kind: 'script' | 'response' | 'tab' | 'browser' | 'user' | 'extension' | 'server';
  says: string;
  function: string | null;
  url: string | null;
  line: number | null;
  column: number | null;
  stack: TimelineFrame[];
  eventId: string | null;
};

export type TimelineLogout = {
  id: string;
  at: number;
  type: LogoutType;
  code: string;
  title: string;
  summary: string;
  confidence: number;
  location: string;
  signInLocation: string | null;
  idleMs: number | null;
  sessionAgeMs: number | null;
  tabs: number[];
  credentials: {
    credentialId: string;
    kind: CredentialKind;
    state: 'valid' | 'expired' | 'not-yet-valid' | 'unknown';
    remainingMs: number | null;
  }[];
  culprit: TimelineCulprit | null;
  evidence: { says: string; eventIds: string[] }[];
  /** `title` is beyond the contract. */
  ruledOut: { code: string; title?: string; because: string; eventIds: string[] }[];
  /** `title` and `settledBy` (where to look to tell them apart) are beyond the contract. */
  alternatives: { code: string; confidence: number; title?: string; settledBy?: string }[];
  context: Record<string, string | number | boolean>;
  advice: string;
  final: boolean;
  sessionId: string | null;
};

export type TimelinePattern = {
  id: string;
  title: string;
  confidence: number;
  logoutIds: string[];
  measured: Record<string, number | number[]>;
};

export type TimelineCredential = {
  id: string;
  kind: CredentialKind;
  format: CredentialFormat;
  place: Place;
  library: string | null;
  fingerprint: string;
  issuedAt: number | null;
  expiresAt: number | null;
  claims: Claims;
  firstSeenAt: number;
  lastSeenAt: number | null;
  endedAt: number | null;
  ended: 'rotated' | 'removed' | 'expired' | 'refused' | null;
  replacedBy: string | null;
  alsoIn: Place[];
  cookieStoreId: string | null;
};
