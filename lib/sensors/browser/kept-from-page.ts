import type { RawHeader, RawRequest } from '../../intake/types.ts';

const headerOf = (headers: readonly RawHeader[] | null | undefined, name: string): string | null =>
  headers?.find((header) => header.name.toLowerCase() === name)?.value ?? null;

function originOf(url: string): string {
  try {
    return new URL(url).origin;
  } catch {
    return '';
  }
}

/**
 * Whether the CORS check (Fetch standard, "CORS check") kept an answer from the page: it then saw only a network
 * error. Firefox tells of such a request as of any other; Chromium reports its failure by itself.
 * Says false where the request's headers are not known. Preflights are requests of their own.
 */
export function keptFromPage({ type, url, requestHeaders, responseHeaders }: RawRequest): boolean {
  const origin = headerOf(requestHeaders, 'origin');
  if (type !== 'xmlhttprequest' || origin === null || origin === originOf(url)) return false;
  const mode = headerOf(requestHeaders, 'sec-fetch-mode');
  if (mode !== null && mode !== 'cors') return false;
  const allowed = headerOf(responseHeaders, 'access-control-allow-origin');
  // A cookie that was sent to another origin shows that the page asked for credentials.
  const withCredentials = headerOf(requestHeaders, 'cookie') !== null;
  if (!withCredentials && allowed === '*') return false;
  if (allowed !== origin) return true;
  return withCredentials && headerOf(responseHeaders, 'access-control-allow-credentials') !== 'true';
}
