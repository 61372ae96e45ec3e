import { requestOutcome } from '../detect/request-outcome.ts';
import { requestRole } from '../detect/request-role.ts';
import type { RequestOutcome, RequestRole } from '../detect/types.ts';
import type { EventOf, LogEvent } from '../events/event.ts';
import { ACCENT, BAD, GOOD, NEUTRAL, type Paint, QUIET, WARN } from './paint.ts';

/** Lanes that every site has, if anything happens in them; tabs and credentials have lanes of their own. */
export type EventLane = 'sign-in' | 'refresh' | 'api' | 'pages' | 'activity' | 'other' | 'marks' | 'none';

const LANE_OF_ROLE: Record<RequestRole, EventLane> = {
  'sign-in': 'sign-in',
  'sign-out': 'sign-in',
  revoke: 'sign-in',
  refresh: 'refresh',
  probe: 'api',
  'check-session': 'api',
  discovery: 'api',
  api: 'api',
  page: 'pages',
};

const PAINT_OF_OUTCOME: Record<RequestOutcome, Paint> = {
  accepted: NEUTRAL,
  refused: BAD,
  forbidden: WARN,
  'server-error': WARN,
  'no-answer': WARN,
  other: QUIET,
};

export type Sorted = { lane: EventLane; paint: Paint };

/**
 * Sorts events into lanes. Judges a request by itself, as far as the event alone tells: words of a body, and refreshes
 * that only their neighbours give away, are the diagnosis'. Remembers the role of what was asked alike before, since
 * reading an address costs more than all the rest.
 */
export function createEventSorter(): (event: LogEvent) => Sorted {
  const known = new Map<string, Known[]>();
  function roleOf(event: EventOf<'request.finished'>): RequestRole {
    // What its body had and which token it carried decides, too: only plain requests are alike by their address.
    if (event.bodyFields !== undefined || event.grantType !== undefined) return requestRole(event);
    const { carried } = event;
    let isBearing = false;
    if (carried !== undefined) {
      for (const item of carried) {
        if (item.in === 'body' || item.credential === 'refresh' || item.credential === 'session')
          return requestRole(event);
        isBearing = true;
      }
    }
    const alike = known.get(event.url);
    if (alike !== undefined) {
      for (const one of alike)
        if (one.method === event.method && one.type === event.type && one.isBearing === isBearing)
          return one.role;
    }
    const role = requestRole(event);
    const one = { method: event.method, type: event.type, isBearing, role };
    if (alike !== undefined) alike.push(one);
    else {
      if (known.size >= MAX_REMEMBERED) known.clear();
      known.set(event.url, [one]);
    }
    return role;
  }
  return (event) => {
    if (event.kind !== 'request.finished') return { lane: laneOf(event), paint: paintOf(event) };
    const role = roleOf(event);
    const paint = PAINT_OF_OUTCOME[requestOutcome(event, role, '')];
    return { lane: LANE_OF_ROLE[role], paint: role === 'api' || paint !== NEUTRAL ? paint : GOOD };
  };
}

type Known = { method: string; type: string; isBearing: boolean; role: RequestRole };
const MAX_REMEMBERED = 5_000;

function laneOf(event: LogEvent): EventLane {
  switch (event.kind) {
    case 'activity.span':
      return 'activity';
    case 'user.feedback':
    case 'user.mark':
    case 'user.rehearsal':
      return 'marks';
    // Drawn as hatches, or as spans of a tab's own lane.
    case 'recording.gap':
    case 'page.visibility':
    case 'page.left':
    case 'tab.closed':
      return 'none';
    default:
      return 'other';
  }
}

function paintOf(event: LogEvent): Paint {
  switch (event.kind) {
    case 'credential.removed':
      return BAD;
    case 'cookie.changed':
      return event.removed && event.cause !== 'overwrite' ? BAD : NEUTRAL;
    case 'cookie.written':
      return event.removes ? BAD : NEUTRAL;
    case 'credential.seen':
    case 'credential.rotated':
      return GOOD;
    case 'response.body':
      return event.status === 401 ? BAD : WARN;
    case 'page.error':
    case 'sensor.unread':
    case 'clock.jumped':
    case 'network.changed':
      return WARN;
    case 'page.form':
      return event.signInForm ? WARN : QUIET;
    case 'user.intent':
    case 'user.feedback':
    case 'user.mark':
    case 'user.rehearsal':
    case 'page.reason':
    case 'tab.message':
    case 'activity.span':
      return ACCENT;
    case 'page.navigated':
    case 'connection.closed':
    case 'cookie.seen':
      return NEUTRAL;
    default:
      return QUIET;
  }
}
