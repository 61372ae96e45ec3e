export type CaptureBrowser = 'chromium' | 'firefox';

/** Something that ends up in the log, on any site. */
export type Observation = {
  group: string;
  what: string;
  /** Where a browser cannot show it: why, with the specification, the bug or the measurement. */
  notPossible?: Partial<Record<CaptureBrowser, string>>;
  /** Not brought about in a browser by the tests: the unit test that stands for it, and why. */
  unitOnly?: { test: string; why: string; in?: CaptureBrowser };
};

const group = <Id extends string>(
  name: string,
  rows: Record<Id, Omit<Observation, 'group'>>,
): Record<Id, Observation> =>
  Object.fromEntries(
    Object.entries<Omit<Observation, 'group'>>(rows).map(([id, row]) => [id, { group: name, ...row }]),
  ) as Record<Id, Observation>;

/**
 * The rows of docs/capture.md. A cell is made by the end-to-end tests: they say by `observed(id)` what they have found
 * in the log. A row that no test proves, and that is not explained here, fails `npm test`.
 */
export const OBSERVATIONS = {
  ...group('Credentials, wherever they are', {
    'web-storage': { what: 'In localStorage or sessionStorage, with the call that wrote it' },
    'cookie-http-only': { what: 'In an HttpOnly cookie' },
    'indexed-db': { what: 'In IndexedDB (Firebase), with the call that wrote it' },
    'memory-only': { what: 'In memory only: met in the `Authorization` header and in bodies of requests' },
    'token-answer': { what: 'Handed out by an answer, with its lifetime' },
    'encrypted-store': { what: 'In an encrypted store (MSAL 5)' },
    rotated: { what: 'Replaced by a new one, old and new linked' },
    'per-container': {
      what: 'In another container’s cookie store, kept apart',
      notPossible: { chromium: 'Chromium has no containers; its private windows are a store of their own' },
    },
    'property-write': { what: '`localStorage.token = …`, `delete`, `Object.assign`' },
    'frame-and-tab-write': { what: 'Written in a frame with its own sandbox, or in another tab' },
  }),
  ...group('Who removed it', {
    'by-script': { what: 'A script: function, file, line, column' },
    'original-code': { what: 'The same in the file that it was written in, by source maps, on a click' },
    'by-script-cookie': { what: 'A script, a cookie by `document.cookie` or `cookieStore`' },
    'by-set-cookie': { what: 'The server, by `Set-Cookie`: which answer' },
    'by-clear-site-data': { what: 'The server, by `Clear-Site-Data`: which answer' },
    'by-own-date': { what: 'The browser, as the cookie reached its own date (by our own clock)' },
    'by-cleared-data': { what: 'The browser, as its user cleared the site’s data' },
    'by-restart': {
      what: 'The browser, as it was closed: a cookie without a date is gone after the start',
      unitOnly: {
        test: 'lib/sensors/browser/cookies.test.ts',
        why: 'the automated browsers restore no session',
      },
    },
    'by-eviction': { what: 'The browser, for want of room (`evicted`)' },
    'by-other-tab': { what: 'Another tab' },
    'by-other-extension': { what: 'Another extension, settings or DevTools' },
  }),
  ...group('Requests', {
    'request-roles': {
      what: 'What each was for: sign-in, refresh (also one that nothing names), silent renewal, probe, check-session, discovery, sign-out, API',
    },
    'request-carried': { what: 'The credential that each carried, by fingerprint; tab, frame and document' },
    'cors-blocked': { what: 'An answer that the page may not see (CORS), with its true status and redirect' },
    'refused-200': {
      what: 'A refusal under status 200: GraphQL, gRPC-web, ArcGIS, Spring, a code in JSON, a sign-in page',
    },
    'keepalive-beacon': { what: '`fetch` with keepalive, `sendBeacon`' },
    'worker-request': { what: 'A worker’s request (its body is not read)' },
    'service-worker': { what: 'A service worker’s own request; that one stands between page and network' },
    'service-worker-answer': {
      what: 'An answer that a service worker made up, as a request',
      notPossible: { chromium: 'no webRequest event exists for it (measured); its refusing body is read' },
    },
    websocket: { what: 'A WebSocket’s handshake, and its close with code and reason' },
    eventsource: { what: 'An EventSource’s request, and its end' },
    'set-login': { what: '`Set-Login: logged-out`' },
  }),
  ...group('The person and the machine', {
    'sign-out-intent': { what: 'A trusted click on what signs out' },
    'sign-in-form': { what: 'The sign-in form, shown and sent' },
    activity: { what: 'Input, compressed to spans, over all tabs' },
    idle: {
      what: 'Nobody at the computer (`idle`)',
      unitOnly: { test: 'lib/sensors/browser/idle.test.ts', why: 'takes a quiet machine for a minute' },
    },
    locked: {
      what: 'The computer locked',
      unitOnly: { test: 'lib/sensors/browser/idle.test.ts', why: 'there is no screen to lock in a test' },
      notPossible: { firefox: 'its idle API has no `locked` (MDN, measured)' },
    },
    sleep: {
      what: 'The computer slept, or its clock was set',
      unitOnly: { test: 'lib/background/clock-watch.test.ts', why: 'tests cannot put the machine to sleep' },
    },
    network: { what: 'Offline and online again' },
    'network-kind': {
      what: 'Another kind of network',
      unitOnly: { test: 'lib/sensors/page/network.test.ts', why: 'tests cannot change the network' },
      notPossible: { firefox: 'it has no `navigator.connection`' },
    },
  }),
  ...group('Clock, deployments, errors', {
    'clock-offset': { what: 'The server’s clock against ours, by `Date` and by fresh tokens' },
    build: { what: 'Another build of the page; a script that is gone' },
    errors: { what: 'Errors and rejections that nobody caught' },
  }),
  ...group('Between tabs', {
    'storage-event': { what: 'A `storage` event with a sign-out key' },
    'check-session-frame': { what: 'A provider’s check-session frame that answers `changed`' },
    'broadcast-channel': { what: 'A BroadcastChannel message that says to sign out, sent and received' },
  }),
} as const satisfies Record<string, Observation>;

export type ObservationId = keyof typeof OBSERVATIONS;
