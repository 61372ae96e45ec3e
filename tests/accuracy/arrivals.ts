import type { ServerLog } from './log.ts';

/**
 * What a server makes of a request without its session cookie, beside its session code: it knows which session it
 * gave to this browser, and until when the cookie was to live. One browser a server.
 */
export class Arrivals {
  #session: string | null = null;
  #cookieUntil = Number.POSITIVE_INFINITY;
  readonly #log: ServerLog;

  constructor(log: ServerLog) {
    this.#log = log;
  }

  /** A cookie was given or renewed, to live `cookieMs`, or as long as the browser. */
  given(session: string, cookieMs?: number): void {
    this.#session = session;
    this.#cookieUntil = cookieMs === undefined ? Number.POSITIVE_INFINITY : Date.now() + cookieMs;
  }

  /** The session is over by the server's own doing: its cookie is missed no more. */
  ended(): void {
    this.#session = null;
  }

  /** A request came without the cookie. A clock's tick of a cookie is a second. */
  missing(): void {
    if (!this.#session) {
      this.#log.write('not-signed-in');
      return;
    }
    const isOver = Date.now() >= this.#cookieUntil - 1_000;
    this.#log.write(isOver ? 'cookie-expired' : 'cookie-gone', { session: this.#session });
    this.#session = null;
  }
}
