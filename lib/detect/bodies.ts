import type { EventOf, LogEvent } from '../events/event.ts';

type Request = EventOf<'request.finished'>;
type Body = EventOf<'response.body'>;

/** The page reads its clock a little before the browser sends, a little after it answers. */
const CLOCK_SLACK_MS = 1_500;

/**
 * Joins what the page read of refused answers to the requests that the browser saw: same method, address, status
 * and tab, nearest start. A body without its request stays alone; one request has one body at most.
 */
export function joinBodies(events: readonly LogEvent[]): Map<string, Body> {
  const open = new Map<string, Body[]>();
  for (const event of events) {
    if (event.kind !== 'response.body') continue;
    const key = joinKey(event);
    const list = open.get(key);
    if (list) list.push(event);
    else open.set(key, [event]);
  }
  const joined = new Map<string, Body>();
  if (open.size === 0) return joined;
  for (const event of events) {
    if (event.kind !== 'request.finished' || event.status === null || event.status < 400) continue;
    const candidates = open.get(joinKey(event));
    const nearest = candidates && takeNearest(candidates, event);
    if (nearest) joined.set(event.id, nearest);
  }
  return joined;
}

function joinKey(event: Pick<Request, 'method' | 'url' | 'status' | 'tabId'>): string {
  return `${event.tabId ?? '-'} ${event.status} ${event.method} ${event.url}`;
}

function takeNearest(bodies: Body[], request: Request): Body | undefined {
  let best = -1;
  let bestDistance = CLOCK_SLACK_MS;
  for (const [index, body] of bodies.entries()) {
    const distance = Math.abs(body.startedAt - request.startedAt);
    if (distance <= bestDistance) [best, bestDistance] = [index, distance];
  }
  return best < 0 ? undefined : bodies.splice(best, 1)[0];
}
