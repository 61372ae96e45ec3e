import type { EventKind, EventOf, LogEvent } from '../../lib/events/event.ts';

export const SITE = 'https://app.example';
export const API = 'https://api.example';
const IDP = 'https://login.example';
const STORE_JS = `${SITE}/assets/store.js`;

export const ACCESS = 'a1'.repeat(12);
export const REFRESH = 'b2'.repeat(12);
export const SUBJECT = 'c3'.repeat(12);
export const COOKIE = 'd4'.repeat(12);

const MINUTE_MS = 60_000;
const DAY_MS = 86_400_000;
/** Sign-in of the sample; everything else counts from here. */
export const START_MS = Date.UTC(2024, 0, 15, 14, 0, 0);
/** The moment of the refused request: 25 min idle. */
export const LOGOUT_MS = START_MS + 30 * MINUTE_MS;

let last = 0;

/** An event at so many ms after the sign-in, in the tab of the sample, as the browser says it. */
function at<K extends EventKind>(
  ms: number,
  kind: K,
  fields: Omit<EventOf<K>, 'id' | 'at' | 'kind' | 'by'> & { by?: EventOf<K>['by'] },
): LogEvent {
  last++;
  return {
    id: `doc1:${String(last).padStart(4, '0')}`,
    at: START_MS + ms,
    by: 'browser',
    tabId: 7,
    frameId: 0,
    origin: SITE,
    documentId: 'A0B1C2D3E4F5A6B7C8D9E0F1A2B3C4D5',
    ...fields,
    kind,
  } as unknown as LogEvent;
}

const place = (key: string) => ({ area: 'localStorage' as const, key, path: null, origin: SITE });
const access = {
  fingerprint: ACCESS,
  credential: 'access' as const,
  format: 'jwt' as const,
  place: place('access_token'),
  issuedAt: START_MS,
  expiresAt: START_MS + 65 * MINUTE_MS,
  claims: { iss: IDP, sub: SUBJECT, scope: 'openid profile' },
  lengthChars: 812,
};
const refresh = {
  fingerprint: REFRESH,
  credential: 'refresh' as const,
  format: 'jwt' as const,
  place: place('refresh_token'),
  issuedAt: START_MS,
  expiresAt: START_MS + 20 * DAY_MS,
  lengthChars: 640,
};
const stack = [
  { function: 'clearTokens', url: STORE_JS, line: 12, column: 3 },
  { function: 'onRefreshFailed', url: STORE_JS, line: 40, column: 5 },
];
const bearer = {
  in: 'authorization' as const,
  name: 'Bearer',
  fingerprint: ACCESS,
  credential: 'access' as const,
};

/** A request of the page to its API that was answered so. */
function request(ms: number, path: string, status: number, more: Partial<EventOf<'request.finished'>> = {}) {
  return at(ms, 'request.finished', {
    requestId: `r${ms}`,
    method: 'GET',
    url: `${API}${path}`,
    type: 'xmlhttprequest',
    startedAt: START_MS + ms - 40,
    status,
    carried: [bearer],
    serverDate: START_MS + ms,
    ...more,
  });
}

/**
 * The headline case: access token 35 min left, refresh token 19 days left, 25 min idle; the next request is 401
 * without a reason, the refresh is 401 too, the page clears its tokens and goes to the sign-in page.
 */
export function headlineLog(): LogEvent[] {
  last = 0;
  const idleEnd = LOGOUT_MS - START_MS;
  return [
    at(-5_000, 'recording.started', { why: 'watched', by: 'derived', tabId: null, origin: null }),
    at(-4_000, 'page.navigated', { url: `${SITE}/login`, navigation: 'load' }),
    at(-3_900, 'page.form', { signInForm: true, by: 'page' }),
    at(-500, 'user.intent', { intent: 'sign-in', trigger: 'submit', label: 'Sign in', by: 'page' }),
    request(-100, '/v1/auth/login/', 200, { method: 'POST', carried: [], bodyFields: ['email', 'password'] }),
    at(0, 'credential.seen', { ...access, how: 'setItem', stack, input: null }),
    at(1, 'credential.seen', { ...refresh, how: 'setItem', stack, input: null }),
    at(20, 'page.navigated', { url: `${SITE}/dashboard`, navigation: 'history' }),
    at(30, 'page.form', { signInForm: false, by: 'page' }),
    request(100, '/v1/items', 200),
    at(5 * MINUTE_MS, 'activity.span', {
      from: START_MS + 5 * MINUTE_MS - 900,
      to: START_MS + 5 * MINUTE_MS,
      counts: { mouse: 12, click: 1 },
      by: 'page',
    }),
    request(5 * MINUTE_MS + 10, '/v1/items', 200),
    at(idleEnd - 100, 'activity.span', {
      from: LOGOUT_MS - 120,
      to: LOGOUT_MS - 100,
      counts: { click: 1 },
      by: 'page',
    }),
    request(idleEnd, '/v1/items', 401),
    request(idleEnd + 150, '/v1/auth/refresh/', 401, {
      method: 'POST',
      carried: [{ in: 'body', name: 'refresh', fingerprint: REFRESH, credential: 'refresh' }],
    }),
    at(idleEnd + 170, 'credential.removed', {
      fingerprint: ACCESS,
      credential: 'access',
      place: place('access_token'),
      how: 'removeItem',
      stack,
      input: null,
    }),
    at(idleEnd + 171, 'credential.removed', {
      fingerprint: REFRESH,
      credential: 'refresh',
      place: place('refresh_token'),
      how: 'removeItem',
      stack,
      input: null,
    }),
    at(idleEnd + 200, 'page.navigated', { url: `${SITE}/login`, navigation: 'load' }),
    at(idleEnd + 260, 'page.form', { signInForm: true, by: 'page' }),
  ];
}

