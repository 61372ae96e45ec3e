import { diagnose } from '../classify/diagnose.ts';
import type { EventKind, LogEvent } from '../events/event.ts';

/**
 * What of a log is exported: everything; one session; or one logout with so many minutes before it. A logout is told by
 * its time, since its id counts from the beginning of whatever is judged.
 */
export type ExportScope =
  | { kind: 'everything' }
  | { kind: 'session'; logoutAt: number }
  | { kind: 'logout'; logoutAt: number; minutesBefore: number };

/** Sign-in and the last effects lie a little outside of what is called the session. */
const AROUND_MS = 60_000;
const AFTER_MS = 10_000;

/** What stands, and who is recorded: without these a piece of a log means something else. */
const STANDING = new Set<EventKind>([
  'credential.seen',
  'credential.rotated',
  'credential.removed',
  'storage.snapshot',
  'cookie.seen',
  'cookie.changed',
  'recording.started',
  'recording.stopped',
  'recording.gap',
]);

/**
 * The events of a scope. A piece of a log must tell the same as the whole: where its verdict on that logout would be
 * another one, more of the log is kept, up to all of it.
 * @param events in order
 */
export function withinScope(
  events: readonly LogEvent[],
  scope: ExportScope | undefined,
  options: { asOf: number; site: string },
): readonly LogEvent[] {
  if (scope === undefined || scope.kind === 'everything') return events;
  const whole = diagnose(events, options);
  const logout = whole.logouts.find((one) => one.at === scope.logoutAt);
  if (logout === undefined) return events;
  const session = whole.sessions.find((one) => one.id === logout.sessionId);
  const from = (session?.startedAt ?? logout.at) - AROUND_MS;
  const to = logout.incident.endedAt + AFTER_MS;
  const ofSession = events.filter((event) => event.at >= from && event.at <= to);
  const tellsTheSame = (piece: readonly LogEvent[]): boolean =>
    diagnose(piece, options).logouts.some((one) => one.at === logout.at && one.code === logout.code);
  if (scope.kind === 'logout') {
    const since = scope.logoutAt - scope.minutesBefore * 60_000;
    const piece = ofSession.filter((event) => event.at >= since || STANDING.has(event.kind));
    if (tellsTheSame(piece)) return piece;
  }
  return tellsTheSame(ofSession) ? ofSession : events;
}
