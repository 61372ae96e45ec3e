/** What others do to a HAR before it is shared, for contrast. */

type Pair = { name: string; value: string };
type Part = { headers?: Pair[]; cookies?: Pair[] } & Record<string, unknown>;
type Har = { log: { entries: { request: Part; response: Part }[] } };

/** Chromium's "Export HAR (sanitized)" (DevTools, models/har/Log.ts): three headers and the lists of cookies. */
export function chromiumSanitized<T>(har: T): T {
  const copy = structuredClone(har) as Har;
  for (const { request, response } of copy.log.entries)
    for (const part of [request, response]) {
      part.headers = (part.headers ?? []).filter(
        ({ name }) => !/^(?:authorization|cookie|set-cookie)$/i.test(name),
      );
      if (part.cookies) part.cookies = [];
    }
  return copy as T;
}

const NAMES =
  'access_token|refresh_token|id_token|token|code|password|passwd|pwd|secret|session|sid|sessionid|api_?key';
const DENIED =
  /^(?:authorization|proxy-authorization|cookie|set-cookie|x-auth-token|x-api-key|x-csrf-token)$/i;

/**
 * A plain deny-list, as many a script has it: headers by name, and values of fields and parameters by name, wherever
 * they stand in the text.
 */
export function denyListed(har: object): string {
  const copy = structuredClone(har) as Har;
  for (const { request, response } of copy.log.entries)
    for (const part of [request, response]) {
      for (const pair of part.headers ?? []) if (DENIED.test(pair.name)) pair.value = '[redacted]';
      for (const pair of part.cookies ?? []) pair.value = '[redacted]';
    }
  return JSON.stringify(copy)
    .replace(new RegExp(`([?&#](?:${NAMES})=)[^&"#\\\\]*`, 'gi'), '$1[redacted]')
    .replace(new RegExp(`(\\\\"(?:${NAMES})\\\\":\\\\")[^"\\\\]*`, 'gi'), '$1[redacted]');
}
