import type { RawHeader } from '../intake/types.ts';

/**
 * One header for each cookie. Firefox joins several `Set-Cookie` of an answer with a line feed, which can occur
 * in no header (RFC 9110 section 5.5); Chromium gives them one by one.
 */
export function splitSetCookies(headers: readonly RawHeader[]): RawHeader[] {
  return headers.flatMap((header) => {
    if (header.name.toLowerCase() !== 'set-cookie' || !header.value?.includes('\n')) return [header];
    return header.value
      .split('\n')
      .filter((value) => value.trim() !== '')
      .map((value) => ({ name: header.name, value }));
  });
}
