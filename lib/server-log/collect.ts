import type { EventOf, LogEvent } from '../events/event.ts';
import { maskPath } from '../secrets/index.ts';
import type { LineReader } from './formats/pattern.ts';
import type { LogLine } from './log-line.ts';
import { rememberedMeaning } from './meaning.ts';
import { Nearest } from './nearest.ts';
import { createLineReader } from './read-line.ts';
import { detached, remember } from './remember.ts';

/** An entry with where it stood and what it means. */
export type Entry = LogLine & { line: number; means: string | null };

/** What of a log may bear on a timeline. */
export type Collected = {
  /** Entries that state a cause. */
  stating: readonly Entry[];
  /** Entries about a request that the timeline has, too. */
  requests: readonly Entry[];
  counts: LogCounts;
};

/** What became of the log's lines. */
export type LogCounts = {
  lines: number;
  /** Entries that some format knew. */
  read: number;
  /** Lines that are a part of an entry of several lines, or blank. */
  parts: number;
  /** Of these, those more than a day away from the timeline. */
  outside: number;
  /** Of these, those that state why a session ended, anybody's. */
  stating: number;
  /** Of these, those that there was no room for. */
  dropped: number;
};

/** Two clocks in two zones are no farther apart. */
const FARTHEST_MS = 26 * 3_600_000;
/** What is kept of a log of any size: some tens of MB. */
const MAX_REQUESTS = 50_000;
const MAX_STATING = 10_000;

/**
 * Takes a log line by line and keeps what may bear on a timeline: entries about its requests, and entries that state why a
 * session ended, within a day of it. Memory is bounded, whatever the log's size; the order of lines does not matter.
 */
export function createCollector(events: readonly LogEvent[], pattern?: LineReader) {
  const read = createLineReader(pattern);
  const times = events.map(({ at }) => at);
  const from = times.reduce((least, at) => Math.min(least, at), Number.POSITIVE_INFINITY);
  const to = times.reduce((most, at) => Math.max(most, at), Number.NEGATIVE_INFINITY);
  const known = new Set(requestsOf(events).map(addressOf));
  const distance = ({ at }: LogLine) => Math.max(from - at, at - to, 0);
  const text = ({ at, says, path, status }: Entry) => `${at} ${path} ${status} ${says}`;
  const mask = remember(maskPath);
  const meaning = rememberedMeaning();
  const stating = new Nearest<Entry>(MAX_STATING, distance, text);
  const requests = new Nearest<Entry>(MAX_REQUESTS, distance, text);
  const counts: LogCounts = { lines: 0, read: 0, parts: 0, outside: 0, stating: 0, dropped: 0 };

  return {
    push(line: string): void {
      counts.lines++;
      const entry = read(line);
      if (entry === 'part') counts.parts++;
      if (entry === null || entry === 'part') return;
      counts.read++;
      if (entry.at < from - FARTHEST_MS || entry.at > to + FARTHEST_MS) {
        counts.outside++;
        return;
      }
      const path = entry.path === null ? null : mask(entry.path);
      const means = statesNothing(entry) ? null : meaning(entry);
      const awayMs = distance(entry);
      if (means !== null) counts.stating++;
      const isStating = means !== null && stating.takes(awayMs);
      const isRequest = path !== null && known.has(path) && requests.takes(awayMs);
      if (!isStating && !isRequest) return;
      const one: Entry = { ...kept(entry), path, line: counts.lines, means };
      if (isStating) stating.add(one);
      if (isRequest) requests.add(one);
    },
    collected: (): Collected => ({
      stating: stating.list(),
      requests: requests.list(),
      // Of requests the nearest are enough to compare clocks and to know who is meant.
      counts: { ...counts, dropped: stating.dropped },
    }),
  };
}

/** In memory of its own: the line, and the piece of the file that it came with, can go. */
function kept(entry: LogLine): LogLine {
  return {
    ...entry,
    says: detached(entry.says),
    code: entry.code === null ? null : detached(entry.code),
    users: entry.users.map(detached),
    sessions: entry.sessions.map(detached),
    method: entry.method === null ? null : detached(entry.method),
  };
}

/** An access log has requests and no words; it is also the longest. */
function statesNothing({ format }: LogLine): boolean {
  return format === 'combined';
}

/** Requests that the server has seen. */
export function requestsOf(events: readonly LogEvent[]): EventOf<'request.finished'>[] {
  return events.filter(
    (event) => event.kind === 'request.finished' && event.status !== null && !event.fromCache,
  ) as EventOf<'request.finished'>[];
}

/** Masked path of a request, as `maskPath` makes it of a log's. */
export function addressOf({ url }: EventOf<'request.finished'>): string {
  return URL.canParse(url) ? maskPath(new URL(url).pathname) : '';
}
