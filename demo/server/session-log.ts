/** Why the server did what it did to a session. Its own truth: it never leaves through the API. */
export type SessionWhy =
  | 'signed-in'
  | 'refresh'
  | 'idle-limit'
  | 'absolute-limit'
  | 'access-expired'
  | 'refresh-expired'
  | 'refresh-reused'
  | 'revoked-by-admin'
  | 'signed-out'
  | 'signed-out-elsewhere'
  | 'too-many-sessions'
  | 'store-lost'
  | 'key-rotated'
  | 'no-credentials'
  | 'unknown-session'
  | 'malformed-token'
  | 'ownership'
  | 'csrf-mismatch'
  | 'cookie-dropped'
  | 'spurious'
  | 'other-network'
  | 'too-many-refreshes'
  | 'switched-off'
  | 'idp-session-ended';

export type SessionLogEntry = {
  /** Milliseconds since the epoch by the server's clock, its offset included. */
  readonly at: number;
  /** Empty where the request named no session. */
  readonly sessionId: string;
  readonly userId: number;
  readonly email: string;
  readonly area: 'app' | 'classic' | 'idp';
  readonly event: 'started' | 'refreshed' | 'refused' | 'ended';
  readonly why: SessionWhy;
  readonly detail: string;
};

/** How many entries are kept; the oldest go first. */
const MAX_ENTRIES = 2000;

/** The append-only list of what happened to sessions, newest last. */
export class SessionLog {
  readonly entries: SessionLogEntry[] = [];

  add(entry: SessionLogEntry): void {
    this.entries.push(entry);
    if (this.entries.length > MAX_ENTRIES) this.entries.shift();
  }
}
