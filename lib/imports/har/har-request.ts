import type { RawHeader, RawRequest } from '../../intake/index.ts';
import type { ObservationOf } from '../../messaging/observation.ts';
import type { HarEntry } from './har-entry.ts';

/** lib/messaging: longer bodies are no messages. */
const MAX_BODY_CHARS = 65_536;

/** Words without which an answer under 400 neither refuses nor hands out a token; a first, cheap look. */
const MAY_TELL =
  /eyJ|"(?:access|refresh)|token|jwt|session|auth|log-?in|password|forbidden|denied|expired|grpc-status|\b4(?:01|19|40|98)\b/i;

export type HarWhere = { tabId: number; documentId: string; initiator: string | null };

/** An entry as webRequest would have told it. RAW. */
export function rawRequestOf(entry: HarEntry, type: string, where: HarWhere): RawRequest {
  const { status, error, redirectUrl, body } = entry;
  return {
    requestId: `har${entry.index}`,
    url: entry.url,
    method: entry.method,
    type,
    startedAt: entry.startedAt,
    finishedAt: entry.startedAt + entry.waitMs,
    // Without an answer and without an error, the recorder does not know: 0, as of an answer that nobody saw.
    status: status === 0 && error !== null ? null : status,
    error,
    redirectUrl: absolute(redirectUrl, entry.url),
    requestHeaders: headersWithCookies(entry),
    requestBody:
      body === null
        ? null
        : 'text' in body
          ? { raw: [{ bytes: new TextEncoder().encode(body.text) }] }
          : {
              formData: Object.fromEntries(
                body.params.map(({ name, value }) => [decode(name), [decode(value)]]),
              ),
            },
    responseHeaders: entry.responseHeaders,
    fromCache: entry.fromCache,
    tabId: where.tabId,
    frameId: type === 'sub_frame' ? 1 : 0,
    documentId: where.documentId,
    initiator: where.initiator,
  };
}

/** The answer's body as the page hook would have told it, null where it would not. RAW. */
export function bodyObservationOf(entry: HarEntry, type: string): ObservationOf<'body'> | null {
  const { status, text, mimeType, bodySize } = entry;
  if (type !== 'xmlhttprequest' || status === 0) return null;
  const refuses = status >= 400;
  if (text === null ? !(refuses && bodySize > 0) : !refuses && !MAY_TELL.test(text.slice(0, MAX_BODY_CHARS)))
    return null;
  const isLong = text !== null && text.length > MAX_BODY_CHARS;
  if (isLong && !refuses) return null;
  const about = {
    type: 'body' as const,
    transport: entry.resourceType === 'fetch' ? ('fetch' as const) : ('xhr' as const),
    method: entry.method.slice(0, 400),
    url: entry.url.slice(0, 8_000),
    status,
    startedAt: entry.startedAt,
    contentType: mimeType.slice(0, 400),
  };
  if (text === null) return { ...about, unread: 'failed' };
  return isLong ? { ...about, unread: 'too-large' } : { ...about, text };
}

/** Some recorders keep cookies in their own list only. */
function headersWithCookies({ requestHeaders, requestCookies }: HarEntry): RawHeader[] {
  const hasHeader = requestHeaders.some(({ name }) => name.toLowerCase() === 'cookie');
  if (hasHeader || requestCookies.length === 0) return requestHeaders;
  const value = requestCookies.map((cookie) => `${cookie.name}=${cookie.value}`).join('; ');
  return [...requestHeaders, { name: 'Cookie', value }];
}

function absolute(target: string, base: string): string | null {
  return target !== '' && URL.canParse(target, base) ? new URL(target, base).href : null;
}

/** Chromium keeps the parameters of a form as they went over the wire. */
function decode(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '));
  } catch {
    return text;
  }
}
