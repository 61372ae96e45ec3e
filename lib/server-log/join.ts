import { detect } from '../detect/detect.ts';
import { originOf } from '../detect/sign-in-url.ts';
import type { Incident } from '../detect/types.ts';
import type { EventOf, LogEvent } from '../events/event.ts';
import { orderLog } from '../events/log.ts';
import { type Fingerprinter, maskText } from '../secrets/index.ts';
import { addressOf, type Collected, type Entry, type LogCounts, requestsOf } from './collect.ts';
import { findOffset } from './find-offset.ts';
import { type Identities, identitiesOf } from './identities.ts';

type Logged = EventOf<'server.logged'>;

export type JoinOptions = {
  /** Origin of the watched site. */
  site: string;
  /** How far the server's clock is ahead, ms, where a person knows it. */
  offsetMs?: number | undefined;
  /** The user to look for, as the log names them, where a person knows it. */
  user?: string | undefined;
  /** Fingerprints as the timeline's, where its key is at hand: then ids of sessions in the log can be compared. */
  fingerprinter?: Fingerprinter | undefined;
};

/** A timeline with the lines of the server's log that are its own, and how they were found. */
export type Joined = {
  events: readonly LogEvent[];
  found: LogCounts & {
    /** How far the server's clock is ahead of the browser's. */
    offsetMs: number;
    /** Where that is from: a person, requests found in the log, `Date` headers of answers; or nothing tells. */
    offsetFrom: 'given' | 'requests' | 'dates' | 'nothing';
    /** Requests by which the offset was found. */
    matched: number;
    /** Lines that became events. */
    joined: number;
    /** Of the lines that state why a session ended, how many are not this timeline's, by why. */
    leftOut: Record<LeftOut, number>;
  };
};

/** It names another session or user; nothing tells whose it is; no session of the timeline ended then. */
export type LeftOut = 'another' | 'unattributed' | 'other-time';

/** Around the time in which a session ended: whole seconds of a log, and the way of an answer. */
export const APART_MS = 2_500;
const MAX_PER_LOGOUT = 20;
/** What happens to everybody's sessions at once, whoever a line names. */
const SERVER_WIDE = new Set(['SESSION_STORE_LOST', 'SIGNING_KEY_ROTATED']);

/**
 * Joins what was collected of a server's log to a timeline: by time, once the clocks are compared, and by the request,
 * the session or the user that a line names. Lines of anybody else change nothing. Pure.
 */
export async function joinServerLog(
  events: readonly LogEvent[],
  collected: Collected,
  options: JoinOptions,
): Promise<Joined> {
  const { incidents, clocks } = detect(events, options.site);
  const refusedAt = incidents.flatMap(({ refusals }) => refusals.map(({ event }) => originOf(event.url)));
  const measured = clocks.find(({ origin }) => refusedAt.includes(origin)) ?? clocks[0];
  const expectedMs = measured?.offsetMs ?? 0;
  const found = options.offsetMs === undefined ? offsetOf(events, collected, expectedMs) : null;
  const offsetMs = options.offsetMs ?? found?.offsetMs ?? expectedMs;
  const aligned = (entry: Entry): Entry => ({ ...entry, at: entry.at - offsetMs });
  const lines = collected.stating.map(aligned);
  const all = [...collected.requests.map(aligned), ...lines];
  const logged: Logged[] = [];
  const why = new Map<Entry, LeftOut | null>(lines.map((line) => [line, 'other-time']));
  for (const incident of incidents) {
    const { session, endedAt } = incident;
    const own = all.filter(({ at }) => at >= session.startedAt - APART_MS && at <= endedAt + APART_MS);
    const identities = await identitiesOf(events, own, options);
    logged.push(...linesOf(incident, lines, identities, offsetMs, why));
  }
  return {
    events: orderLog([...events.filter((event) => event.kind !== 'server.logged'), ...logged]),
    found: {
      ...collected.counts,
      offsetMs,
      offsetFrom:
        options.offsetMs !== undefined ? 'given' : found ? 'requests' : measured ? 'dates' : 'nothing',
      matched: found?.matched ?? 0,
      joined: new Set(logged.map(({ id }) => id)).size,
      leftOut: countsOf(why),
    },
  };
}

function offsetOf(events: readonly LogEvent[], { requests }: Collected, expectedMs: number) {
  const asked = requestsOf(events).map((event) => ({
    key: `${event.method} ${addressOf(event)} ${event.status}`,
    at: (event.startedAt + event.at) / 2,
  }));
  const lines = requests
    .filter(({ status, method }) => status !== null && method !== null)
    .map(({ method, path, status, at }) => ({ key: `${method} ${path} ${status}`, at }));
  return findOffset(asked, lines, expectedMs);
}

/** Lines that are one logout's own, from the last request that was accepted to the end. */
function linesOf(
  incident: Incident,
  lines: readonly Entry[],
  identities: Identities,
  offsetMs: number,
  why: Map<Entry, LeftOut | null>,
): Logged[] {
  const { idle, requests, session, endedAt } = incident;
  const accepted = requests.findLast(({ event }) => event.id === idle.lastAcceptedEventId);
  const from = (accepted?.event.startedAt ?? session.startedAt) - APART_MS;
  return lines
    .filter(({ at }) => at >= from && at <= endedAt + APART_MS)
    .flatMap((entry) => {
      const joined = howJoined(entry, incident, identities);
      const isOut = joined === 'another' || joined === 'unattributed';
      if (!isOut) why.set(entry, null);
      // What another logout took is no longer left out.
      else if (why.get(entry) !== null) why.set(entry, joined);
      return isOut ? [] : [eventOf(entry, joined, offsetMs)];
    })
    .sort((a, b) => a.at - b.at || a.line - b.line)
    .slice(0, MAX_PER_LOGOUT);
}

function countsOf(why: ReadonlyMap<Entry, LeftOut | null>): Record<LeftOut, number> {
  const counts: Record<LeftOut, number> = { another: 0, unattributed: 0, 'other-time': 0 };
  for (const reason of why.values()) if (reason !== null) counts[reason]++;
  return counts;
}

/** Why a line is this logout's, or why it is not. */
function howJoined(
  entry: Entry,
  incident: Incident,
  identities: Identities,
): Logged['joined'] | 'another' | 'unattributed' {
  const { users, sessions } = entry;
  const whose = identities.whose(entry);
  if (whose === 'another') return 'another';
  if (namesRefused(entry, incident)) return 'request';
  if (whose === 'session' || whose === 'user') return whose;
  if (SERVER_WIDE.has(entry.means ?? '')) return 'time';
  // It names somebody, and nothing tells who that is.
  return users.length > 0 || sessions.length > 0 || entry.path !== null ? 'unattributed' : 'time';
}

function namesRefused({ method, path, status, at }: Entry, { refusals }: Incident): boolean {
  return refusals.some(
    ({ event }) =>
      path !== null &&
      path === addressOf(event) &&
      (method === null || method === event.method) &&
      (status === null || status === event.status) &&
      at >= event.startedAt - APART_MS &&
      at <= event.at + APART_MS,
  );
}

function eventOf(
  { at, line, format, says, means }: Entry,
  joined: Logged['joined'],
  offsetMs: number,
): Logged {
  return {
    id: `server-log-${String(line).padStart(10, '0')}`,
    kind: 'server.logged',
    by: 'derived',
    at,
    loggedAt: at + offsetMs,
    line,
    format,
    says: maskText(says),
    ...(means === null ? {} : { means }),
    joined,
  };
}
