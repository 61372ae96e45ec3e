import type { HarEntry } from './har-entry.ts';

/** `Sec-Fetch-Dest` (Fetch Metadata) in the browser's own resource types. */
const BY_DESTINATION: Readonly<Record<string, string>> = {
  document: 'main_frame',
  iframe: 'sub_frame',
  frame: 'sub_frame',
  empty: 'xmlhttprequest',
  script: 'script',
  worker: 'script',
  sharedworker: 'script',
  serviceworker: 'script',
  style: 'stylesheet',
  image: 'image',
  font: 'font',
  audio: 'media',
  video: 'media',
  track: 'media',
  manifest: 'other',
  report: 'ping',
  websocket: 'websocket',
};

/** What Chromium's DevTools and Playwright call them. */
const BY_RECORDER: Readonly<Record<string, string>> = {
  document: 'main_frame',
  xhr: 'xmlhttprequest',
  fetch: 'xmlhttprequest',
  eventsource: 'xmlhttprequest',
  websocket: 'websocket',
  ping: 'ping',
  beacon: 'ping',
  script: 'script',
  stylesheet: 'stylesheet',
  image: 'image',
  font: 'font',
  media: 'media',
};

/**
 * The browser's resource type of an entry. By the browser's own header, which is sent to https and localhost only;
 * else by the recorder's word; else by what was asked for and what came. A frame cannot be told from a page then.
 */
export function resourceTypeOf(entry: HarEntry): string {
  const sent = (name: string) =>
    entry.requestHeaders.find((header) => header.name.toLowerCase() === name)?.value.toLowerCase() ?? '';
  const told = BY_DESTINATION[sent('sec-fetch-dest')] ?? BY_RECORDER[entry.resourceType?.toLowerCase() ?? ''];
  if (told !== undefined) return told;
  if (entry.url.startsWith('ws')) return 'websocket';
  if (sent('x-requested-with') !== '') return 'xmlhttprequest';
  if (sent('upgrade-insecure-requests') === '1' || sent('accept').startsWith('text/html'))
    return 'main_frame';
  const { mimeType } = entry;
  if (/^image\//.test(mimeType)) return 'image';
  if (/javascript/.test(mimeType)) return 'script';
  if (/^text\/css/.test(mimeType)) return 'stylesheet';
  if (/^(?:font|audio|video)\//.test(mimeType)) return 'media';
  return /json|xml|grpc/.test(mimeType) || sent('authorization') !== '' ? 'xmlhttprequest' : 'other';
}

const STATIC = new Set(['image', 'script', 'stylesheet', 'font', 'media']);
const REFUSED = new Set([401, 403, 407, 419, 440]);

/** As in live recording: pictures, scripts and the like bear on a session only when refused, gone or touching cookies. */
export function bearsOnSession(entry: HarEntry, type: string): boolean {
  if (!STATIC.has(type)) return true;
  if (REFUSED.has(entry.status) || (type === 'script' && (entry.status === 404 || entry.status === 410)))
    return true;
  return entry.responseHeaders.some(({ name }) => /^(?:set-cookie|clear-site-data)$/i.test(name));
}
