import { parseCookieDate } from './cookie-date.ts';

/** One `Set-Cookie`, RAW: name and value as sent. */
export type ParsedSetCookie = {
  name: string;
  value: string;
  /** The cookie goes: Max-Age of 0 or less, a past date, or (a habit of servers) an empty value. */
  removes: boolean;
  /** ms; null for a cookie that ends with the browser. Max-Age counts from `at`. */
  expiresAt: number | null;
  domain?: string;
  path?: string;
  sameSite?: string;
  secure: boolean;
  httpOnly: boolean;
};

/** Chromium and Firefox store no cookie beyond 400 days (RFC 6265bis section 5.5). */
const MAX_AGE_SECONDS = 400 * 86_400;

/**
 * Reads the value of a Set-Cookie header (RFC 6265 section 5.2). Firefox joins several with line breaks.
 * @param at ms, by the clock that dates are compared with: the answer's `Date`, else the browser's
 */
export function parseSetCookies(header: string, at: number): ParsedSetCookie[] {
  return header
    .split('\n')
    .map((line) => parseSetCookie(line, at))
    .filter((cookie) => cookie !== null);
}

function parseSetCookie(line: string, at: number): ParsedSetCookie | null {
  const [pair = '', ...attributes] = line.split(';');
  const equals = pair.indexOf('=');
  // A pair without `=` is a value without a name (RFC 6265bis section 5.6).
  const name = equals < 0 ? '' : pair.slice(0, equals).trim();
  const value = (equals < 0 ? pair : pair.slice(equals + 1)).trim();
  if (name === '' && value === '') return null;
  let expires: number | null = null;
  let maxAge: number | null = null;
  const cookie: ParsedSetCookie = {
    name,
    value,
    removes: false,
    expiresAt: null,
    secure: false,
    httpOnly: false,
  };
  for (const attribute of attributes.slice(0, 30)) {
    const split = attribute.indexOf('=');
    const key = (split < 0 ? attribute : attribute.slice(0, split)).trim().toLowerCase();
    const given = split < 0 ? '' : attribute.slice(split + 1).trim();
    if (key === 'expires') expires = parseCookieDate(given) ?? expires;
    else if (key === 'max-age' && /^-?\d{1,15}$/.test(given)) maxAge = Number(given);
    else if (key === 'domain' && given !== '') cookie.domain = given.replace(/^\./, '').toLowerCase();
    else if (key === 'path' && given.startsWith('/')) cookie.path = given;
    else if (key === 'samesite') cookie.sameSite = given.toLowerCase();
    else if (key === 'secure') cookie.secure = true;
    else if (key === 'httponly') cookie.httpOnly = true;
  }
  if (maxAge !== null) expires = at + Math.max(maxAge, 0) * 1000;
  cookie.expiresAt = expires === null ? null : Math.min(expires, at + MAX_AGE_SECONDS * 1000);
  cookie.removes = (maxAge !== null && maxAge <= 0) || (expires !== null && expires <= at) || emptied(value);
  return cookie;
}

/** Empty, or what frameworks write over a value that they remove. */
function emptied(value: string): boolean {
  return value === '' || value === '""' || /^(?:deleted|null|undefined|expired)$/i.test(value);
}
