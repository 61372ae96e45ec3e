import type { Reason } from './truth.ts';

/** One line of a server's own log. */
export interface LogEntry {
  /** Milliseconds since the epoch, by the server's clock. */
  at: number;
  /** `server`: its session code decided. `page`: the page's own code said what it did, to a collector apart. */
  by: 'server' | 'page';
  what: Reason | Note;
  /** Which session, as the server numbers them, where it is about one. Never a credential. */
  session?: string;
  detail?: string;
}

/** What is worth a line and ended nothing. */
export type Note =
  | 'signed-in'
  | 'accepted'
  | 'refreshed'
  | 'switched-account'
  | 'sign-in-failed'
  | 'forbidden'
  | 'csrf-failed'
  | 'not-signed-in'
  | 'server-error';

/** What a server wrote of its sessions. Scenarios read it, and never write. */
export class ServerLog {
  readonly entries: LogEntry[] = [];

  write(what: LogEntry['what'], about: Partial<Pick<LogEntry, 'by' | 'session' | 'detail'>> = {}): void {
    this.entries.push({ at: Date.now(), by: 'server', what, ...about });
  }
}
