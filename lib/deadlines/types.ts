import type { Credential } from '../detect/types.ts';
import type { TextRef } from '../messages/text.ts';

/** What goes with a deadline. `access`: only this credential, and something renews it. `perhaps`: nobody can tell. */
export type Ends = 'session' | 'access' | 'perhaps' | 'nothing';

/** A moment at which something of the running session ends, as far as it is known. */
export type Deadline = {
  /** A credential's id, or the pattern's that the limit was learned from. */
  id: string;
  kind: 'credential' | 'idle-limit' | 'absolute-limit' | 'client-idle-limit';
  credential: Credential | null;
  /** By the browser's clock, ms; null where no date is known. */
  at: number | null;
  /** How far `at` may be off, ms: the clock's uncertainty, or the spread of what was learned. */
  spreadMs: number;
  ends: Ends;
  why: TextRef;
  /** Events that it rests on. */
  eventIds: string[];
  /** 1 for a date that the credential itself names. */
  confidence: number;
};

/** All deadlines of the running session, soonest first, and the one that really ends it; null where none is known. */
export type Outlook = { deadlines: Deadline[]; next: Deadline | null };
