import type { WebRequest } from 'webextension-polyfill';
import type { RawHeader, RawRequestBody } from '../intake/types.ts';
import { browser, family } from './browser.ts';
import { splitSetCookies } from './set-cookies.ts';
import type { Listen, RequestStep } from './types.ts';

const URLS = ['http://*/*', 'https://*/*', 'ws://*/*', 'wss://*/*'];

/** What may carry a session. A type that the other family does not know makes its `addListener` throw. */
const FOLLOWED = {
  chromium: ['main_frame', 'sub_frame', 'xmlhttprequest', 'ping', 'websocket'],
  firefox: ['main_frame', 'sub_frame', 'xmlhttprequest', 'ping', 'beacon', 'websocket'],
}[family] as WebRequest.ResourceType[];

/** Of interest only when refused or when setting a cookie: one listener, nothing kept. */
const STATIC = {
  chromium: ['stylesheet', 'script', 'image', 'font', 'object', 'media', 'other'],
  firefox: ['stylesheet', 'script', 'image', 'imageset', 'font', 'object', 'media', 'web_manifest', 'other'],
}[family] as WebRequest.ResourceType[];

/** Chromium hides Cookie, Set-Cookie and Authorization without `extraHeaders`; Firefox throws on the word. */
const withHeaders = (word: 'requestHeaders' | 'responseHeaders'): never[] =>
  (family === 'chromium' ? [word, 'extraHeaders'] : [word]) as never[];

/** What all details of webRequest have, in either family. */
type Details = {
  requestId: string;
  url: string;
  method: string;
  type: string;
  timeStamp: number;
  tabId: number;
  frameId: number;
  documentId?: string;
  initiator?: string;
  originUrl?: string;
  documentUrl?: string;
  incognito?: boolean;
};

const common = (details: Details) => ({
  requestId: details.requestId,
  url: details.url,
  method: details.method,
  type: details.type,
  at: details.timeStamp,
  tabId: details.tabId < 0 ? null : details.tabId,
  frameId: details.frameId < 0 ? null : details.frameId,
  documentId: details.documentId ?? null,
  initiator: details.initiator ?? details.originUrl ?? null,
  documentUrl: details.documentUrl ?? null,
  isPrivate: details.incognito ?? null,
});

/** Every step of every request that we may see, as it comes: their order is not reliable, `at` is. */
export const listenToRequests: Listen<RequestStep> = (listener) => {
  const { webRequest } = browser;
  const followed = { urls: URLS, types: FOLLOWED };

  const before = (d: WebRequest.OnBeforeRequestDetailsType) => {
    listener({ stage: 'before', ...common(d), body: (d.requestBody as RawRequestBody | undefined) ?? null });
  };
  const sent = (d: WebRequest.OnSendHeadersDetailsType) =>
    listener({ stage: 'sent', ...common(d), requestHeaders: (d.requestHeaders ?? []) as RawHeader[] });
  const answer = (d: WebRequest.OnHeadersReceivedDetailsType, isStatic: boolean) => {
    const responseHeaders = splitSetCookies((d.responseHeaders ?? []) as RawHeader[]);
    listener({ stage: 'answered', ...common(d), status: d.statusCode, responseHeaders, isStatic });
  };
  const answered = (d: WebRequest.OnHeadersReceivedDetailsType) => answer(d, false);
  const staticAnswered = (d: WebRequest.OnHeadersReceivedDetailsType) => answer(d, true);
  const redirected = (d: WebRequest.OnBeforeRedirectDetailsType) =>
    listener({
      stage: 'redirected',
      ...common(d),
      status: d.statusCode,
      redirectUrl: d.redirectUrl,
      fromCache: d.fromCache,
    });
  const started = (d: WebRequest.OnResponseStartedDetailsType) =>
    listener({ stage: 'started', ...common(d), status: d.statusCode, fromCache: d.fromCache });
  const failed = (d: WebRequest.OnErrorOccurredDetailsType) =>
    listener({ stage: 'failed', ...common(d), error: d.error, fromCache: d.fromCache });

  webRequest.onBeforeRequest.addListener(before as never, followed, ['requestBody']);
  webRequest.onSendHeaders.addListener(sent, followed, withHeaders('requestHeaders'));
  webRequest.onHeadersReceived.addListener(answered as never, followed, withHeaders('responseHeaders'));
  webRequest.onHeadersReceived.addListener(
    staticAnswered as never,
    { urls: URLS, types: STATIC },
    withHeaders('responseHeaders'),
  );
  webRequest.onBeforeRedirect.addListener(redirected, followed);
  webRequest.onResponseStarted.addListener(started, followed);
  webRequest.onErrorOccurred.addListener(failed, followed);
  return () => {
    webRequest.onBeforeRequest.removeListener(before as never);
    webRequest.onSendHeaders.removeListener(sent);
    webRequest.onHeadersReceived.removeListener(answered as never);
    webRequest.onHeadersReceived.removeListener(staticAnswered as never);
    webRequest.onBeforeRedirect.removeListener(redirected);
    webRequest.onResponseStarted.removeListener(started);
    webRequest.onErrorOccurred.removeListener(failed);
  };
};
