import type { PictureModel, Span } from '../picture/types.ts';
import { type PictureView, windowOf } from '../picture/view-window.ts';
import type { Timeline, TimelineLogout } from './timeline.ts';

/** What led to a logout lies within minutes of it; what lies earlier is seen in the whole. */
const NEAR_MS = 120_000;
const SHORTEST_MS = 1_500;
/** A second window that shows half of the first shows nothing new. */
const MOST_SHARE = 0.4;
const MARGIN = 0.06;

/**
 * The parts of time that a picture on paper shows, since nobody can zoom there: the session that ended, and, where that
 * is much shorter, the moments around its end.
 */
export function windowsOf(
  timeline: Timeline,
  model: PictureModel,
  logout: TimelineLogout | null,
): { whole: Span; near: Span | null } {
  const whole = windowOf(sessionView(timeline, logout), model);
  const near = logout === null ? null : around(timeline, logout);
  const isShort = near !== null && near.to - near.from < (whole.to - whole.from) * MOST_SHARE;
  return { whole, near: isShort ? near : null };
}

/** The session with a little of what came before and after; all of the file where it is not known. */
function sessionView(timeline: Timeline, logout: TimelineLogout | null): PictureView {
  const session = timeline.sessions.find((one) => one.id === logout?.sessionId);
  if (logout === null || session === undefined) return { mode: 'fit' };
  const from = Math.max(session.startedAt, timeline.range.from);
  const to = Math.max(logout.at, around(timeline, logout).to, from + SHORTEST_MS);
  const margin = (to - from) * MARGIN;
  return { mode: 'fixed', from: from - margin, to: to + margin };
}

/** From the first piece of evidence near the logout to the last. */
function around(timeline: Timeline, logout: TimelineLogout): Span {
  const wanted = new Set(logout.evidence.flatMap((step) => step.eventIds));
  let from = logout.at;
  let to = logout.at;
  for (const { id, at } of timeline.events) {
    if (!wanted.has(id) || Math.abs(at - logout.at) > NEAR_MS) continue;
    from = Math.min(from, at);
    to = Math.max(to, at);
  }
  const margin = Math.max((to - from) * 0.25, (SHORTEST_MS - (to - from)) / 2, 250);
  return { from: from - margin, to: to + margin };
}
