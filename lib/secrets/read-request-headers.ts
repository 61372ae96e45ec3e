import { flatten } from './flatten.ts';
import { looksSecret } from './looks-secret.ts';
import { makeReference } from './make-reference.ts';
import { normaliseName } from './names.ts';
import type { Fingerprinter, Leaf } from './types.ts';

/** A header of webRequest, RAW. */
export type HeaderLike = { name: string; value?: string | undefined };

/**
 * A credential that a request carries, not yet named: recognisers say what it is for by `in`, `name` and `leaves`.
 * `leaf` is the one that stands for the whole.
 */
export type CarriedDraft = {
  in: 'authorization' | 'header' | 'cookie' | 'body' | 'query';
  name: string;
  leaf: Leaf & { reference: NonNullable<Leaf['reference']> };
};

/** Schemes of the IANA registry and of common frameworks; anything else may be the secret itself. */
const SCHEMES = [
  'Bearer',
  'Basic',
  'DPoP',
  'Digest',
  'Negotiate',
  'NTLM',
  'Token',
  'JWT',
  'OAuth',
  'GNAP',
  'HOBA',
  'Mutual',
  'SCRAM-SHA-256',
  'PrivateToken',
  'ApiKey',
  'Api-Key',
  'Session',
  'AWS4-HMAC-SHA256',
];
const SECRET_HEADER =
  /^(?:x-)?(?:[a-z0-9]{1,20}-){0,4}(?:token|jwt|csrf|xsrf|session|session-id|sessionid|auth|authorization|authentication|api-key|apikey|ticket)$/;
/** Look like the above and carry no credential. */
const PLAIN_HEADER = /^(?:sec-|x-client-|proxy-)|^(?:x-)?(?:no-auth|skip-auth|requires-auth)$/;

const MAX_COOKIES = 30;
const MAX_HEADERS = 200;

/**
 * The credentials in a request's headers: Authorization, cookies and headers that are named after tokens. Of Basic
 * only the user's name is fingerprinted, never the password. All other headers are not looked at.
 * @param wantsCookie says by name which cookies to look at; recognisers judge those by their shape later
 */
export async function readRequestHeaders(
  headers: readonly HeaderLike[],
  fingerprinter: Fingerprinter,
  wantsCookie: (name: string) => boolean = () => true,
): Promise<CarriedDraft[]> {
  const carried: CarriedDraft[] = [];
  for (const { name, value } of headers.slice(0, MAX_HEADERS)) {
    if (typeof value !== 'string' || value === '') continue;
    const header = name.toLowerCase();
    if (header === 'authorization') {
      carried.push(await readAuthorization(value, fingerprinter));
    } else if (header === 'cookie') {
      for (const cookie of parseCookies(value)
        .filter(({ name }) => wantsCookie(name))
        .slice(0, MAX_COOKIES)) {
        carried.push({
          in: 'cookie',
          name: cookie.name,
          leaf: await wholeLeaf(cookie.name, cookie.value, fingerprinter),
        });
      }
    } else if (SECRET_HEADER.test(header) && !PLAIN_HEADER.test(header) && !looksSecret(header)) {
      carried.push({ in: 'header', name: header, leaf: await wholeLeaf(header, value, fingerprinter) });
    }
  }
  return carried;
}

async function readAuthorization(value: string, fingerprinter: Fingerprinter): Promise<CarriedDraft> {
  const space = value.indexOf(' ');
  const word = space < 0 ? '' : value.slice(0, space).toLowerCase();
  const scheme = SCHEMES.find((known) => known.toLowerCase() === word);
  const secret = scheme === undefined ? value : value.slice(space + 1).trim();
  const kept = scheme === 'Basic' ? `basic:${basicUser(secret)}` : secret;
  const leaf = await wholeLeaf('authorization', kept, fingerprinter);
  return { in: 'authorization', name: scheme ?? 'other', leaf };
}

function basicUser(credentials: string): string {
  try {
    return atob(credentials).split(':')[0] ?? '';
  } catch {
    return '';
  }
}

/** Names and values of a Cookie header (RFC 6265 section 5.4), RAW. */
function parseCookies(header: string): { name: string; value: string }[] {
  return header
    .split(';')
    .slice(0, 200)
    .map((pair) => ({ pair, equals: pair.indexOf('=') }))
    .filter(({ equals }) => equals > 0)
    .map(({ pair, equals }) => ({ name: pair.slice(0, equals).trim(), value: pair.slice(equals + 1).trim() }))
    .filter(({ value }) => value !== '');
}

/**
 * The one leaf that stands for a value as a whole. A wrapped single token (quotes, `Bearer `, percent-encoding)
 * has the fingerprint of the token inside, so that it matches the same token elsewhere; a structure has its own.
 */
export async function wholeLeaf(
  name: string,
  value: string,
  fingerprinter: Fingerprinter,
): Promise<CarriedDraft['leaf']> {
  const leaves = await flatten(value, { fingerprinter, name, assume: true });
  const only = leaves.length === 1 ? leaves[0] : undefined;
  if (only?.reference) return { ...only, reference: only.reference };
  const tokens = leaves.filter((leaf) => leaf.reference && leaf.looks !== 'opaque');
  const token = tokens.length === 1 ? tokens[0] : undefined;
  if (token?.reference && only === undefined) return { ...token, reference: token.reference };
  const reference = await makeReference(value, fingerprinter);
  return { path: '', name: normaliseName(name), looks: 'opaque', random: leaves.length > 1, reference };
}
