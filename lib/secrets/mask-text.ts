import { decodeToken } from './decode-token.ts';
import { isUuid, looksSecret } from './looks-secret.ts';
import { decodePercent, maskOrigin, maskPath } from './mask-path.ts';
import { isPersonalName, normaliseName, tokenName } from './names.ts';

/** Limits of the event vocabulary (lib/events/base.ts). */
export const MAX_TEXT_CHARS = 2_000;
export const MAX_SHORT_CHARS = 400;

const RUN = /[^\s"'`<>()[\]{},;|\\]+/g;
/** Control characters and marks that turn or hide text: they could spoof a line of the timeline. */
const INVISIBLE = /(?![\t\n])[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;

const DATE_OR_TIME =
  /^(?:\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:[.,]\d{1,9})?)?(?:Z|[+-]\d{2}:?\d{2})?)?|\d{1,2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?Z?)$/;
const IPV4 = /^\d{1,3}(?:\.\d{1,3}){3}$/;
const IPV6 = /^(?=.*::|(?:[0-9a-f]{1,4}:){7})[0-9a-f:]{2,39}(?:%\w{1,20})?$/i;
const SCHEME_WORD = /^(?:bearer|basic|dpop|negotiate|digest)$/i;
/** What may follow the word Bearer or `password:` in a sentence without being the secret. */
const PLAIN_WORD =
  /^(?:a|an|is|are|was|the|in|not|or|and|has|of|for|to|must|too|with|token|tokens|auth|authentication|authorization|realm|scheme|challenge|error|header|required|invalid|incorrect|expired|wrong|missing|changed|reset|revoked|empty|null|undefined|none|true|false)[.!?:=]*$/i;
const HARMLESS =
  /^(?:[A-Z][a-z]{1,19}|[a-z]{1,20}(?:[-_][a-z]{1,20}){0,5}|[A-Z]{1,20}(?:_[A-Z]{1,20}){0,5}|\d{1,5})$/;

/**
 * Free text of a server, a page or a control with everything masked that looks like a secret or names a person:
 * tokens, hashes, UUIDs, long numbers, e-mails, IP addresses, values after `token=` and `Bearer`, cookies, queries
 * of addresses. Words, dates, short numbers and codes (AADSTS700082, E0000005) stay. Linear in the text's length.
 *
 * Cannot know a secret that looks like a word: never pass a value that is one.
 * @param limit longest result, UTF-16 code units
 */
export function maskText(raw: string, limit: number = MAX_SHORT_CHARS): string {
  const text = cutToWord(raw.replace(INVISIBLE, ''), limit * 4);
  let before = '';
  let cookieUntil = -1;
  const masked = text.replace(RUN, (run: string, at: number) => {
    if (at < cookieUntil) return '';
    const last = before;
    before = run;
    if (/^(?:set-)?cookies?:$/i.test(run)) {
      const newline = text.indexOf('\n', at);
      cookieUntil = newline < 0 ? text.length : newline;
      return `${run} [masked]`;
    }
    if (SCHEME_WORD.test(last) && !PLAIN_WORD.test(run)) return '[masked]';
    if (followsSecretName(last, run)) return '[masked]';
    return maskRun(run);
  });
  return cut(masked, limit);
}

/** `password: hunter2`, `token: 4f…`, `code 123456`: the name is one run, its value the next. */
function followsSecretName(last: string, run: string): boolean {
  const bare = run.slice(0, run.length - punctuationAtEnd(run));
  if (/^(?:code|otp|pin|passcode)(?:is)?:?$/i.test(last) && /^\d{6}$/.test(bare)) return true;
  if (!last.endsWith(':') && !last.endsWith('=')) return false;
  const name = normaliseName(last);
  if (isPersonalName(name)) return !PLAIN_WORD.test(run) && !/^\d{1,3}$/.test(bare) && !isCode(name, bare);
  return (
    tokenName(name) !== 'no' && !HARMLESS.test(bare) && !PLAIN_WORD.test(run) && !DATE_OR_TIME.test(bare)
  );
}

/** `code: SESSION_EXPIRED` states a reason; `code: x7Gh` would be an authorization code. */
function isCode(name: string, value: string): boolean {
  return name === 'code' && (HARMLESS.test(value) || /^[A-Z]{1,10}\d{1,8}$/.test(value));
}

function maskRun(run: string): string {
  const word = run.slice(0, run.length - punctuationAtEnd(run));
  const end = run.slice(word.length);
  if (word === '' || DATE_OR_TIME.test(word)) return run;
  if (IPV6.test(word)) return `[ip]${end}`;
  const scheme = schemeStart(word);
  if (scheme >= 0) return maskPieces(word.slice(0, scheme)) + bareAddress(word.slice(scheme)) + end;
  return maskPieces(word) + end;
}

