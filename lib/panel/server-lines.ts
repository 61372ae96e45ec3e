import type { LogEvent } from '../events/event.ts';
import { orderLog } from '../events/log.ts';
import type { Joined } from '../server-log/index.ts';

/** Lines of a server's log that were joined to the log in view, and how they were found. In memory only. */
export type ServerLines = {
  /** Name of the file, or a word for what was pasted. */
  name: string;
  /** Of kind `server.logged`, masked. */
  events: readonly LogEvent[];
  found: Joined['found'];
};

/** A log with the lines that were joined to it. */
export type LinedLog = {
  /** The same array for the same log and lines, so that it can serve as a key of a cache. */
  of(log: readonly LogEvent[], lines: ServerLines | null): readonly LogEvent[];
};

/** What a file brought of such lines gives way to those that were joined here: two logs are not one. */
export function createLinedLog(): LinedLog {
  let last: { log: readonly LogEvent[]; lines: ServerLines; lined: readonly LogEvent[] } | null = null;
  return {
    of(log, lines) {
      if (lines === null) return log;
      if (last?.log !== log || last.lines !== lines) {
        const others = log.filter(({ kind }) => kind !== 'server.logged');
        last = { log, lines, lined: orderLog([...others, ...lines.events]) };
      }
      return last.lined;
    },
  };
}
