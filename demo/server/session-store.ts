import type { SessionWhy } from './session-log.ts';

/** What a sign-in or a refresh hands out; `refresh` is left out where the site issues none. */
export type TokenPair = { readonly access: string; readonly refresh?: string };

export type Session = {
  readonly id: string;
  readonly email: string;
  readonly deviceId: string;
  readonly remember: boolean;
  /** Network that it began from, as the proxy reported it. */
  readonly network: string;
  /** When it was refreshed in the last minute, in ms of the store's clock. */
  refreshedAtMs: number[];
  /** Owner by the session's own record; differs from the directory's only after contamination. */
  userId: number;
  accountId: number | null;
  /** Milliseconds of the store's own clock, which no setting moves. */
  readonly createdAtMs: number;
  lastSeenMs: number;
  refreshId: string;
  previousRefreshId: string;
  rotatedAtMs: number;
  /** The newest pair, for a twin request within the grace period. */
  pair?: Promise<TokenPair>;
  /** Expiries of the newest tokens, in seconds since the epoch. */
  accessExp: number;
  refreshExp: number;
};

/** A session that is over: the store remembers why, for the server's own log and for words it may send. */
export type EndedSession = { readonly session: Session; readonly why: SessionWhy };

export type SessionLimits = { readonly sessionIdleSeconds: number; readonly sessionAbsoluteSeconds: number };

export type SessionLookup =
  | { readonly state: 'live'; readonly session: Session }
  /** `ended` is set where the store still remembers; `now` is true when this very look-up ended it. */
  | { readonly state: 'gone'; readonly ended?: EndedSession; readonly now: boolean };

/**
 * Sessions by id, kept in memory only, as in a Redis whose keys expire on their own.
 * Its idle limit is the headline bug of this site: it ends sessions whose tokens are still good.
 */
export class SessionStore {
  #live = new Map<string, Session>();
  #ended = new Map<string, EndedSession>();

  add(session: Session): void {
    this.#live.set(session.id, session);
  }

  /** Finds a session and ends it when a limit has passed. Does not count as activity. */
  look(id: string, limits: SessionLimits, nowMs: number): SessionLookup {
    const session = this.#live.get(id);
    if (!session) {
      const ended = this.#ended.get(id);
      return ended ? { state: 'gone', ended, now: false } : { state: 'gone', now: false };
    }
    const why = passedLimit(session, limits, nowMs);
    if (!why) return { state: 'live', session };
    this.end(id, why);
    return { state: 'gone', ended: { session, why }, now: true };
  }

  end(id: string, why: SessionWhy): Session | undefined {
    const session = this.#live.get(id);
    if (!session) return undefined;
    this.#live.delete(id);
    this.#ended.set(id, { session, why });
    return session;
  }

  /** Live sessions, oldest first; of one address when given. */
  list(email?: string): Session[] {
    return [...this.#live.values()].filter((session) => email === undefined || session.email === email);
  }

  /** The newest session of an address, live or over. */
  newestOf(email: string): Session | undefined {
    return [...this.#ended.values()]
      .map((ended) => ended.session)
      .concat(this.list())
      .filter((session) => session.email === email)
      .sort((a, b) => b.createdAtMs - a.createdAtMs)[0];
  }

  /** Forgets everything, as a store without persistence does when it restarts. Returns what was lost. */
  lose(): Session[] {
    const lost = this.list();
    this.#live.clear();
    this.#ended.clear();
    return lost;
  }
}

/** Which of the store's limits ended a session; undefined where none did. */
export function limitOf(why: SessionWhy | undefined): 'absolute' | 'idle' | undefined {
  if (why === 'absolute-limit') return 'absolute';
  return why === 'idle-limit' ? 'idle' : undefined;
}

function passedLimit(session: Session, limits: SessionLimits, nowMs: number): SessionWhy | undefined {
  const { sessionIdleSeconds: idle, sessionAbsoluteSeconds: absolute } = limits;
  if (absolute > 0 && nowMs - session.createdAtMs > absolute * 1000) return 'absolute-limit';
  if (idle > 0 && nowMs - session.lastSeenMs > idle * 1000) return 'idle-limit';
  return undefined;
}
