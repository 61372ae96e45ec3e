import { type Log, type Lost, recording, without } from './recording.ts';

/**
 * Three logs a code: one that it is the verdict on, one of something that resembles it, and the first one without what
 * the verdict rests on. All are recorded by a browser.
 */
export interface Row {
  match: () => Log;
  lookAlike: () => Log;
  missing: () => Log;
}

/** Of Chromium, but where a scenario is named with its browser. */
const of = (name: string) => (): Log => recording(name.includes('.') ? name : `${name}.chromium`);

/** A row of recordings. `lost` is what `missing` goes without. */
const row = (match: string, lookAlike: string, ...lost: Lost[]): Row => ({
  match: of(match),
  lookAlike: of(lookAlike),
  missing: () => without(of(match)(), lost),
});

const requests: Lost = { kind: 'request.finished' };
const accepted: Lost = { kind: 'request.finished', where: { status: 200 } };
const refused: Lost = { kind: 'request.finished', where: { status: 401 } };
const redirected: Lost = { kind: 'request.finished', where: { status: 302 } };
const bodies: Lost = { kind: 'response.body' };
const intents: Lost = { kind: 'user.intent' };
const activity: Lost = { kind: 'activity.span' };
const removals: Lost = { kind: 'credential.removed' };
const cookieChanges: Lost = { kind: 'cookie.changed' };
/** Who called is what the page's own world tells. */
const stacks: Lost = { kind: 'credential.removed', fields: ['stack', 'input'] };
const expiries: Lost[] = [
  { kind: 'credential.seen', fields: ['expiresAt', 'issuedAt'] },
  { kind: 'credential.rotated', fields: ['expiresAt', 'issuedAt'] },
];
const notes: Lost = { kind: 'page.reason' };

