import { LIMITS } from '../limits.ts';

/** A header or a cookie as a HAR has it. RAW. */
export type HarPair = { name: string; value: string };

/** What is read of one entry of a HAR (1.2, and what recorders add under `_`). RAW: it goes to lib/intake and nowhere else. */
export type HarEntry = {
  /** Place in the file: `log.entries[17]`. */
  index: number;
  /** ms since the epoch. */
  startedAt: number;
  /** Until the answer's headers were there, ms; 0 where the file does not say. */
  waitMs: number;
  pageref: string | null;
  method: string;
  url: string;
  requestHeaders: HarPair[];
  requestCookies: HarPair[];
  body: { text: string } | { params: HarPair[] } | null;
  /** 0 where the file has no answer. */
  status: number;
  responseHeaders: HarPair[];
  redirectUrl: string;
  mimeType: string;
  /** Of the answer's body, decoded; null where the file has none. */
  text: string | null;
  bodySize: number;
  /** The recorder's word for a request that failed: `net::ERR_…`. */
  error: string | null;
  /** Chromium's and Playwright's own: `document`, `xhr`, `fetch` … */
  resourceType: string | null;
  fromCache: boolean;
  viaServiceWorker: boolean;
};

export type ReadEntry = { ok: true; entry: HarEntry } | { ok: false; problem: string };

type Fields = Record<string, unknown>;

/**
 * Guards one entry. Only known fields are looked at, and nothing is descended into: recorders nest their own fields
 * (call stacks) as deep as they like.
 * @returns the entry, or the field that is wrong and why: `startedDateTime: expected a date …`
 */
export function readHarEntry(input: unknown, index: number): ReadEntry {
  if (!isFields(input)) return { ok: false, problem: 'expected an object' };
  const { request, response } = input;
  const startedAt = dateOf(input.startedDateTime);
  if (startedAt === null)
    return { ok: false, problem: 'startedDateTime: expected a date like 2024-01-15T14:32:15.123Z' };
  if (!isFields(request)) return { ok: false, problem: 'request: expected an object' };
  if (!isFields(response)) return { ok: false, problem: 'response: expected an object' };
  const url = textOf(request.url);
  if (url === '' || url.length > LIMITS.urlChars || !URL.canParse(url))
    return { ok: false, problem: 'request.url: expected an address' };
  const content = isFields(response.content) ? response.content : {};
  const status = typeof response.status === 'number' && response.status > 0 ? response.status : 0;
  return {
    ok: true,
    entry: {
      index,
      startedAt,
      waitMs: waitOf(input),
      pageref: textOf(input.pageref) || null,
      method: textOf(request.method) || 'GET',
      url,
      requestHeaders: pairsOf(request.headers),
      requestCookies: pairsOf(request.cookies),
      body: bodyOf(request.postData),
      status: Number.isInteger(status) && status < 1_000 ? status : 0,
      responseHeaders: pairsOf(response.headers),
      redirectUrl: textOf(response.redirectURL),
      mimeType: textOf(content.mimeType),
      text: contentOf(content),
      bodySize: typeof content.size === 'number' && content.size > 0 ? content.size : 0,
      error: textOf(response._error) || textOf(input._error) || textOf(response._failureText) || null,
      resourceType: textOf(input._resourceType) || null,
      fromCache: textOf(input._fromCache) !== '',
      viaServiceWorker: response._fetchedViaServiceWorker === true,
    },
  };
}

export function isFields(input: unknown): input is Fields {
  return typeof input === 'object' && input !== null && !Array.isArray(input);
}

export function textOf(input: unknown): string {
  return typeof input === 'string' ? input : '';
}

/** ISO 8601 with a zone; HAR 1.2 asks for it, and anything else would be read in this computer's own. */
export function dateOf(input: unknown): number | null {
  if (typeof input !== 'string' || input.length > 60) return null;
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:?\d\d)$/i.test(input)) return null;
  const ms = Date.parse(input.replace(/(\.\d{3})\d+/, '$1'));
  return Number.isFinite(ms) ? ms : null;
}

/** Phases up to the first byte of the answer (`ssl` is part of `connect`); -1 is "does not apply". */
function waitOf(entry: Fields): number {
  const timings = isFields(entry.timings) ? entry.timings : {};
  const phases = ['blocked', 'dns', 'connect', 'send', 'wait'].map((name) => durationOf(timings[name]));
  const known = phases.reduce((sum, ms) => sum + ms, 0);
  const whole = durationOf(entry.time);
  // Whole milliseconds, as the other clocks of a log.
  return Math.round(known > 0 && (whole === 0 || known <= whole) ? known : whole);
}

/** A day is longer than any request takes: a wrong unit, then. */
function durationOf(input: unknown): number {
  return typeof input === 'number' && input > 0 && input < 86_400_000 ? input : 0;
}

function pairsOf(input: unknown): HarPair[] {
  if (!Array.isArray(input)) return [];
  return input.slice(0, LIMITS.pairs).flatMap((one: unknown) => {
    if (!isFields(one) || typeof one.name !== 'string') return [];
    return [{ name: one.name, value: textOf(one.value) }];
  });
}

function bodyOf(input: unknown): HarEntry['body'] {
  if (!isFields(input)) return null;
  const params = pairsOf(input.params);
  if (params.length > 0) return { params };
  const text = textOf(input.text);
  return text === '' ? null : { text };
}

function contentOf(content: Fields): string | null {
  if (typeof content.text !== 'string') return null;
  if (content.encoding !== 'base64') return content.text;
  if (content.text.length > LIMITS.base64Chars) return null;
  try {
    const binary = atob(content.text);
    return new TextDecoder().decode(Uint8Array.from(binary, (char) => char.charCodeAt(0)));
  } catch {
    return null;
  }
}
