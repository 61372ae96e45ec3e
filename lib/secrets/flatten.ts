import { toEpochMs } from './dates.ts';
import { type DecodedToken, decodeToken } from './decode-token.ts';
import { isUuid, looksSecret } from './looks-secret.ts';
import { makeReference } from './make-reference.ts';
import { isExpiryName, isIdentifierName, isIssuedName, normaliseName, tokenName } from './names.ts';
import type { Fingerprinter, Leaf } from './types.ts';
import { type RawLeaf, walk } from './walk.ts';

/** More credentials than this in one value are data; the rest stays without a reference. */
const MAX_REFERENCES = 60;
const MAX_OPAQUE_CHARS = 8_192;

/** Names that say nothing of their own: the parent's name speaks (`{ access: { token } }`, `{ secret }`). */
const NEUTRAL = new Set([
  'token',
  'value',
  'secret',
  'raw',
  'data',
  'jwt',
  'encoded',
  'current',
  'credential',
  'plaintext',
]);
const NO_CREDENTIAL =
  /^(?:null|undefined|true|false|none|bearer|cookie|basic|password|active|inactive|local|session|default|anonymous|guest|admin|user|authenticated|unauthenticated|\[object object\])$/i;

export type FlattenOptions = {
  fingerprinter: Fingerprinter;
  /** Name of the place: storage key, cookie, header, field. */
  name: string;
  /** The whole value is a credential whatever it looks like (an Authorization header, a session cookie). */
  assume?: boolean;
  /** Masked paths at which a credential lies whatever it looks like, because the person taught it (lib/taught). */
  isTaught?(path: string): boolean;
};

/**
 * Takes a stored value apart into leaves: through JSON, JSON inside strings, percent-encoding and base64, down to
 * eight levels and some 500 leaves. Tokens of any kind, and opaque strings in a place whose name (or a date beside
 * them) says credential, get a reference; every other text leaves nothing behind but that it is text.
 * A last leaf `…`, named `too-many` or `too-deep`, says that there was more. Never throws.
 */
export async function flatten(raw: string, options: FlattenOptions): Promise<Leaf[]> {
  const { leaves: found, truncated } = walk(raw, options.name);
  const dated = parentsWithExpiry(found);
  const place = tokenName(normaliseName(options.name)) !== 'no';
  const leaves: Leaf[] = [];
  let references = 0;
  for (const one of found) {
    const { value } = one;
    const leaf: Leaf = { path: one.path, name: one.name, looks: 'text' };
    leaves.push(leaf);
    if (typeof value !== 'string') {
      if (typeof value === 'number') Object.assign(leaf, { looks: 'number', number: value });
      else leaf.looks = value === null ? 'null' : 'boolean';
      continue;
    }
    const whole = one.path === '';
    const decoded = decodeToken(value);
    const assumed =
      value !== '' && ((options.assume === true && whole) || options.isTaught?.(one.path) === true);
    const opaque = !decoded && (assumed || isOpaque(value, one, place || dated.has(one.parent)));
    if (!decoded && !opaque) {
      const date = isExpiryName(one.name) || isIssuedName(one.name) ? readNumber(value) : null;
      if (date !== null) Object.assign(leaf, { looks: 'number', number: date });
      continue;
    }
    leaf.looks = decoded ? looksOf(decoded) : 'opaque';
    leaf.random = decoded !== null || isMachineMade(value);
    references += 1;
    if (references <= MAX_REFERENCES) {
      leaf.reference = await makeReference(value, options.fingerprinter, decoded);
    }
  }
  const more = references > MAX_REFERENCES ? 'too-many' : truncated;
  if (more) leaves.push({ path: '…', name: more, looks: 'unreadable' });
  return leaves;
}

function looksOf(decoded: DecodedToken): Leaf['looks'] {
  return decoded.format === 'unreadable' ? 'unreadable' : decoded.format;
}

/** Parents (by raw path) of a leaf with a date or lifetime: an opaque string beside one is worth a look. */
function parentsWithExpiry(leaves: RawLeaf[]): Set<string> {
  const parents = new Set<string>();
  for (const leaf of leaves) if (leaf.path !== '' && isExpiryName(leaf.name)) parents.add(leaf.parent);
  return parents;
}

/**
 * Text without spaces whose place is that of a credential. Where the name says so outright (`refresh_token`) any
 * such text will do; where it hints (`auth`), where only the storage key does, or where a date stands beside it,
 * the text has to look made by a machine.
 */
function isOpaque(value: string, leaf: RawLeaf, contextHints: boolean): boolean {
  if (value.length < 4 || value.length > MAX_OPAQUE_CHARS || /\s|:\/\/|@[^@]*\./.test(value)) return false;
  // Digits alone are one-time codes and counters, dates are dates.
  if (
    /^\d{1,10}$/.test(value) ||
    NO_CREDENTIAL.test(value) ||
    toEpochMs(value) !== null ||
    isIdentifierName(leaf.name)
  )
    return false;
  const own = tokenName(leaf.name);
  const parents = NEUTRAL.has(leaf.name) ? leaf.ancestors.map(tokenName) : [];
  const named = [own, ...parents];
  if (own === 'explicit' || (NEUTRAL.has(leaf.name) && parents.includes('explicit'))) return true;
  if (named.includes('weak')) return isMachineMade(value);
  return contextHints && value.length >= 16 && looksSecret(value) && !isUuid(value);
}

function isMachineMade(value: string): boolean {
  return looksSecret(value) || isUuid(value) || (value.length >= 16 && /\d/.test(value));
}

function readNumber(value: string): number | null {
  return toEpochMs(value) ?? (/^-?\d{1,9}(?:\.\d{1,6})?$/.test(value) ? Number(value) : null);
}
