import type { Sessions, SiteRequest } from './site.ts';
import { userOf } from './site.ts';
import type { Pair, TokenBook } from './token-book.ts';
import type { Traits } from './traits.ts';

/** How tokens travel: in the answer's fields and the Authorization header, or in cookies that no script reads. */
export interface Carrier {
  access(request: SiteRequest): string | null;
  refresh(request: SiteRequest): string | null;
  /** Gives tokens out; null: takes them back. What is returned are the answer's fields. */
  give(pair: Pair | null): object;
}

/** The session code of an API with an access and a refresh token, for one request. */
export function tokenSessions(
  request: SiteRequest,
  book: TokenBook,
  carrier: Carrier,
  traits: Traits,
): Sessions {
  return {
    async check() {
      const found = await book.check(carrier.access(request));
      return found.ok ? { ok: true } : found;
    },
    async signIn(body) {
      const user = userOf(body, traits);
      return user ? carrier.give(await book.open(user)) : null;
    },
    async signOut() {
      await book.signOut(carrier.access(request));
      carrier.give(null);
    },
    async refresh() {
      const found = await book.refresh(carrier.refresh(request));
      if (found.ok) return { status: 200, body: carrier.give(found.pair) };
      const { says } = found;
      if (!says) return { status: 401, body: traits.refusal };
      const status = says.code === 'invalid_grant' ? 400 : 401;
      return { status, body: { error: says.code, error_description: says.message } };
    },
    async switchAccount() {
      const found = await book.check(carrier.access(request));
      return found.ok ? carrier.give(await book.switchAccount(found.held)) : {};
    },
  };
}

export const bearerOf = ({ headers }: SiteRequest): string | null =>
  /^Bearer (.+)$/.exec(headers.authorization ?? '')?.[1] ?? null;

export function cookieOf({ headers }: SiteRequest, name: string): string | null {
  const pair = headers.cookie?.split('; ').find((one) => one.startsWith(`${name}=`));
  return pair ? pair.slice(name.length + 1) : null;
}
