import { decodeToken } from './decode-token.ts';

/** Who a token says that it was issued to. The one thing of lib/secrets that names a person: ask only where that is wanted. */
export type TokenIdentity = { userId?: string; userEmail?: string };

const TOKENS = /ey[A-Za-z0-9_-]{8,}\.[A-Za-z0-9_-]+\.[A-Za-z0-9_-]*/g;
const MAX_TOKENS = 8;
const MAX_CHARS = 256_000;

/** Claims in the order in which they are believed (OIDC Core 5.1, Entra, ADFS). `sub` may name a client, not a person. */
const IDS = ['user_id', 'uid', 'oid', 'sub'];
const EMAILS = ['email', 'upn', 'preferred_username', 'unique_name'];
const EMAIL = /^[^\s@\p{C}]{1,100}@[^\s@\p{C}]{1,150}$/u;
const ID = /^[^\s\p{C}]{1,100}$/u;

/**
 * Reads user id and e-mail address out of the tokens in a raw text, as far as they can be read without a key.
 * @returns null where no token names anybody. Never throws; never returns a part of a token.
 */
export function readIdentity(raw: string): TokenIdentity | null {
  if (raw.length > MAX_CHARS) return null;
  const found: TokenIdentity = {};
  for (const token of (raw.match(TOKENS) ?? []).slice(0, MAX_TOKENS)) {
    const payload = decodeToken(token)?.payload;
    if (!payload) continue;
    const first = (names: readonly string[], shape: RegExp) =>
      names
        .map((name) => (Object.hasOwn(payload, name) ? payload[name] : undefined))
        .map((value) => (typeof value === 'number' ? String(value) : value))
        .find((value): value is string => typeof value === 'string' && shape.test(value));
    const userEmail = first(EMAILS, EMAIL);
    const userId = first(IDS, ID);
    if (userEmail !== undefined) found.userEmail ??= userEmail;
    if (userId !== undefined) found.userId ??= userId;
  }
  return found.userEmail === undefined && found.userId === undefined ? null : found;
}
