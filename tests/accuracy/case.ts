import type { Random } from './random.ts';
import type { Session } from './session.ts';
import type { ClientOptions, Limits, Stack } from './stack.ts';

/** One session of a person with a site: data, and what the person does. What it comes to is said by the server's log. */
export interface AccuracyCase {
  /** Unique, lower case, for file names and host names. */
  id: string;
  stack: Stack;
  /** Written from the stack's documentation before the rules were read; figures are shown apart. */
  heldOut?: boolean;
  /** Drawn by the session's seed. */
  limits?(random: Random): Limits;
  client?: ClientOptions;
  tells?: boolean;
  single?: boolean;
  /** Whether somebody has to be seen signed out at the end (`logout`), or not (`none`); truth is from the log. */
  ends: 'logout' | 'none';
  play(session: Session): Promise<void>;
}
