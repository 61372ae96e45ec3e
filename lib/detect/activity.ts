import type { EventOf } from '../events/event.ts';

type Span = EventOf<'activity.span'>;

/** Input that belongs to the first request after a pause: the click that sent it, and what led up to the click. */
const WAKING_LEAD_MS = 3_000;

/** Input without a break, of whichever windows; `lastId` is the span that reaches furthest. */
type Run = { from: number; to: number; lastId: string };

export type Idle = { idleMs: number | null; lastActivityEventId: string | null };

/**
 * How long the person had been away when the session ended.
 *
 * Where the chain began with a refusal (`refusedAt`), the input that sent the refused request is no sign of
 * presence before it: the pause is counted from the last input before that. Whether the last run of input is such
 * a waking is judged by comparison: it began after the last accepted request, and the pause before it is longer
 * than the run itself. Without a refusal, idle time is simply the time since the last input.
 */
export function idleAt(
  spans: readonly Span[],
  at: number,
  refusal: { sentAt: number; lastAcceptedAt: number | null } | null,
): Idle {
  const before = mergeSpans(spans.filter((span) => span.from <= at));
  const last = before.at(-1);
  if (!last) return { idleMs: null, lastActivityEventId: null };
  const away = (run: Run) => ({
    idleMs: Math.max(0, at - run.to),
    lastActivityEventId: run.lastId,
  });
  if (!refusal) return away(last);

  const waking = wakingRun(before, refusal);
  const previous = waking && before[before.length - waking.length - 1];
  return away(previous ?? last);
}

/** Runs in which the person clicked, typed or touched: moving a mouse over a page is no use of it. */
export function inputsOf(spans: readonly Span[]): { from: number; to: number }[] {
  return spans
    .filter(({ counts: { click = 0, key = 0, touch = 0 } }) => click + key + touch > 0)
    .map(({ from, to }) => ({ from, to }));
}

/** The longest time without input between `from` and `to`, the last pause left out. Null where there were no two. */
export function longestPauseMs(spans: readonly Span[], from: number, to: number): number | null {
  let longest: number | null = null;
  let previousEnd: number | null = null;
  for (const run of mergeSpans(spans)) {
    if (run.from > to) break;
    if (run.to < from) continue;
    if (previousEnd !== null) longest = Math.max(longest ?? 0, run.from - previousEnd);
    previousEnd = run.to;
  }
  return longest;
}

/** Spans of several windows overlap: joined where they do. `spans` are in order of their beginnings. */
function mergeSpans(spans: readonly Span[]): Run[] {
  const runs: Run[] = [];
  for (const { from, to, id } of spans) {
    const open = runs.at(-1);
    if (!open || from > open.to) runs.push({ from, to, lastId: id });
    else if (to >= open.to) [open.to, open.lastId] = [to, id];
  }
  return runs;
}

/** The run of input that woke the session up, null where the last input is none. */
function wakingRun(
  spans: readonly Run[],
  refusal: { sentAt: number; lastAcceptedAt: number | null },
): Run[] | null {
  const pauseMs =
    refusal.lastAcceptedAt === null ? Number.POSITIVE_INFINITY : refusal.sentAt - refusal.lastAcceptedAt;
  const joinWithinMs = Math.min(WAKING_LEAD_MS, pauseMs / 2);
  let first = spans.length - 1;
  const last = spans[first];
  if (!last || last.to < refusal.sentAt - WAKING_LEAD_MS) return null;
  for (; first > 0; first--) {
    const here = spans[first] as Run;
    const earlier = spans[first - 1] as Run;
    if (here.from - earlier.to > joinWithinMs) break;
  }
  const start = spans[first] as Run;
  const beforeIt = spans[first - 1];
  if (!beforeIt) return null;
  const pauseBefore = start.from - beforeIt.to;
  const length = Math.max(0, Math.min(last.to, refusal.sentAt) - start.from);
  if (pauseBefore <= length) return null;
  if (refusal.lastAcceptedAt !== null && start.from < refusal.lastAcceptedAt) return null;
  return spans.slice(first);
}
