import type { Session } from '../detect/types.ts';
import { type TextRef, text } from '../messages/text.ts';
import { BAD, GOOD } from './paint.ts';
import { createTrack } from './track.ts';
import type { Lane, Thing } from './types.ts';

/** A logout as the picture needs it. */
export type LogoutMark = { logoutId: string; at: number; title: TextRef; eventId: string | null };

/** Sessions as bars, and the logouts that ended them as marks of their own above the bars' ends. */
export function sessionLane(
  sessions: readonly Session[],
  logouts: readonly LogoutMark[],
  indexOf: (eventId: string) => number,
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
  for (const { logoutId, at, title, eventId } of logouts) {
    const eventIndex = eventId === null ? -1 : indexOf(eventId);
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
