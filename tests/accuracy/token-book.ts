import { errors, jwtVerify, SignJWT } from 'jose';
import type { ServerLog } from './log.ts';
import { randomFrom } from './random.ts';
import { type Said, saidFor, type ToldReason } from './says.ts';
import { HOUR_MS, type ServerAct, type StackOptions } from './stack.ts';
import type { Reason } from './truth.ts';

interface Held {
  number: number;
  startedAt: number;
  seenAt: number;
  ended: boolean;
  says?: Said;
}

export interface Pair {
  access: string;
  refresh?: string;
}

export interface TokenBookOptions extends StackOptions {
  /** Access tokens are taken by their signature and date alone, whatever became of the session. */
  stateless?: boolean;
}

/** Access and refresh tokens, signed and verified by jose, with rotation, reuse detection and limits; and a log. */
export class TokenBook {
  readonly #log: ServerLog;
  readonly #options: TokenBookOptions;
  readonly #sessions = new Map<number, Held>();
  readonly #used = new Set<string>();
  #key = crypto.getRandomValues(new Uint8Array(32));

  constructor(log: ServerLog, options: TokenBookOptions) {
    this.#log = log;
    this.#options = options;
  }

  async open(user: string): Promise<Pair> {
    const now = Date.now();
    const held = { number: this.#sessions.size + 1, startedAt: now, seenAt: now, ended: false };
    this.#sessions.set(held.number, held);
    this.#log.write('signed-in', { session: String(held.number) });
    return this.#issue(held, user);
  }

  async check(token: string | null): Promise<{ ok: true; held: Held } | { ok: false; says?: Said }> {
    if (!token) {
      this.#log.write('not-signed-in');
      return { ok: false };
    }
    try {
      const held = this.#sessions.get(Number((await this.#verify(token)).sid));
      if (!held) return { ok: false };
      return this.#options.stateless ? { ok: true, held } : this.#judge(held);
    } catch (error) {
      if (error instanceof errors.JWTExpired) this.#expired();
      return { ok: false };
    }
  }

  async refresh(token: string | null): Promise<{ ok: true; pair: Pair } | { ok: false; says?: Said }> {
    if (!token) return { ok: false };
    const { tells } = this.#options;
    const says = (message: string): { ok: false; says?: Said } =>
      tells ? { ok: false, says: { code: 'invalid_grant', message } } : { ok: false };
    let claims: Awaited<ReturnType<typeof jwtVerify>>['payload'];
    try {
      claims = await this.#verify(token);
    } catch (error) {
      if (error instanceof errors.JWTExpired) {
        this.#log.write('refresh-expired');
        return says('Refresh token has expired');
      }
      return { ok: false };
    }
    const held = this.#sessions.get(Number(claims.sid));
    if (!held) return { ok: false };
    if (this.#used.has(token)) {
      this.#log.write('refresh-reused', { session: String(held.number) });
      held.ended = true;
      return says('Refresh token was already used');
    }
    if (this.#options.stateless && held.ended) {
      this.#log.write(tells ? 'refresh-revoked-told' : 'refresh-refused-after-expiry');
      return says('Token has been revoked');
    }
    const found = this.#judge(held);
    if (!found.ok) return found;
    this.#used.add(token);
    this.#log.write('refreshed', { session: String(held.number) });
    return { ok: true, pair: await this.#issue(held, String(claims.sub)) };
  }

  /** Ends the session that a token is of, because its person asked for that. */
  async signOut(token: string | null): Promise<void> {
    const claims = token && (await this.#verify(token).catch(() => null));
    const held = claims ? this.#sessions.get(Number(claims.sid)) : [...this.#sessions.values()].at(-1);
    if (!held || held.ended) return;
    held.ended = true;
    this.#log.write('signed-out', { session: String(held.number) });
  }

  async switchAccount(held: Held): Promise<Pair> {
    this.#log.write('switched-account', { session: String(held.number) });
    return this.#issue(held, 'team-b');
  }

  /** False where the act is none of a book's. */
  act(what: ServerAct): boolean {
    const held = [...this.#sessions.values()].at(-1);
    if (what === 'rotate-key') {
      this.#key = crypto.getRandomValues(new Uint8Array(32));
      this.#log.write('key-rotated');
    } else if (!held) return false;
    else if (what === 'revoke-all') {
      if (this.#options.stateless) held.ended = true;
      else this.#end(held, 'revoked');
    } else if (what === 'suspend') this.#end(held, 'suspended-told');
    else if (what === 'sign-in-elsewhere') this.#end(held, 'concurrent-login-told');
    else if (what === 'lose-store') {
      this.#sessions.clear();
      this.#log.write('store-lost');
    } else return false;
    return true;
  }

  #judge(held: Held): { ok: true; held: Held } | { ok: false; says?: Said } {
    const { idleMs = HOUR_MS, absoluteMs = HOUR_MS } = this.#options.limits ?? {};
    const now = Date.now();
    if (!held.ended && now - held.seenAt > idleMs) this.#end(held, 'idle-limit');
    else if (!held.ended && now - held.startedAt > absoluteMs) this.#end(held, 'absolute-limit');
    if (held.ended) return held.says ? { ok: false, says: held.says } : { ok: false };
    held.seenAt = now;
    return { ok: true, held };
  }

  #end(held: Held, reason: Reason): void {
    const isOfWords = reason.endsWith('-told');
    const told = (isOfWords ? reason : `${reason}-told`) as ToldReason;
    held.ended = true;
    const speaks = isOfWords || this.#options.tells === true;
    if (speaks) held.says = saidFor(randomFrom(this.#options.traits.host), told);
    this.#log.write(speaks ? told : reason, { session: String(held.number) });
  }

  #expired(): void {
    if (this.#options.limits?.refreshMs === 0) this.#log.write('access-expired-none-to-refresh');
    else if (this.#options.client?.noRefresh) this.#log.write('access-expired');
  }

  async #verify(token: string) {
    return (await jwtVerify(token, this.#key)).payload;
  }

  async #issue(held: Held, user: string): Promise<Pair> {
    const { accessMs = HOUR_MS, refreshMs = 20 * 24 * HOUR_MS } = this.#options.limits ?? {};
    const sign = (forMs: number, use: string) =>
      new SignJWT({ sid: held.number, use })
        .setProtectedHeader({ alg: 'HS256' })
        .setSubject(user)
        .setJti(crypto.randomUUID())
        .setIssuedAt()
        .setExpirationTime(new Date(Date.now() + forMs))
        .sign(this.#key);
    const access = await sign(accessMs, 'access');
    return refreshMs === 0 ? { access } : { access, refresh: await sign(refreshMs, 'refresh') };
  }
}
