/** What a piece of text looks like, when it looks like something that must not leave the browser. */
export type Shape = 'jwt' | 'paseto' | 'authorization' | 'private-key' | 'opaque' | 'email';

export type Found = { shape: Shape; start: number; end: number };

/** Nothing shorter has any of the shapes: the shortest is `a@b.cd`. */
export const SHORTEST_FIND = 6;

/** Base64url of `{"`, `{ "` and `{` with a line break: how the header of a JWT or JWE begins. */
const JSON_START = /eyJ|eyAi|ewog|ewoJ|ew0K/g;
const BASE64_RUN = /[A-Za-z0-9_+/-]{24,}/g;
/** `eyJ` in base64 once more, at each of the three places in a group of bytes. */
const WRAPPED_START = /ZXlK|V5S|leU/;
const PASETO = /v[1-4]\.(?:local|public)\.[\w-]{16,}/;
const SCHEME = /\b(?:bearer|basic|dpop)\s{1,8}([A-Za-z0-9._~+/=-]{8,})/gi;
const PRIVATE_KEY = /-----BEGIN [A-Z ]{0,40}PRIVATE KEY/;

/** Deliberately narrow: `vue@3.prod.js` and `lib@1.2.3` in an address are no e-mail. */
const EMAIL =
  /(?<![A-Za-z0-9._%+-])[A-Za-z0-9._%+-]+@(?:[A-Za-z][A-Za-z0-9-]{0,62}\.){1,4}(?!(?:m?js|css|ts|map|json)\b)[A-Za-z]{2,24}/g;
const RUN = /[A-Za-z0-9_+=-]{20,}/g;
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** Enough of a header to tell JSON from chance: 12 characters of base64 are 9 bytes. */
const PROBE_CHARS = 12;

/**
 * The unmistakable shapes of a credential, also percent-encoded or wrapped in base64 once more. That one of them
 * got this far means that an earlier wall has a hole, so exports refuse it and do not paper over it.
 * @returns the shape, or null
 */
export function tokenShape(value: string): Shape | null {
  const decoded = percentDecoded(value);
  for (const text of decoded === value ? [value] : [value, decoded]) {
    if (hasJwt(text) || hasWrappedJwt(text)) return 'jwt';
    if (PASETO.test(text)) return 'paseto';
    if (PRIVATE_KEY.test(text)) return 'private-key';
    for (const match of text.matchAll(SCHEME)) if (looksRandom(match[1] ?? '')) return 'authorization';
  }
  return null;
}

/**
 * Runs that are long and random enough to be an opaque credential, UUIDs, and e-mail addresses. A matter of
 * judgement (names of minified code and asset hashes come close), so exports mask these and go on.
 */
export function opaqueRuns(value: string): Found[] {
  const found: Found[] = [];
  for (const match of value.matchAll(EMAIL)) found.push(at(match, 'email'));
  for (const match of value.matchAll(RUN)) {
    const run = at(match, 'opaque');
    if (isOpaque(match[0]) && !found.some((other) => run.start < other.end && other.start < run.end))
      found.push(run);
  }
  return found.sort((a, b) => a.start - b.start);
}

function at(match: RegExpExecArray, shape: Shape): Found {
  return { shape, start: match.index, end: match.index + match[0].length };
}

/** At a word's beginning `eyJ` and eight more is never a word; within one (`keyJsonWebToken`) the bytes decide. */
function hasJwt(text: string): boolean {
  for (const match of text.matchAll(JSON_START)) {
    const run = /^[\w-]+/.exec(text.slice(match.index, match.index + 64))?.[0] ?? '';
    if (run.length < 10) continue;
    const atStart = match[0] === 'eyJ' && !/[A-Za-z0-9]/.test(text[match.index - 1] ?? '');
    if (atStart || isPrintable(run.slice(0, PROBE_CHARS))) return true;
  }
  return false;
}

function hasWrappedJwt(text: string): boolean {
  if (!WRAPPED_START.test(text)) return false;
  for (const [run] of text.matchAll(BASE64_RUN)) {
    if (!WRAPPED_START.test(run)) continue;
    for (let offset = 0; offset < 4; offset++) {
      const inner = fromBase64(run.slice(offset));
      if (inner !== null && /eyJ[\w-]{10,}/.test(inner) && hasJwt(inner)) return true;
    }
  }
  return false;
}

function isPrintable(base64: string): boolean {
  const bytes = fromBase64(base64);
  return bytes !== null && /^\{[\x20-\x7e\r\n\t]+$/.test(bytes);
}

/** Bytes as characters; the rest that does not fill a group is dropped. */
function fromBase64(run: string): string | null {
  const usable = run
    .slice(0, run.length - (run.length % 4))
    .replaceAll('-', '+')
    .replaceAll('_', '/');
  try {
    return atob(usable);
  } catch {
    return null;
  }
}

function percentDecoded(value: string): string {
  let text = value;
  for (let round = 0; round < 2 && text.includes('%'); round++) {
    text = text.replace(/%([0-9a-f]{2})/gi, (_, hex: string) =>
      String.fromCharCode(Number.parseInt(hex, 16)),
    );
  }
  return text;
}

/**
 * Random text changes between letters and digits all the time; names do it at a version or a count. A pure hex run
 * of 32 (MD5, 128 bits) counts without that.
 */
function isOpaque(run: string): boolean {
  if (UUID.test(run)) return true;
  if (/[0-9a-f]{32}/i.test(run) && /\d/.test(run)) return true;
  const changes = run.match(/(?:[A-Za-z](?=\d)|\d(?=[A-Za-z]))/g)?.length ?? 0;
  return changes >= (run.length >= 28 ? 3 : 4);
}

function looksRandom(value: string): boolean {
  return (/\d/.test(value) && /[A-Za-z]/.test(value)) || (value.match(/[a-z](?=[A-Z])/g)?.length ?? 0) >= 2;
}
