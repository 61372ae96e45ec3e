import type { LogEntry } from './log.ts';

/** Why a session ended, in a server's words or, where the page's own code ended it, in the page's. */
export type Reason = keyof typeof REASONS;

export interface Expected {
  type: string;
  /** The code, or the family of codes that no browser can tell apart here. */
  codes: readonly string[];
  /** The one code that the log stands for, which the browser may be unable to tell from the rest of its family. */
  exact: string;
  /** Members of the family that the verdict has to name, as its code or among its alternatives. */
  family: readonly string[];
}

const one = (type: string, code: string): Expected => ({ type, codes: [code], exact: code, family: [] });

/** Sessions that the server forgot for reasons of its own look alike; see the catalogue of causes. */
const silentEnd = (exact: string): Expected => ({
  type: 'SESSION_ENDED',
  codes: ['SESSION_REVOKED', 'SESSION_STORE_LOST', 'SIGNING_KEY_ROTATED', 'ABSOLUTE_TIMEOUT'],
  exact,
  family: ['SESSION_REVOKED', 'SESSION_STORE_LOST'],
});

/**
 * From what the log says to what a verdict has to say: written from the catalogue of causes, the same for every case.
 * A verdict that differs is mended in the rules, not here.
 */
export const REASONS = {
  // The server's session code.
  'idle-limit': {
    type: 'SESSION_ENDED',
    codes: ['SERVER_IDLE_TIMEOUT'],
    exact: 'SERVER_IDLE_TIMEOUT',
    family: ['SERVER_IDLE_TIMEOUT', 'SESSION_REVOKED', 'SESSION_STORE_LOST'],
  },
  'idle-limit-told': one('SESSION_ENDED', 'SERVER_IDLE_TIMEOUT'),
  'absolute-limit': silentEnd('ABSOLUTE_TIMEOUT'),
  'absolute-limit-told': one('SESSION_ENDED', 'ABSOLUTE_TIMEOUT'),
  revoked: silentEnd('SESSION_REVOKED'),
  'revoked-told': one('SESSION_ENDED', 'SESSION_REVOKED'),
  'password-changed': silentEnd('SESSION_REVOKED'),
  'password-changed-told': one('SESSION_ENDED', 'SESSION_REVOKED'),
  'store-lost': silentEnd('SESSION_STORE_LOST'),
  'key-rotated': silentEnd('SIGNING_KEY_ROTATED'),
  'signed-out': one('USER_ACTION', 'MANUAL_LOGOUT'),
  'concurrent-login-told': one('SESSION_ENDED', 'CONCURRENT_LOGIN'),
  'suspended-told': one('AUTH_ERROR', 'ACCOUNT_SUSPENDED'),
  'cookie-expired': one('TOKEN_EXPIRED', 'SESSION_COOKIE_EXPIRED'),
  'cookie-deleted': one('STORAGE_CLEARED', 'SESSION_COOKIE_DELETED'),
  'site-data-cleared': one('STORAGE_CLEARED', 'CLEAR_SITE_DATA'),
  'access-expired': one('TOKEN_EXPIRED', 'ACCESS_TOKEN_EXPIRED'),
  'access-expired-none-to-refresh': one('TOKEN_EXPIRED', 'NO_REFRESH_TOKEN'),
  'refresh-expired': one('REFRESH_FAILED', 'REFRESH_TOKEN_EXPIRED'),
  'refresh-reused': one('REFRESH_FAILED', 'REFRESH_TOKEN_REUSED'),
  'refresh-revoked-told': one('REFRESH_FAILED', 'REFRESH_TOKEN_REVOKED'),
  'refresh-refused-after-expiry': one('REFRESH_FAILED', 'TOKEN_REFRESH_FAILED'),
  // A refresh token without a date that a browser could read, refused without a word of why.
  'refresh-expired-undated': {
    type: 'REFRESH_FAILED',
    codes: ['REFRESH_TOKEN_EXPIRED', 'TOKEN_REFRESH_FAILED'],
    exact: 'REFRESH_TOKEN_EXPIRED',
    family: [],
  },
  // The server refreshes at its provider, and no browser sees that: the session ends in silence, or with a word of it.
  'refresh-refused-unseen': silentEnd('SESSION_REVOKED'),
  'refresh-refused-told': one('REFRESH_FAILED', 'TOKEN_REFRESH_FAILED'),
  'provider-login-required': one('REFRESH_FAILED', 'SILENT_RENEW_LOGIN_REQUIRED'),
  'provider-interaction-required': one('REFRESH_FAILED', 'INTERACTION_REQUIRED'),
  // The page's own code, while the server would still have taken the session.
  'page-idle-timer': one('SESSION_ENDED', 'CLIENT_IDLE_TIMEOUT'),
  'page-signed-out': one('USER_ACTION', 'MANUAL_LOGOUT'),
  'page-dropped-after-403': one('AUTH_ERROR', 'PERMISSION_MISTAKEN'),
  'page-dropped-after-csrf': one('AUTH_ERROR', 'CSRF_MISMATCH'),
  'page-dropped-after-5xx': one('REFRESH_FAILED', 'REFRESH_SERVER_ERROR'),
  'page-dropped-after-no-answer': one('REFRESH_FAILED', 'REFRESH_NETWORK_ERROR'),
  'page-dropped-after-frame-timeout': one('REFRESH_FAILED', 'SILENT_RENEW_TIMEOUT'),
  'page-cleared-storage': one('STORAGE_CLEARED', 'STORAGE_CLEARED_BY_SCRIPT'),
  'page-deleted-cookie': one('STORAGE_CLEARED', 'COOKIE_DELETED_BY_SCRIPT'),
  'page-dropped-after-error': one('UNKNOWN', 'CLIENT_ERROR_TEARDOWN'),
  'page-took-foreign-401': one('AUTH_ERROR', 'FOREIGN_401'),
  'page-took-failed-probe': one('AUTH_ERROR', 'SESSION_PROBE_FAILED'),
  // A request without its cookie, which had time left and which neither an answer nor the page's code had removed.
  'cookie-gone': one('STORAGE_CLEARED', 'STORAGE_CLEARED_BY_BROWSER'),
} as const satisfies Record<string, Expected>;

export const isReason = (what: LogEntry['what']): what is Reason => what in REASONS;

/** The first link is the cause: what follows it in the log (refusals, pages that tidy up) are its effects. */
export function firstEnding(entries: readonly LogEntry[]): LogEntry | null {
  return entries.find((entry) => isReason(entry.what)) ?? null;
}

/** What a verdict has to say of a session with this log; null: it must not speak of a logout. */
export function expectedFrom(entries: readonly LogEntry[]): Expected | null {
  const ending = firstEnding(entries);
  return ending && isReason(ending.what) ? REASONS[ending.what] : null;
}
