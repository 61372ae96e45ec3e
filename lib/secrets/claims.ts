import type { Claims } from '../events/credential.ts';
import type { DecodedToken } from './decode-token.ts';
import { isUuid, looksSecret } from './looks-secret.ts';
import { maskOrigin, maskPath } from './mask-path.ts';
import type { Fingerprinter } from './types.ts';

/** Claims that identify no person: kept in clear (RFC 7519, RFC 9068, OIDC Core, Keycloak, Entra, Cognito). */
const CLEAR = [
  'iss',
  'aud',
  'azp',
  'client_id',
  'exp',
  'iat',
  'nbf',
  'auth_time',
  'scope',
  'scp',
  'typ',
  'token_type',
  'token_use',
  'amr',
  'acr',
  'tid',
  'tenant',
  'tenant_id',
  'ver',
] as const;

/** Claims that identify a person, a session or the token: kept as `<claim>Fingerprint`. */
const FINGERPRINTED = [
  'sub',
  'sid',
  'jti',
  'email',
  'oid',
  'uid',
  'user_id',
  'session_id',
  'session_state',
  'preferred_username',
  'upn',
] as const;

/** Claims of which only the presence is told: `hasNonce` and `hasAtHash` mark an ID token. */
const PRESENCE = { nonce: 'hasNonce', at_hash: 'hasAtHash' } as const;

const MAX_ITEMS = 10;
const MAX_CHARS = 200;
/** Key ids up to this length are names (`2024-01`, `k1`); longer ones are hashes, and are fingerprinted. */
const MAX_CLEAR_KID = 16;

/**
 * The part of a token's content that may be kept. Everything that is not named here is dropped. Text that looks
 * like a secret or an e-mail in an allowed claim (random client ids, say) becomes `fp:<fingerprint>`, so that equal
 * values stay recognisable. Header fields are `header.alg`, `header.kid`, `header.typ`, `header.enc`.
 */
export async function readClaims(token: DecodedToken, fingerprinter: Fingerprinter): Promise<Claims> {
  const kept: Claims = {};
  const keep = async (name: string, value: unknown) => {
    const clear = await clearValue(value, fingerprinter);
    if (clear !== null) kept[name] = clear;
  };
  for (const name of ['alg', 'typ', 'enc'] as const) {
    if (typeof token.header[name] === 'string') await keep(`header.${name}`, token.header[name]);
  }
  const kid = token.header.kid;
  if (typeof kid === 'string' && kid !== '') {
    kept['header.kid'] =
      kid.length > MAX_CLEAR_KID ? await hidden(kid, fingerprinter) : await clearText(kid, fingerprinter);
  }
  const payload = token.payload;
  if (!payload) return kept;
  for (const name of CLEAR) if (Object.hasOwn(payload, name)) await keep(name, payload[name]);
  for (const name of FINGERPRINTED) {
    const value = Object.hasOwn(payload, name) ? payload[name] : undefined;
    if ((typeof value === 'string' && value !== '') || typeof value === 'number') {
      kept[`${name}Fingerprint`] = await fingerprinter.fingerprint(String(value));
    }
  }
  for (const [name, flag] of Object.entries(PRESENCE)) if (Object.hasOwn(payload, name)) kept[flag] = true;
  return kept;
}

async function clearValue(value: unknown, fingerprinter: Fingerprinter): Promise<Claims[string] | null> {
  if (typeof value === 'number') return Number.isFinite(value) ? value : null;
  if (typeof value === 'boolean') return value;
  if (typeof value === 'string') return clearText(value, fingerprinter);
  if (!Array.isArray(value)) return null;
  const items: string[] = [];
  for (const item of value.slice(0, MAX_ITEMS)) {
    if (typeof item === 'string') items.push(await clearText(item, fingerprinter));
  }
  return items;
}

/** Names, URLs and lists of scopes in clear; whatever in them looks like a secret, fingerprinted. */
async function clearText(text: string, fingerprinter: Fingerprinter): Promise<string> {
  if (text.length > 4_000) return hidden(text, fingerprinter);
  const words: string[] = [];
  for (const word of text.split(' ').slice(0, 40)) words.push(await clearWord(word, fingerprinter));
  return words.join(' ').slice(0, MAX_CHARS * 2);
}

async function clearWord(word: string, fingerprinter: Fingerprinter): Promise<string> {
  if (word === '' || isUuid(word)) return word;
  if (word.includes('@') || /[^\x20-\x7e]/.test(word)) return hidden(word, fingerprinter);
  if (/^https?:\/\//i.test(word)) return issuer(word);
  const longNumber = /\d{7,}/.test(word);
  const odd = longNumber || word.split(/[/:.]/).some(looksSecret) || looksSecret(word.replace(/[/:.]/g, ''));
  return odd || word.length > MAX_CHARS ? hidden(word, fingerprinter) : word;
}

/** An issuer's address in clear but for user, query and fragment; tenants in the path (UUIDs) stay readable. */
function issuer(address: string): string {
  try {
    const url = new URL(address);
    const path = url.pathname.split('/').map((segment) => (isUuid(segment) ? segment : maskPath(segment)));
    return (maskOrigin(url) + path.join('/')).slice(0, MAX_CHARS);
  } catch {
    return ':unreadable';
  }
}

async function hidden(text: string, fingerprinter: Fingerprinter): Promise<string> {
  return `fp:${await fingerprinter.fingerprint(text)}`;
}
