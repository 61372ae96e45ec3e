import * as v from 'valibot';
import { defineKind, epochMs, shortText, text, wholeNumber } from '../base.ts';

/**
 * A line of the server's own log that was joined to this timeline (lib/server-log): what the server itself wrote of a
 * session or a request. `at` is the line's time by the browser's clock, as far as the two clocks could be compared;
 * `by` is `derived`, for the joining is a conclusion. Only lines that are joined become events, and only masked.
 */
export const serverLogged = defineKind('server.logged', {
  /** What the line itself says, by the server's clock. */
  loggedAt: epochMs,
  /** Number of the line in the log, from 1: where to look in the original. */
  line: wholeNumber,
  /** `json`, `combined`, `auto-logout`, `logout-event` or `pattern`. */
  format: shortText,
  /** What was logged, masked. */
  says: text,
  /** Code of the cause that it states; absent where it states none. */
  means: v.optional(shortText),
  /**
   * Why it is this session's: it names the refused `request`; a session or a user that the log names beside requests of
   * this session; or it is about everybody's sessions, or names nobody, and falls in the `time` in which this one ended.
   */
  joined: v.picklist(['request', 'session', 'user', 'time']),
});
