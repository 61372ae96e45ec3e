import type { EventOf } from '../events/event.ts';
import { text } from '../messages/text.ts';
import { differs, isFar, side } from './sides.ts';
import type { DifferenceRule, Piece, SideWords } from './types.ts';

type Pause = { ms: number; words: SideWords };

/** Pauses of a person vary by nature: half as long again, and half a minute at least. */
const FAR = { ratio: 1.5, atLeastMs: 30_000 };
/** Where a session ended because of its pause, every second counts. */
const FAR_AT_LIMIT = { ratio: 1.5, atLeastMs: 1_000 };
const LIMITS = new Set(['SERVER_IDLE_TIMEOUT', 'CLIENT_IDLE_TIMEOUT', 'AUTH_PROXY_EXPIRED']);

/** How long nobody was there before the end, or the longest such time that was survived; else the same of requests. */
export const idleDiffers: DifferenceRule = (a, b) => {
  const isLimit = [a, b].some(({ verdict }) => verdict !== null && LIMITS.has(verdict.code));
  const far = isLimit ? FAR_AT_LIMIT : FAR;
  const [idleA, idleB] = [idleOf(a), idleOf(b)];
  if (idleA && idleB) return told(idleA, idleB, 'idle', far);
  const [gapA, gapB] = [gapOf(a), gapOf(b)];
  return gapA && gapB ? told(gapA, gapB, 'gap', far) : [];
};

function told(a: Pause, b: Pause, what: 'idle' | 'gap', far: typeof FAR) {
  return isFar(a.ms, b.ms, far)
    ? [differs('idle', what, text(`compare.about.${what}`), a.words, b.words)]
    : [];
}

function idleOf({ verdict, life, events }: Piece): Pause | null {
  if (verdict !== null) {
    const { idleMs, incident } = verdict;
    if (idleMs === null) return null;
    const says = text('compare.idle.before', { duration: { durationMs: idleMs } });
    return { ms: idleMs, words: side(says, incident.idle.lastActivityEventId, incident.firstLink.eventId) };
  }
  if (life?.longestIdleMs == null) return null;
  const says = text('compare.idle.survived', { duration: { durationMs: life.longestIdleMs } });
  return { ms: life.longestIdleMs, words: side(says, ...aroundPause(events, life.lastAcceptedAt ?? 0)) };
}

function gapOf({ verdict, life }: Piece): Pause | null {
  const ms = verdict === null ? life?.longestGapMs : verdict.incident.idle.requestGapMs;
  if (ms == null) return null;
  const says = text(verdict === null ? 'compare.gap.survived' : 'compare.gap.before', {
    duration: { durationMs: ms },
  });
  const ids =
    verdict === null
      ? [life?.lastAcceptedEventId]
      : [verdict.incident.idle.lastAcceptedEventId, verdict.incident.firstLink.eventId];
  return { ms, words: side(says, ...ids) };
}

/** The input before and after the longest pause. */
function aroundPause(events: Piece['events'], until: number): string[] {
  let reached: EventOf<'activity.span'> | null = null;
  let longest: { ms: number; ids: string[] } = { ms: -1, ids: [] };
  for (const event of events) {
    if (event.kind !== 'activity.span' || event.from > until) continue;
    const ms = reached === null ? -1 : event.from - reached.to;
    if (reached !== null && ms > longest.ms) longest = { ms, ids: [reached.id, event.id] };
    if (reached === null || event.to >= reached.to) reached = event;
  }
  return longest.ids;
}