/** Counted by hand: a pattern anchored at the end only is quadratic. */
function punctuationAtEnd(run: string): number {
  let size = 0;
  while (size < run.length && '.!?…:'.includes(run.charAt(run.length - 1 - size))) size += 1;
  return size;
}

/** Where an address begins inside a run, -1 where there is none. */
function schemeStart(word: string): number {
  const colon = word.indexOf('://');
  if (colon < 1) return /^(?:data|blob|javascript):/i.test(word) ? 0 : -1;
  let start = colon;
  while (start > 0 && colon - start < 20 && /[a-z0-9+.-]/i.test(word[start - 1] ?? '')) start -= 1;
  return start;
}

function bareAddress(address: string): string {
  try {
    const url = new URL(address);
    const origin = maskOrigin(url);
    return origin.includes('//') && !origin.startsWith('blob:') ? origin + maskPath(url.pathname) : origin;
  } catch {
    return '[masked]';
  }
}

/** Masks the pieces between `=`, `:`, `&`, `?` and `#`, knowing the name before each. */
function maskPieces(word: string): string {
  const parts = word.split(/([=:&?#])/);
  // A secret cut by these characters must not survive in pieces too short to judge.
  const whole =
    parts.length > 1 && parts.every((part) => part.length < 12) && looksSecret(word.replace(/[=:&?#]/g, ''));
  if (whole && !/[a-z]{3,}[=:]/i.test(word)) return '[masked]';
  return parts
    .map((part, i) => {
      if (i % 2 === 1 || part === '') return part;
      const name =
        i >= 2 && (parts[i - 1] === '=' || parts[i - 1] === ':') ? normaliseName(parts[i - 2] ?? '') : '';
      if (/^user(?:id)?$/.test(name) && /^\d+$/.test(part)) return '[user]';
      const secret = name !== '' && (isPersonalName(name) || tokenName(name) !== 'no');
      if (secret && !HARMLESS.test(part) && !isCode(name, part)) return '[masked]';
      return maskPiece(part);
    })
    .join('');
}

function maskPiece(piece: string): string {
  if (/^AADSTS\d{4,8}$/.test(piece) || DATE_OR_TIME.test(piece)) return piece;
  if (IPV4.test(piece)) return '[ip]';
  if (isUuid(piece)) return '[id]';
  if (/^[^@]+@[^@]/.test(piece)) return '[e-mail]';
  if (decodeToken(piece) !== null || (piece.startsWith('eyJ') && piece.length >= 16)) return '[token]';
  if (piece.includes('%')) {
    const decoded = decodePercent(piece);
    if (decoded === null) return /%[0-9a-f]{2}/i.test(piece) ? '[masked]' : piece;
    if (decoded !== piece) return maskText(decoded) === decoded ? piece : '[masked]';
  }
  if (/^[\d.+/_-]+$/.test(piece) && piece.replace(/\D/g, '').length >= 7) return '[number]';
  if (piece.startsWith('/')) return maskPathInText(piece);
  if (looksSecret(piece) || /[A-Za-z0-9+]{41}/.test(piece)) return '[masked]';
  const parts = piece.split(/[/+~]/);
  if (parts.length === 1) return embeddedSecret(piece) ? '[masked]' : piece;
  return parts.some(looksSecret) || looksSecret(parts.join('')) ? '[masked]' : piece;
}

/** A path, unless it is base64 that happens to begin with a slash. */
function maskPathInText(piece: string): string {
  const segments = piece.split('/');
  const odd = segments.some((segment) => looksSecret(segment) && !isUuid(segment));
  return odd && looksSecret(segments.join('')) ? '[masked]' : maskPath(piece);
}

/** `session_3f2a9c…`, `tok-Xk3…`: a word and a secret in one run. */
function embeddedSecret(piece: string): boolean {
  return (
    piece.split(/[._-]/).some((part) => looksSecret(part) || /^\d{7,}$/.test(part)) || /\d{9,}/.test(piece)
  );
}

/** Cuts before the word that the limit falls into: half a secret is harder to know. */
function cutToWord(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const space = text.slice(0, limit).search(/\s\S*$/);
  return space < 0 ? '[masked]' : `${text.slice(0, space)} …`;
}

function cut(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const short = text.slice(0, limit - 1);
  return `${/[\ud800-\udbff]$/.test(short) ? short.slice(0, -1) : short}…`;
}
