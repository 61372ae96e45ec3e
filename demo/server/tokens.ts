import { randomBytes, randomUUID } from 'node:crypto';
import { errors, jwtVerify, SignJWT } from 'jose';

export type TokenUse = 'access' | 'refresh';

export type TokenClaims = {
  readonly sub: string;
  readonly sid: string;
  readonly jti: string;
  readonly email: string;
  readonly iat: number;
  readonly exp: number;
};

export type TokenCheck =
  | { readonly ok: true; readonly claims: TokenClaims }
  | {
      readonly ok: false;
      readonly failure: 'malformed' | 'unknown-key' | 'expired';
      readonly claims?: TokenClaims;
    };

type Subject = { readonly userId: number; readonly email: string; readonly sessionId: string };

/**
 * Signs and checks the site's JWTs (HS256, one key at a time, named by `kid`).
 * `now` gives milliseconds by the server's clock, so that a wrong clock makes wrong dates.
 * Does not know sessions: a token that is fine here may belong to a session long ended.
 */
export class Tokens {
  #issuer: () => string;
  #now: () => number;
  #kid = '';
  #secret: Uint8Array = new Uint8Array();

  constructor(issuer: () => string, now: () => number) {
    this.#issuer = issuer;
    this.#now = now;
    this.rotateKey();
  }

  /** Forgets the signing key and takes a new one: every token out there stops being good. */
  rotateKey(): void {
    this.#kid = randomBytes(4).toString('hex');
    this.#secret = randomBytes(32);
  }

  /** Signs a token of the given life. Returns the token, its id and its expiry (seconds since the epoch). */
  async issue(
    use: TokenUse,
    subject: Subject,
    lifeSeconds: number,
  ): Promise<{ token: string; jti: string; exp: number }> {
    const jti = randomUUID();
    const iat = Math.floor(this.#now() / 1000);
    const exp = iat + Math.round(lifeSeconds);
    const token = await new SignJWT({
      token_type: use,
      sid: subject.sessionId,
      email: subject.email,
      ...(use === 'access' ? { scope: 'notes:read notes:write profile' } : {}),
    })
      .setProtectedHeader({ alg: 'HS256', typ: 'JWT', kid: this.#kid })
      .setIssuer(this.#issuer())
      .setSubject(String(subject.userId))
      .setJti(jti)
      .setIssuedAt(iat)
      .setExpirationTime(exp)
      .sign(this.#secret);
    return { token, jti, exp };
  }

  /** Checks signature, use and expiry. An expired token's claims come along; nobody else's do. */
  async check(token: string, use: TokenUse): Promise<TokenCheck> {
    try {
      const { payload } = await jwtVerify(
        token,
        (header) => {
          if (header.kid !== this.#kid) throw new errors.JWKSNoMatchingKey();
          return this.#secret;
        },
        { algorithms: ['HS256'], currentDate: new Date(this.#now()) },
      );
      const claims = readClaims(payload, use);
      return claims ? { ok: true, claims } : { ok: false, failure: 'malformed' };
    } catch (error) {
      if (error instanceof errors.JWKSNoMatchingKey) return { ok: false, failure: 'unknown-key' };
      if (error instanceof errors.JWTExpired) {
        const claims = readClaims(error.payload, use);
        return claims ? { ok: false, failure: 'expired', claims } : { ok: false, failure: 'malformed' };
      }
      return { ok: false, failure: 'malformed' };
    }
  }
}

function readClaims(payload: Record<string, unknown>, use: TokenUse): TokenClaims | undefined {
  const { sub, sid, jti, email, iat, exp, token_type: tokenType } = payload;
  if (tokenType !== use) return undefined;
  if (typeof sub !== 'string' || typeof sid !== 'string' || typeof jti !== 'string') return undefined;
  if (typeof email !== 'string' || typeof iat !== 'number' || typeof exp !== 'number') return undefined;
  return { sub, sid, jti, email, iat, exp };
}
