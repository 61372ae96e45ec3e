import { problem, type ReportProblem } from './problem.ts';

export type ReportHeader = { name: string; value: string };
export type HeadersRead = { ok: true; headers: ReportHeader[] } | { ok: false; problem: ReportProblem };

export const MAX_HEADERS = 10;
const MAX_VALUE_CHARS = 4_000;
/** RFC 9110 section 5.6.2. */
const TOKEN = /^[!#$%&'*+.^_`|~0-9A-Za-z-]{1,100}$/;
/** RFC 9110 section 5.5, without what no header of an API key has. */
const VALUE = /^[\x20-\x7e]+$/;
/** Ours, or the browser's own (Fetch, "forbidden request-header"). */
const TAKEN =
  /^(?:content-type|idempotency-key|accept-charset|accept-encoding|access-control-.*|connection|content-length|cookie2?|date|dnt|expect|host|keep-alive|origin|referer|set-cookie|te|trailer|transfer-encoding|upgrade|via|proxy-.*|sec-.*)$/;

/** Headers that a person gives for their endpoint: an API key. The refusal names the header, never its value. */
export function readHeaders(typed: readonly ReportHeader[]): HeadersRead {
  const headers: ReportHeader[] = [];
  for (const { name: typedName, value: typedValue } of typed) {
    const name = typedName.trim();
    const value = typedValue.trim();
    if (name === '' && value === '') continue;
    if (!TOKEN.test(name)) return problem('header-name', { name: name.slice(0, 60) });
    if (TAKEN.test(name.toLowerCase())) return problem('header-taken', { name });
    if (value === '') return problem('header-empty', { name });
    if (!VALUE.test(value) || value.length > MAX_VALUE_CHARS) return problem('header-value', { name });
    if (headers.some((one) => one.name.toLowerCase() === name.toLowerCase()))
      return problem('header-twice', { name });
    headers.push({ name, value });
  }
  if (headers.length > MAX_HEADERS) return problem('too-many-headers', { limit: MAX_HEADERS });
  return { ok: true, headers };
}

/** What may be shown of a header's value: its last characters, where it is long enough that they tell nothing. */
export function maskHeader(value: string): string {
  return value.length >= 16 ? `••••${value.slice(-4)}` : '••••';
}
