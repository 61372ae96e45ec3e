/**
 * One entry of a server's log, as a format reads it. Holds RAW texts: what becomes an event is masked by `join` first,
 * all else is dropped with the reader.
 */
export type LogLine = {
  /** By the server's clock, ms since the epoch; a time without a zone is read as UTC. */
  at: number;
  format: 'json' | 'combined' | 'auto-logout' | 'logout-event' | 'pattern';
  says: string;
  /** A word for the reason, where the format has a place for one: `idle-limit`, `SESSION_REVOKED`. */
  code: string | null;
  /** Names, addresses and ids of users that the entry names. */
  users: string[];
  /** Ids of sessions that it names. */
  sessions: string[];
  method: string | null;
  /** Without query. */
  path: string | null;
  status: number | null;
  /** It repeats what a page reported, and states nothing of the server's own. */
  isClaim: boolean;
};

/** An entry that says nothing but when; formats fill in what they know. */
export function lineAt(at: number, format: LogLine['format'], known: Partial<LogLine>): LogLine {
  const nothing = { says: '', code: null, users: [], sessions: [], method: null, path: null, status: null };
  return { at, format, ...nothing, isClaim: false, ...known };
}

const REQUEST = /\b(GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS) {1,3}(\/[^\s?#"'`)\]},;]{0,500})/;

/** The first request that a text names, as in `session ended (GET /v1/me/)`. */
export function requestIn(text: string): { method: string; path: string } | null {
  const found = REQUEST.exec(text);
  return found ? { method: found[1] ?? '', path: found[2] ?? '' } : null;
}

/** An address or a path without what follows the path. */
export function pathIn(address: string): string | null {
  const path = address.replace(/^[a-z]{2,6}:\/\/[^/?#]{0,300}/i, '').split(/[?#]/, 1)[0] ?? '';
  return path.startsWith('/') ? path.slice(0, 500) : null;
}
