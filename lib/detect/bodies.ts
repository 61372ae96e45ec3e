import type { EventOf, LogEvent } from '../events/event.ts';

type Request = EventOf<'request.finished'>;
type Body = EventOf<'response.body'>;
/** A request or a body on the line of time. */
type Point = { startedAt: number; event: Request | Body };

/** The page reads its clock a little before the browser sends, a little after it answers. */
const CLOCK_SLACK_MS = 1_500;

/**
 * Joins what the page read of answers that refused to the requests that the browser saw: same method, address, status
 * and tab, nearest start first. A body without its request stays alone; one request has one body at most.
 * Takes the time of a sort, however often one address was asked.
 */
export function joinBodies(events: readonly LogEvent[]): Map<string, Body> {
  const lines = new Map<string, Point[]>();
  /** Lines by all but their tab: what a service worker sends for a page belongs to no tab. */
  const ofAnyTab = new Map<string, Point[]>();
  for (const event of events) {
    if (event.kind !== 'response.body') continue;
    const line = lines.get(joinKey(event)) ?? [];
    lines.set(joinKey(event), line);
    ofAnyTab.set(joinKey({ ...event, tabId: null }), line);
  }
  const joined = new Map<string, Body>();
  if (lines.size === 0) return joined;
  for (const event of events) {
    const isAnswer = event.kind === 'request.finished' && event.status !== null;
    if (!isAnswer && event.kind !== 'response.body') continue;
    const key = joinKey(event);
    const line = lines.get(key) ?? (event.tabId == null ? ofAnyTab.get(key) : undefined);
    line?.push({ startedAt: event.startedAt, event });
  }
  for (const line of lines.values()) {
    line.sort((a, b) => a.startedAt - b.startedAt);
    pairNearest(line, (request, body) => joined.set(request.id, body));
  }
  return joined;
}

function joinKey(event: Pick<Request, 'method' | 'url' | 'status' | 'tabId'>): string {
  return `${event.tabId ?? '-'} ${event.status} ${event.method} ${event.url}`;
}

/**
 * Pairs requests with bodies, the closest pair first, then the closest of what is left. The closest two always
 * stand next to each other, and a pair may be taken as soon as neither has a closer neighbour. `waiting` holds
 * what is not paired yet, each closer to the next than to the one before; so only its end needs looking at.
 */
function pairNearest(line: readonly Point[], pair: (request: Request, body: Body) => void): void {
  const waiting: Point[] = [];
  const settle = (next: Point | null) => {
    for (;;) {
      const [left, right] = waiting.slice(-2);
      if (!left || !right) return;
      const distanceMs = distanceOf(left, right);
      if (distanceMs > CLOCK_SLACK_MS || (next && distanceOf(right, next) < distanceMs)) return;
      waiting.length -= 2;
      if (left.event.kind === 'request.finished') pair(left.event, right.event as Body);
      else pair(right.event as Request, left.event);
    }
  };
  for (const point of line) {
    settle(point);
    waiting.push(point);
  }
  settle(null);
}

/** Two requests, or two bodies, never belong together. */
function distanceOf(a: Point, b: Point): number {
  return a.event.kind === b.event.kind ? Number.POSITIVE_INFINITY : b.startedAt - a.startedAt;
}
