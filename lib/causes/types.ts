import type { Incident } from '../detect/types.ts';
import type { TextRef } from '../messages/text.ts';

/** The seven types of a logout (docs/causes.md). */
export type LogoutType =
  | 'USER_ACTION'
  | 'TOKEN_EXPIRED'
  | 'REFRESH_FAILED'
  | 'SESSION_ENDED'
  | 'STORAGE_CLEARED'
  | 'AUTH_ERROR'
  | 'UNKNOWN';

/** What a cause has to have seen; each has words, `needs.<it>`, in docs/causes.md and in the panel. */
export type Observation =
  | 'requests'
  | 'carried'
  | 'answers'
  | 'set-cookies'
  | 'clocks'
  | 'builds'
  | 'network'
  | 'frames'
  | 'sockets'
  | 'cookies'
  | 'storage'
  | 'removals'
  | 'dates'
  | 'calls'
  | 'errors'
  | 'controls'
  | 'activity'
  | 'stalls'
  | 'sign-ins'
  | 'tabs'
  | 'pages'
  | 'restarts';

/** One link of an explanation, and the events that it rests on. */
export type Evidence = { says: TextRef; eventIds: string[] };

/** The code, response, tab, browser action or person that ended the session, as far as it was seen. */
export type Culprit = {
  kind: 'script' | 'response' | 'tab' | 'browser' | 'user' | 'extension' | 'server';
  says: TextRef;
  function?: string | null;
  url?: string | null;
  line?: number | null;
  column?: number | null;
  stack?: { function: string | null; url: string; line: number; column: number }[];
  eventId?: string | null;
};

/**
 * What a cause makes of an incident. `strength` 0 to 1 orders matches; it becomes the confidence after classify
 * has weighed rivals and missing observations. `inconclusive`: it may be so, an observation is missing.
 */
export type Evaluation =
  | {
      result: 'match';
      strength: number;
      /** Links beside the incident's own chain (lib/causes/chain.ts), which classify always shows. */
      evidence: Evidence[];
      culprit?: Culprit | null;
      /** Who ended it, in the words of the logout report: `manual_user_action`, `token_refresh_failure` … */
      source?: string;
    }
  | { result: 'no-match'; because: TextRef; eventIds?: string[] }
  | { result: 'inconclusive'; missing: TextRef; strength?: number };

/** One cause: its words and its rule. `id` is code, file name (kebab-case), docs anchor and fixture folder. */
export type Cause = {
  code: string;
  type: LogoutType;
  title: TextRef;
  /** Two or three sentences for a person who never heard of it. */
  explanation: TextRef;
  /** Where to look, what mends it, which server log line settles it. */
  advice: TextRef;
  /** Public threads and specification sections. */
  references: string[];
  /** What has to have been seen before this can be said: where it is missing, the answer is “not enough evidence”. */
  needs: Observation[];
  /** A cause that a person would suspect at once: named under "ruled out" when it does not hold. */
  suspect: boolean;
  evaluate(incident: Incident): Evaluation;
};
