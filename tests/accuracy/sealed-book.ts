import { Arrivals } from './arrivals.ts';
import type { ServerLog } from './log.ts';
import { randomFrom } from './random.ts';
import { type Said, saidFor, type ToldReason } from './says.ts';
import { HOUR_MS, type Limits, type ServerAct, type StackOptions } from './stack.ts';
import type { Reason } from './truth.ts';

/** What a session carries in its cookie or its token, signed or sealed by the stack's package. */
export interface Content {
  user: string;
  number: number;
  startedAt: number;
  seenAt: number;
}

type End =
  | 'idle-limit'
  | 'absolute-limit'
  | 'revoked'
  | 'password-changed'
  | 'suspended-told'
  | 'concurrent-login-told';

/** The limits and the log of sessions whose content is given back by a package: all that has no store of its own. */
export class SealedBook {
  readonly arrivals: Arrivals;
  readonly #log: ServerLog;
  readonly #limits: Limits;
  readonly #options: StackOptions;
  readonly #ended = new Map<number, Said | null>();
  #last = 0;

  constructor(log: ServerLog, options: StackOptions) {
    this.#log = log;
    this.#limits = options.limits ?? {};
    this.#options = options;
    this.arrivals = new Arrivals(log);
  }

  open(user: string): Content {
    const now = Date.now();
    this.#last += 1;
    this.#log.write('signed-in', { session: String(this.#last) });
    this.arrivals.given(String(this.#last), this.#limits.cookieMs);
    return { user, number: this.#last, startedAt: now, seenAt: now };
  }

  /** Judges what a request brought. `sent`: it came with a cookie or token, whatever the package made of it. */
  check(content: Content | null, sent: boolean): { ok: true; content: Content } | { ok: false; says?: Said } {
    if (!content) {
      if (!sent) this.arrivals.missing();
      const says = this.#ended.get(this.#last);
      return sent && says ? { ok: false, says } : { ok: false };
    }
    if (!this.#ended.has(content.number)) {
      const now = Date.now();
      if (now - content.seenAt > (this.#limits.idleMs ?? HOUR_MS)) this.#end(content.number, 'idle-limit');
      else if (now - content.startedAt > (this.#limits.absoluteMs ?? HOUR_MS)) {
        this.#end(content.number, 'absolute-limit');
      } else return { ok: true, content: { ...content, seenAt: now } };
    }
    const says = this.#ended.get(content.number);
    return says ? { ok: false, says } : { ok: false };
  }

  /** For packages that do not hand the content out when they sign out. */
  latest(): Content {
    const now = Date.now();
    return { user: '', number: this.#last, startedAt: now, seenAt: now };
  }

  signedOut(content: Content | null): void {
    if (content && !this.#ended.has(content.number)) {
      this.#log.write('signed-out', { session: String(content.number) });
      this.#ended.set(content.number, null);
    }
    this.arrivals.ended();
  }

  /** The package itself gave the session up, for this reason. */
  packageEnded(reason: Reason): void {
    if (this.#ended.has(this.#last) || this.#last === 0) return;
    this.#log.write(reason, { session: String(this.#last) });
    this.#ended.set(this.#last, null);
  }

  /** The package's own limit was reached: what it gives back is nothing any more. */
  limitReached(reason: 'idle-limit' | 'absolute-limit'): void {
    if (!this.#ended.has(this.#last) && this.#last > 0) this.#end(this.#last, reason);
  }

  /** False where the act is none of a book's. */
  act(what: ServerAct): boolean {
    if (what === 'revoke-all') this.#end(this.#last, 'revoked');
    else if (what === 'change-password') this.#end(this.#last, 'password-changed');
    else if (what === 'suspend') this.#end(this.#last, 'suspended-told');
    else if (what === 'sign-in-elsewhere') this.#end(this.#last, 'concurrent-login-told');
    else if (what === 'lose-store') this.packageEnded('store-lost');
    else return false;
    return true;
  }

  #end(number: number, reason: End): void {
    const told = reason.endsWith('-told') ? (reason as ToldReason) : (`${reason}-told` as ToldReason);
    const speaks = this.#options.tells === true || reason.endsWith('-told');
    this.#ended.set(number, speaks ? saidFor(randomFrom(this.#options.traits.host), told) : null);
    this.#log.write(speaks ? told : reason, { session: String(number) });
  }
}
