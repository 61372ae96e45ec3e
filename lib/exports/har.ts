import { joinBodies } from '../detect/bodies.ts';
import { requestRole } from '../detect/request-role.ts';
import type { EventOf } from '../events/event.ts';
import { latestLogout } from './figures.ts';
import type { Exporter } from './registry.ts';
import type { Timeline } from './timeline.ts';

type Request = EventOf<'request.finished'>;
type Body = EventOf<'response.body'>;

/** In the place of every value that was never taken in. */
const REMOVED = '(removed)';
const REFUSING = new Set([401, 403, 419, 440, 498, 499]);

/**
 * HTTP Archive 1.2 of the requests that have to do with signing in: opens in the network panels of browsers. Values
 * are gone; where the same credential went is told by its fingerprint. The verdict is in `comment`, and the whole
 * timeline in `_logoutLens`, so that a copy of Logout Lens reads it back.
 */
export const harExporter: Exporter = {
  mediaType: 'application/json',
  extension: 'har',
  render: (timeline) => `${JSON.stringify(archiveOf(timeline), null, 1)}\n`,
};

function archiveOf(timeline: Timeline): object {
  const logout = latestLogout(timeline);
  const { version, browser } = timeline.generator;
  const bodies = joinBodies(timeline.events);
  const pages = pagesOf(timeline);
  const requests = timeline.events.filter(
    (event): event is Request => event.kind === 'request.finished' && hasToDoWithSigningIn(event),
  );
  return {
    log: {
      version: '1.2',
      creator: { name: 'Logout Lens', version },
      browser: { name: browser, version: '' },
      pages: pages.map(({ id, at, url }) => ({
        startedDateTime: isoOf(at),
        id,
        title: url,
        pageTimings: { onContentLoad: -1, onLoad: -1 },
      })),
      entries: requests.map((request) => entryOf(request, bodies.get(request.id), pages)),
      comment:
        logout === null
          ? `No logout recorded on ${timeline.site.origin}.`
          : `${logout.code}: ${logout.summary}`,
      _logoutLens: { timeline },
    },
  };
}

/** What carried, set or took credentials, was refused, signs in or out, or was a page. */
function hasToDoWithSigningIn(request: Request): boolean {
  const { carried = [], setCookies = [], status, type } = request;
  if (carried.length > 0 || setCookies.length > 0 || request.clearSiteData) return true;
  if (status === null || REFUSING.has(status) || type === 'main_frame') return true;
  const role = requestRole(request);
  return role !== 'api' && role !== 'page';
}

type Page = { id: string; at: number; url: string };

function pagesOf(timeline: Timeline): Page[] {
  return timeline.events
    .filter((event) => event.kind === 'page.navigated' && !event.frameId && event.navigation === 'load')
    .map((event, index) => ({
      id: `page_${index + 1}`,
      at: event.at,
      url: event.kind === 'page.navigated' ? event.url : '',
    }));
}

/** The page that was there at a moment, else the first. Pages lie in order of time. */
function pageAt(pages: readonly Page[], at: number): Page | undefined {
  let low = 0;
  let high = pages.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((pages[middle] as Page).at <= at) low = middle + 1;
    else high = middle;
  }
  return pages[Math.max(0, low - 1)];
}

function entryOf(request: Request, body: Body | undefined, pages: readonly Page[]): object {
  const durationMs = Math.max(0, request.at - request.startedAt);
  const page = pageAt(pages, request.startedAt);
  const { status, error } = request;
  return {
    ...(page === undefined ? {} : { pageref: page.id }),
    startedDateTime: isoOf(request.startedAt),
    time: durationMs,
    request: requestOf(request),
    response: responseOf(request, body),
    cache: {},
    timings: { blocked: -1, dns: -1, connect: -1, ssl: -1, send: 0, wait: durationMs, receive: 0 },
    _resourceType: RESOURCE_TYPES[request.type] ?? 'other',
    ...(status === null ? { _error: error ?? 'no answer' } : {}),
  };
}