export const rows: Readonly<Record<string, Row>> = {
  // Time
  SERVER_IDLE_TIMEOUT: row('server-idle', 'revoked', accepted),
  CLIENT_IDLE_TIMEOUT: row('client-idle', 'vendor-remove', stacks, activity),
  ABSOLUTE_TIMEOUT: row('absolute-stated', 'server-idle', bodies),
  ACCESS_TOKEN_EXPIRED: row('access-expired', 'no-refresh-token', bodies, ...expiries),
  NO_REFRESH_TOKEN: row('no-refresh-token', 'access-expired', bodies, ...expiries),
  SESSION_COOKIE_EXPIRED: row('cookie-expired', 'cookie-deleted', cookieChanges),
  REFRESH_TIMER_LATE: row('timer-late.firefox', 'access-expired', { kind: 'page.visibility' }),
  CLOCK_SKEW: row('clock-skew', 'expiry-units', requests),
  CLIENT_EXPIRY_BUG: row('expiry-units', 'vendor-remove', stacks),
  // Refresh
  REFRESH_TOKEN_EXPIRED: row('refresh-expired', 'refresh-refused', bodies, ...expiries),
  REFRESH_TOKEN_REUSED: row('tab-race', 'lost-result', bodies, {
    kind: 'request.finished',
    fields: ['carried'],
  }),
  REFRESH_TOKEN_REVOKED: row('refresh-revoked', 'refresh-refused', bodies),
  TOKEN_REFRESH_FAILED: row('refresh-refused', 'refresh-revoked', refused),
  REFRESH_NETWORK_ERROR: row('refresh-drop', 'refresh-500', requests),
  REFRESH_SERVER_ERROR: row('refresh-500', 'refresh-storm', requests),
  REFRESH_RESULT_LOST: row('lost-result', 'tab-race', { kind: 'request.finished', fields: ['carried'] }),
  SILENT_RENEW_LOGIN_REQUIRED: row('silent-renew', 'interaction-required', redirected, {
    kind: 'page.navigated',
  }),
  SILENT_RENEW_TIMEOUT: row('silent-timeout', 'silent-renew', {
    kind: 'request.finished',
    where: { type: 'sub_frame' },
  }),
  INTERACTION_REQUIRED: row('interaction-required', 'silent-renew', redirected, { kind: 'page.navigated' }),
  // The session was still good
  PERMISSION_MISTAKEN: row('permission-mistaken', 'csrf-django', {
    kind: 'request.finished',
    where: { status: 403 },
  }),
  FOREIGN_401: row('foreign-401', 'revoked', requests),
  SESSION_PROBE_FAILED: row('probe-failed', 'credentials-missing', requests),
  BACKEND_ERROR_AS_401: row('spurious-401', 'revoked', accepted),
  AUTH_CREDENTIALS_MISSING: row('credentials-missing', 'permission-mistaken', bodies),
  CSRF_MISMATCH: row('csrf', 'permission-mistaken', requests, bodies),
  LOGIN_LOOP: row('login-loop', 'probe-failed', requests, { kind: 'page.navigated', where: { frameId: 0 } }),
  RATE_LIMITED: row('refresh-storm', 'refresh-429', { kind: 'request.finished', where: { status: 429 } }),
  CLIENT_ERROR_TEARDOWN: row('throw', 'vendor-remove', { kind: 'page.error' }),
  // Cookies and storage
  SESSION_COOKIE_DELETED: row('cookie-deleted', 'cookie-expired', requests),
  COOKIE_DELETED_BY_SCRIPT: row('cookie-by-script', 'cookie-deleted', { kind: 'cookie.written' }),
  SESSION_COOKIE_LOST_ON_RESTART: row(
    'browser-restart',
    'cookie-expired',
    { kind: 'recording.started' },
    { kind: 'recording.gap' },
  ),
  COOKIE_NOT_SENT: row('cookie-narrow-path', 'cookie-collision', {
    kind: 'request.finished',
    fields: ['carried'],
  }),
  COOKIE_REJECTED: row('cookie-too-big', 'cookie-narrow-path', {
    kind: 'request.finished',
    fields: ['setCookies'],
  }),
  COOKIE_COLLISION: row('cookie-collision', 'cookie-too-big', {
    kind: 'request.finished',
    fields: ['carried'],
  }),
  COOKIE_EVICTED: row('cookie-evicted', 'cookie-by-script', cookieChanges),
  CLEAR_SITE_DATA: row('clear-site-data', 'browser-clears', {
    kind: 'request.finished',
    fields: ['clearSiteData'],
  }),
  STORAGE_CLEARED_BY_SCRIPT: row('vendor-remove', 'delete-by-property', stacks),
  STORAGE_CLEARED_BY_BROWSER: row(
    'browser-clears',
    'clear-site-data',
    { kind: 'storage.snapshot' },
    removals,
  ),
  PER_TAB_STORAGE: row('per-tab', 'browser-clears', { kind: 'tab.closed' }),
  // People, tabs, devices, servers
  MANUAL_LOGOUT: row('manual', 'revoked', intents, activity),
  CROSS_TAB_LOGOUT: row('cross-tab', 'two-tabs', { kind: 'tab.message' }, removals),
  IDP_SESSION_CHANGED: row('idp-changed', 'silent-renew', {
    kind: 'request.finished',
    where: { type: 'sub_frame' },
  }),
  SESSION_REVOKED: row('revoked', 'server-idle', refused),
  CONCURRENT_LOGIN: row('concurrent', 'revoked', bodies),
  SIGNING_KEY_ROTATED: row('key-rotated', 'revoked', bodies, {
    kind: 'request.finished',
    fields: ['fields'],
  }),
  SESSION_STORE_LOST: row('restart', 'classic-idle', { kind: 'request.finished', fields: ['setCookies'] }),
  NO_STICKY_SESSION: row('two-backends', 'restart', { kind: 'request.finished', fields: ['fields'] }),
  AUTH_PROXY_EXPIRED: row('proxy', 'two-backends', redirected),
  NETWORK_IDENTITY_CHANGED: row('other-network', 'revoked', { kind: 'network.changed' }),
  WEBSOCKET_AUTH_CLOSED: row('live-refused', 'vendor-remove', { kind: 'connection.closed' }),
  UNAUTHENTICATED_IN_200: row('graphql', 'restart', bodies),
  STALE_PAGE: row('cached-sign-in', 'two-backends', requests),
  UNEXPLAINED: row('delete-by-property', 'vendor-remove', removals),
  // What the server says
  SESSION_ACCOUNT_MISMATCH: row('account-mismatch', 'user-mismatch', bodies, notes),
  SESSION_USER_MISMATCH: row('user-mismatch', 'account-mismatch', bodies, notes),
  ACCOUNT_MISSING: row('account-missing', 'account-required', bodies, notes),
  ACCOUNT_SUSPENDED: row('account-suspended', 'account-cancelled', bodies, notes),
  ACCOUNT_CANCELLED: row('account-cancelled', 'account-suspended', bodies, notes),
  ACCOUNT_REQUIRED: row('account-required', 'account-missing', notes),
  PLAN_MISSING: row('plan-missing', 'plan-required', bodies, notes),
  PLAN_INACTIVE: row('plan-inactive', 'plan-missing', bodies, notes),
  PLAN_REQUIRED: row('plan-required', 'plan-missing', notes),
  USER_INACTIVE: row('user-inactive', 'account-suspended', bodies, notes),
};
