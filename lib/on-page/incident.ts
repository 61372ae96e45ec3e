import type { Verdict } from '../classify/types.ts';

/** What tells one logout from another, also while late evidence still moves its ends. Instants in ms. */
export type IncidentMark = { store: string | null; sessionStartedAt: number; at: number; endedAt: number };

export const markOf = ({ at, incident }: Verdict): IncidentMark => ({
  store: incident.cookieStoreId,
  sessionStartedAt: incident.session.startedAt,
  at,
  endedAt: Math.max(at, incident.endedAt),
});

/** A session ends once; and a log that lost its beginning may give the session a later one. */
export const isSameIncident = (a: IncidentMark, b: IncidentMark): boolean =>
  a.store === b.store &&
  (a.sessionStartedAt === b.sessionStartedAt || (a.at <= b.endedAt && b.at <= a.endedAt));

/**
 * The mark of an incident that was judged again. Late evidence may move its session's beginning in one look and its own
 * instant in the next: against the first mark alone the third look would find another logout.
 */
export const widened = (before: IncidentMark, now: IncidentMark): IncidentMark => ({
  ...now,
  at: Math.min(before.at, now.at),
  endedAt: Math.max(before.endedAt, now.endedAt),
});