/** DevTools' names of the browser's resource types. */
const RESOURCE_TYPES: Readonly<Record<string, string>> = {
  main_frame: 'document',
  sub_frame: 'document',
  xmlhttprequest: 'xhr',
  websocket: 'websocket',
  ping: 'ping',
  script: 'script',
  stylesheet: 'stylesheet',
  image: 'image',
  font: 'font',
  media: 'media',
};

function requestOf({ method, url, carried = [], bodyFields = [], grantType }: Request): object {
  const marked = (fingerprint: string) => `${REMOVED} ${fingerprint}`;
  const cookies = carried.filter((item) => item.in === 'cookie');
  const headers = carried.flatMap((item) => {
    if (item.in === 'authorization')
      return [{ name: 'Authorization', value: `${item.name} ${marked(item.fingerprint)}` }];
    return item.in === 'header' ? [{ name: item.name, value: marked(item.fingerprint) }] : [];
  });
  if (cookies.length > 0)
    headers.push({ name: 'Cookie', value: cookies.map(({ name }) => `${name}=${REMOVED}`).join('; ') });
  return {
    method,
    url,
    httpVersion: 'HTTP/1.1',
    cookies: cookies.map(({ name, fingerprint }) => ({ name, value: marked(fingerprint) })),
    headers,
    queryString: queryNames(url).map((name) => ({ name, value: REMOVED })),
    ...(bodyFields.length === 0
      ? {}
      : {
          postData: {
            mimeType: 'application/json',
            text: JSON.stringify(
              Object.fromEntries(
                bodyFields.map((name) => [name, name === 'grant_type' && grantType ? grantType : REMOVED]),
              ),
            ),
          },
        }),
    headersSize: -1,
    bodySize: -1,
  };
}

function responseOf(request: Request, body: Body | undefined): object {
  const { setCookies = [], clearSiteData = [], serverDate, redirectTo, contentType, fields = {} } = request;
  const headers = [
    ...(serverDate === undefined ? [] : [{ name: 'Date', value: new Date(serverDate).toUTCString() }]),
    ...(contentType === undefined ? [] : [{ name: 'Content-Type', value: contentType }]),
    ...(redirectTo === undefined ? [] : [{ name: 'Location', value: redirectTo }]),
    ...setCookies.map((cookie) => ({ name: 'Set-Cookie', value: setCookieText(cookie) })),
    ...(clearSiteData.length === 0
      ? []
      : [{ name: 'Clear-Site-Data', value: clearSiteData.map((what) => `"${what}"`).join(', ') }]),
    ...Object.entries(fields)
      .filter(([name]) => !name.startsWith('location.'))
      .map(([name, value]) => ({ name, value })),
  ];
  const text =
    body === undefined || Object.keys(body.fields).length === 0 ? null : JSON.stringify(body.fields);
  return {
    status: request.status ?? 0,
    statusText: '',
    httpVersion: 'HTTP/1.1',
    cookies: setCookies.map(({ name }) => ({ name, value: REMOVED })),
    headers,
    content: {
      size: text?.length ?? 0,
      mimeType: contentType ?? 'x-unknown',
      ...(text === null ? {} : { text, comment: 'The words of the answer; all else was removed.' }),
    },
    redirectURL: redirectTo ?? '',
    headersSize: -1,
    bodySize: -1,
  };
}

function setCookieText(cookie: NonNullable<Request['setCookies']>[number]): string {
  const { name, removes, domain, path, expiresAt, sameSite, secure, httpOnly } = cookie;
  return [
    `${name}=${removes ? '' : REMOVED}`,
    domain && `Domain=${domain}`,
    path && `Path=${path}`,
    expiresAt != null && `Expires=${new Date(expiresAt).toUTCString()}`,
    removes && expiresAt == null && 'Max-Age=0',
    sameSite && `SameSite=${sameSite}`,
    secure && 'Secure',
    httpOnly && 'HttpOnly',
  ]
    .filter(Boolean)
    .join('; ');
}

function queryNames(url: string): string[] {
  const query = url.split('#')[0]?.split('?')[1];
  return query === undefined ? [] : query.split('&').flatMap((pair) => pair.split('=')[0] || []);
}

/** Dates beyond the calendar are a hostile file's. */
function isoOf(ms: number): string {
  return new Date(Math.min(Math.max(ms, 0), 8.64e15)).toISOString();
}
