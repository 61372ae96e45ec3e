import type { Session } from '../detect/types.ts';
import type { LogEvent } from '../events/event.ts';
import { type TextRef, text } from '../messages/text.ts';
import { indexAt } from './index-at.ts';
import { BAD, GOOD } from './paint.ts';
import { createTrack } from './track.ts';
import type { Lane, Thing } from './types.ts';

/** A logout as the picture needs it. */
export type LogoutMark = {
  logoutId: string;
  at: number;
  title: TextRef;
  /** The event that it began with; null where that is not known. */
  first: { eventId: string; at: number } | null;
};

/** Sessions as bars, and the logouts that ended them as marks of their own above the bars' ends. */
export function sessionLane(
  sessions: readonly Session[],
  logouts: readonly LogoutMark[],
  log: readonly LogEvent[],
  untilMs: number,
): Lane {
  const things: Thing[] = [];
  const pieces: { from: number; to: number; paint: number; thing: Thing }[] = [];
  for (const { id, startedAt, endedAt } of sessions) {
    pieces.push({
      from: startedAt,
      to: endedAt ?? untilMs,
      paint: GOOD,
      thing: { what: 'session', sessionId: id, endedAt, eventIndex: -1 },
    });
  }
  for (const { logoutId, at, title, first } of logouts) {
    const eventIndex = first === null ? -1 : indexAt(log, first.at, ({ id }) => id === first.eventId);
    pieces.push({ from: at, to: at, paint: BAD, thing: { what: 'logout', logoutId, title, eventIndex } });
  }
  const marks = createTrack();
  for (const { from, to, paint, thing } of pieces.sort((a, b) => a.from - b.from)) {
    if (!Number.isFinite(from)) continue;
    marks.push(from, to, paint, things.length);
    things.push(thing);
  }
  return {
    key: 'sessions',
    kind: 'sessions',
    name: text('picture.lane.sessions'),
    form: 'bars',
    marks,
    things,
  };
}