const cookie = {
  name: 'sessionid',
  domain: 'app.example',
  path: '/',
  httpOnly: true,
  secure: true,
  session: false,
  expiresAt: START_MS + DAY_MS,
  credential: 'session' as const,
  format: 'opaque' as const,
  fingerprint: COOKIE,
};

/** One event of every kind, with most of its fields. */
export function everyKindLog(): LogEvent[] {
  const headline = headlineLog();
  return [
    ...headline,
    at(2_000_000, 'storage.snapshot', { area: 'localStorage', keyCount: 3, held: [ACCESS, REFRESH] }),
    at(2_000_001, 'credential.rotated', {
      ...access,
      fingerprint: 'e5'.repeat(12),
      replaces: ACCESS,
      how: 'setItem',
    }),
    at(2_000_002, 'cookie.seen', cookie),
    at(2_000_003, 'cookie.changed', { ...cookie, removed: true, cause: 'explicit' }),
    at(2_000_004, 'response.body', {
      transport: 'fetch',
      method: 'GET',
      url: `${API}/v1/items`,
      status: 401,
      startedAt: START_MS,
      fields: { error: 'not_allowed', message: 'Please sign in' },
      by: 'page',
    }),
    at(2_000_005, 'page.visibility', { state: 'hidden', by: 'page' }),
    at(2_000_006, 'page.left', { persisted: true, by: 'page' }),
    at(2_000_007, 'tab.closed', {}),
    at(2_000_008, 'sensor.unread', { sensor: 'storage', what: 'big', why: 'too-large', lengthChars: 6e6 }),
    at(2_000_009, 'recording.gap', { from: START_MS, to: START_MS + 10, why: 'document-died', dropped: 2 }),
    at(2_000_010, 'recording.stopped', { why: 'unwatched', by: 'derived' }),
    at(2_000_011, 'request.finished', {
      requestId: 'r9',
      method: 'GET',
      url: `${SITE}/home`,
      type: 'main_frame',
      startedAt: START_MS,
      status: 302,
      redirectTo: `${IDP}/authorize`,
      setCookies: [{ name: 'sessionid', removes: true, fingerprint: COOKIE }],
      clearSiteData: ['cookies'],
    }),
    at(2_000_012, 'cookie.written', { name: 'sessionid', call: 'document-cookie', removes: true, stack }),
    at(2_000_013, 'page.reason', {
      area: 'localStorage',
      key: 'logout_reason',
      how: 'written',
      fields: { code: 'PLAN_INACTIVE', message: 'The plan has ended' },
      statedAt: START_MS,
      by: 'page',
      stack,
    }),
    at(2_000_014, 'page.error', { error: 'uncaught', message: 'x is not a function', by: 'page', stack }),
    at(2_000_015, 'user.feedback', {
      about: 'wrong-verdict',
      says: 'I pressed nothing',
      code: 'MANUAL_LOGOUT',
      by: 'user',
    }),
    at(2_000_015, 'user.mark', { says: 'I clicked Save', by: 'user' }),
    at(2_000_015, 'user.rehearsal', {
      how: 'corrupted',
      fingerprint: COOKIE,
      credential: 'session',
      place: { area: 'cookie', key: 'sessionid', path: '/', origin: 'app.example' },
      by: 'user',
    }),
    at(2_000_015.5, 'site.taught', { rules: 3, by: 'user' }),
    at(2_000_016, 'clock.jumped', { byMs: 3_600_000 }),
    at(2_000_017, 'machine.idle', { state: 'locked', afterMs: 60_000 }),
    at(2_000_018, 'network.changed', { online: true, connection: 'wifi' }),
    at(2_000_018, 'server.logged', {
      loggedAt: LOGOUT_MS,
      line: 12,
      format: 'json',
      says: 'session ended: idle-limit',
      means: 'SERVER_IDLE_TIMEOUT',
      joined: 'session',
    }),
    at(2_000_019, 'page.build', { build: 'f6'.repeat(12), scripts: 2, by: 'page' }),
    at(2_000_017, 'tab.message', {
      channel: 'broadcast',
      name: 'next-auth',
      word: 'sign-out',
      direction: 'sent',
      by: 'page',
      stack,
      input: { type: 'click', trusted: true },
    }),
    at(2_000_018, 'connection.closed', {
      transport: 'websocket',
      url: 'wss://app.example/live',
      code: 4401,
      reason: 'session expired',
      opened: true,
      startedAt: START_MS,
      by: 'page',
    }),
  ];
}

export const GENERATOR = { version: '0.1.0', browser: 'Chrome 156', platform: 'linux' };
